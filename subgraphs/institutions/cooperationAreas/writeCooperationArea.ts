import { z } from 'zod';
import { forbidden } from '../../kit/actions/actionErrors.js';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { codeInput, distinct, localizedTexts, parseInput } from '../../kit/actions/parseInput.js';
import type { Viewer } from '../../kit/viewer.js';
import { mayEditInstitution } from '../access.js';
import type { StoredInstitution } from '../institution.js';
import { institutionTakingPart } from '../institutionTakingPart.js';
import { fieldsSet } from '../recordInputs.js';
import type { StoredCooperationArea } from './cooperationArea.js';

interface NewAreaInput extends CreateInput {
  readonly institutionId: string;
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

const OWNER =
  'an editor of its institution, a moderator of its country, the secretariat or an administrator';
const MOST = 50;

// The enums and the scalars of the schema have seen to the words of kinds and the forms of countries.
const areaContent = z.object({
  title: localizedTexts(300).min(1, 'must have a text').optional(),
  description: localizedTexts(5_000).nullish(),
  fields: z.array(codeInput).max(MOST, `must have at most ${MOST} terms`).nullish(),
  partnerCountries: distinct(z.string(), MOST).nullish(),
  assistance: z
    .array(
      z.object({
        kind: z.string(),
        direction: z.string(),
        subject: localizedTexts(1_000).min(1, 'must have a text'),
      }),
    )
    .max(MOST, `must have at most ${MOST}`)
    .nullish(),
}) as unknown as z.ZodType<Partial<StoredCooperationArea>>;

const EMPTY = { description: [], fields: [], partnerCountries: [], assistance: [] };

/** An institution tells where it wants to work with other countries. */
export function openCooperationArea(
  load: (id: string) => Promise<StoredInstitution | null>,
): CreateRule<StoredCooperationArea, NewAreaInput> {
  return {
    name: 'CREATE',
    idKind: 'area',
    who: OWNER,
    // Whose moderators may is known when the institution has been read.
    mayAct: () => true,
    async make({ institutionId, content }, _at, viewer) {
      const institution = await institutionTakingPart(load, institutionId, 'institutionId');
      if ('code' in institution) return { refusals: [institution] };
      const { country } = institution;
      if (!mayKeepArea(viewer, { institutionId, country })) throw forbidden(OWNER);
      const parsed = parseInput(areaContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const said = fieldsSet(parsed.value, EMPTY);
      if (said.title === undefined) {
        return { refusals: [refusal('INVALID', 'content.title is needed', 'content.title')] };
      }
      const record = { ...EMPTY, ...said, title: said.title, institutionId, country };
      return { record: { ...record, state: 'OPEN' } };
    },
  };
}

/** Those who keep it rewrite it. */
export const reviseCooperationArea: ActionRule<StoredCooperationArea, ReviseInput> = {
  name: 'REVISE',
  who: OWNER,
  mayAct: mayKeepArea,
  from: ['OPEN'],
  change(_area, { content }) {
    const parsed = parseInput(areaContent, content, 'content');
    return parsed.status === 'wrong' ? parsed : { set: fieldsSet(parsed.value, EMPTY) };
  },
};

/** Nothing more is wanted in it. */
export const closeCooperationArea: ActionRule<StoredCooperationArea> = {
  name: 'CLOSE',
  who: OWNER,
  mayAct: mayKeepArea,
  from: ['OPEN'],
  needsReason: true,
  change: () => ({ set: { state: 'CLOSED' } }),
};

/** Whether a viewer may write an area, and read what was done to it. */
export function mayKeepArea(
  viewer: Viewer,
  { institutionId, country }: Pick<StoredCooperationArea, 'institutionId' | 'country'>,
): boolean {
  return mayEditInstitution(viewer, { _id: institutionId, country });
}
