import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import {
  codeInput,
  distinct,
  localizedTexts,
  parseInput,
  plainText,
} from '../../kit/actions/parseInput.js';
import { mayActForNetwork } from '../access.js';
import type { StoredInstitution } from '../institution.js';
import { institutionTakingPart } from '../institutionTakingPart.js';
import { dayOf } from '../nomination.js';
import { fieldsSet } from '../recordInputs.js';
import { MOST_PLACES, type StoredExchangeCall } from './call.js';
import { isHost, speaksFor } from './exchangeAccess.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredExchangeCall, Input>;

interface NewCallInput extends CreateInput {
  readonly hostInstitutionId: string;
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

const HOST = 'an editor of the host institution';
const MOST = 50;

const call = z.object({
  kind: z.string().optional(),
  title: localizedTexts(300).min(1, 'must have a text').optional(),
  description: localizedTexts(5_000).nullish(),
  fields: z.array(codeInput).max(MOST, `must have at most ${MOST} terms`).nullish(),
  skills: distinct(plainText(100), MOST).nullish(),
  weeks: z.int().optional(),
  places: z
    .int()
    .min(1, 'must be 1 or more')
    .max(MOST_PLACES, `must be ${MOST_PLACES} at most`)
    .optional(),
  startsFrom: z.string().nullish(),
  applyBy: z.string().optional(),
});
// The enum and the scalars of the schema have seen to the words of kinds and the forms of days.
const callContent = call as unknown as z.ZodType<Partial<StoredExchangeCall>>;

const EMPTY = { description: [], fields: [], skills: [] };
const NEEDED = ['kind', 'title', 'weeks', 'places', 'applyBy'] as const;

/** An institution opens a call. */
export function openCall(
  load: (id: string) => Promise<StoredInstitution | null>,
): CreateRule<StoredExchangeCall, NewCallInput> {
  return {
    name: 'CREATE',
    idKind: 'exchangecall',
    who: HOST,
    mayAct: (viewer, { hostInstitutionId }) => speaksFor(viewer, hostInstitutionId),
    async make({ hostInstitutionId, content }, at) {
      const parsed = parseInput(callContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const said = fieldsSet(parsed.value, EMPTY);
      const missing = NEEDED.filter((field) => said[field] === undefined);
      if (missing.length > 0) {
        const tell = (field: string) =>
          refusal('INVALID', `content.${field} is needed`, `content.${field}`);
        return { refusals: missing.map(tell) };
      }
      const late = lateDay(said, dayOf(at));
      if (late !== null) return { refusals: [late] };
      const host = await institutionTakingPart(load, hostInstitutionId, 'hostInstitutionId');
      if ('code' in host) return { refusals: [host] };
      const record = {
        ...EMPTY,
        startsFrom: null,
        ...said,
        hostInstitutionId,
        hostCountry: host.country,
        state: 'CALL_OPEN',
        cancelledBecause: null,
      };
      // What is needed is there, as was just seen.
      return { record: record as unknown as StoredExchangeCall };
    },
  };
}

/** The host says more, gives more time or more places; what was promised stays. */
export const reviseCall: Rule<ReviseInput> = {
  name: 'REVISE',
  who: HOST,
  mayAct: isHost,
  from: ['CALL_OPEN'],
  change({ places }, { content }, at) {
    const parsed = parseInput(callContent, content, 'content');
    if (parsed.status === 'wrong') return parsed;
    const { value } = parsed;
    if (value.places !== undefined && value.places < places) {
      const message = `content.places must be ${places} or more, since places may be given already; got ${value.places}`;
      return { refusals: [refusal('INVALID', message, 'content.places')] };
    }
    const late = lateDay(value, dayOf(at));
    return late === null ? { set: fieldsSet(value, EMPTY) } : { refusals: [late] };
  },
};

/** The host takes no more applications. */
export const closeCall: Rule = {
  name: 'CLOSE',
  who: HOST,
  mayAct: isHost,
  from: ['CALL_OPEN'],
  change: () => ({ set: { state: 'CALL_CLOSED' } }),
};

/** The host, or the secretariat, calls it off; applications to which not both have agreed are cancelled with it. */
export const cancelCall: Rule = {
  name: 'CANCEL',
  who: `${HOST}, the secretariat or an administrator`,
  mayAct: (viewer, record) => isHost(viewer, record) || mayActForNetwork(viewer),
  from: ['CALL_OPEN', 'CALL_CLOSED'],
  needsReason: true,
  change: (_call, { reason }) => ({
    set: { state: 'CANCELLED', cancelledBecause: reason?.trim() ?? null },
  }),
};

function lateDay({ applyBy }: Partial<StoredExchangeCall>, today: string) {
  if (applyBy === undefined || applyBy >= today) return null;
  const message = `content.applyBy must be ${today} or later, got ${applyBy}`;
  return refusal('INVALID', message, 'content.applyBy');
}
