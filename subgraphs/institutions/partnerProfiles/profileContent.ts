import { z } from 'zod';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { codeInput, distinct, localizedTexts, parseInput } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import { isActive, type StoredInstitution } from '../institution.js';
import { fieldsSet, recordIdOf } from '../recordInputs.js';
import type { StoredProfileText } from './partnerProfile.js';

const MOST = 50;
const MOST_REFERENCES = 40;

const profileContent = z.object({
  summary: localizedTexts(5_000).min(1, 'must have a text').optional(),
  areas: z
    .array(
      z.object({
        title: localizedTexts(300).min(1, 'must have a text'),
        codes: z
          .array(codeInput)
          .max(MOST, `must have at most ${MOST} terms`)
          .nullish()
          .transform((codes) => codes ?? []),
      }),
    )
    .max(MOST, `must have at most ${MOST}`)
    .nullish(),
  needs: localizedTexts(5_000).nullish(),
  strengths: localizedTexts(5_000).nullish(),
  assessmentIds: distinct(recordIdOf('assessment'), MOST_REFERENCES).nullish(),
  agreementIds: distinct(recordIdOf('agreement'), MOST_REFERENCES).nullish(),
  contactInstitutionId: recordIdOf('institution').nullish(),
  // What is left out is not set, and what is null becomes the empty text: see fieldsSet.
}) as unknown as z.ZodType<Partial<StoredProfileText>>;

/** A text in which nobody has said anything yet. */
export const EMPTY_TEXT = {
  summary: [],
  areas: [],
  needs: [],
  strengths: [],
  assessmentIds: [],
  agreementIds: [],
  contactInstitutionId: null,
} satisfies StoredProfileText;

/** What the texts of profiles refer to, as the viewer finds it. */
export interface ProfileReferences {
  readonly ask: AskNetwork;
  readonly institution: (id: string) => Promise<StoredInstitution | null>;
}

/**
 * The fields that a content sets. Refused when one is wrong, or names a record that is not there or that the viewer may
 * not read.
 */
export async function readProfileContent(
  { ask, institution }: ProfileReferences,
  content: unknown,
): Promise<
  { readonly said: Partial<StoredProfileText> } | { readonly refusals: readonly Refusal[] }
> {
  const parsed = parseInput(profileContent, content, 'content');
  if (parsed.status === 'wrong') return parsed;
  const said = fieldsSet(parsed.value, EMPTY_TEXT);
  const refusals = await Promise.all([
    missing(ask, 'assessmentIds', said.assessmentIds),
    missing(ask, 'agreementIds', said.agreementIds),
    wrongContact(institution, said.contactInstitutionId ?? null),
  ]);
  const found = refusals.flat();
  return found.length > 0 ? { refusals: found } : { said };
}

const NODES = 'query RecordsOfProfile($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const answer = z.object({ nodes: z.array(z.object({ id: z.string() }).nullable()) });

/** The ids have their kind; that the viewer finds something of it is for the graph to say. */
async function missing(
  ask: AskNetwork,
  field: 'assessmentIds' | 'agreementIds',
  ids: readonly string[] = [],
): Promise<readonly Refusal[]> {
  if (ids.length === 0) return [];
  const { nodes } = answer.parse(await ask(NODES, { ids }));
  return ids.flatMap((id, index) => {
    if (nodes[index]?.id === id) return [];
    const place = `content.${field}.${index}`;
    return [refusal('INVALID', `${place}: there is no ${id}, or you may not read it`, place)];
  });
}

async function wrongContact(
  load: ProfileReferences['institution'],
  id: string | null,
): Promise<readonly Refusal[]> {
  if (id === null) return [];
  const institution = await load(id);
  if (institution !== null && isActive(institution)) return [];
  const place = 'content.contactInstitutionId';
  const message = `${place}: there is no active institution ${id}; take the id of one from institutions`;
  return [refusal('INVALID', message, place)];
}
