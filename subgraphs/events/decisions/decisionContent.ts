import { z } from 'zod';
import { distinct, localizedTexts, plainText } from '../../kit/actions/parseInput.js';
import type { Reference } from '../askRecords.js';
import type { StoredDecision } from '../decision.js';
import { recordIdOf } from '../inputParts.js';

const content = z.object({
  type: z.string().optional(),
  text: localizedTexts(5_000).min(1, 'must have a text').optional(),
  dueOn: z.string().nullish(),
  dueText: plainText(200).nullish(),
  responsibleCountries: distinct(z.string(), 250).nullish(),
  responsibleBodyIds: distinct(recordIdOf('body'), 20).nullish(),
  proposedByCountry: z.string().nullish(),
  proposedByBodyId: recordIdOf('body').nullish(),
  bodyId: recordIdOf('body').nullish(),
  projectId: recordIdOf('project').nullish(),
});

/** A decision of which nothing is known but that it was taken. */
export const EMPTY_DECISION = {
  dueOn: null,
  dueText: null,
  responsibleCountries: [],
  responsibleBodyIds: [],
  proposedByCountry: null,
  proposedByBodyId: null,
  bodyId: null,
  projectId: null,
} satisfies Partial<StoredDecision>;

// The scalars and enums of the schema have seen to the words of enums and the forms of dates and countries.
/** Reads what a form says of a decision; see {@link decisionFieldsSet} for what it sets. */
export const decisionContent = content as unknown as z.ZodType<Partial<StoredDecision>>;

/** The fields that a content sets: what it leaves out is left out, and null is what the field is when it is empty. */
export function decisionFieldsSet(given: Partial<StoredDecision>): Partial<StoredDecision> {
  const empty: Record<string, unknown> = EMPTY_DECISION;
  // The fields of the content, each with a value of its type.
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, value ?? empty[field] ?? null]),
  ) as Partial<StoredDecision>;
}

/** The records of other domains that the fields refer to. */
export function referencesOf({
  responsibleBodyIds = [],
  proposedByBodyId,
  bodyId,
  projectId,
}: Partial<StoredDecision>): readonly Reference[] {
  const one = (id: string | null | undefined, type: string, field: string) =>
    id ? [{ id, types: [type], field: `content.${field}` }] : [];
  return [
    ...responsibleBodyIds.flatMap((id, index) => one(id, 'Body', `responsibleBodyIds.${index}`)),
    ...one(proposedByBodyId, 'Body', 'proposedByBodyId'),
    ...one(bodyId, 'Body', 'bodyId'),
    ...one(projectId, 'Project', 'projectId'),
  ];
}
