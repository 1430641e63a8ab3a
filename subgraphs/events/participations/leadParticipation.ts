import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { parseInput, plainText } from '../../kit/actions/parseInput.js';
import type { CountQualifier } from '../__generated__/resolvers.js';
import { EVENT_EDITORS, mayApply, mayDecide } from '../access.js';
import type { StoredEvent } from '../event.js';
import { eventEnd } from '../eventTime.js';
import { optional } from '../inputParts.js';
import { countInput } from '../lifecycle/eventContent.js';
import { heldIn, type StoredParticipationRecord } from './participation.js';
import type { StoredParticipationCall } from './participationCall.js';
import { parseContent } from './participationContent.js';
import { placeKeyOf } from './participationStore.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredParticipationRecord, Input>;

interface CompleteInput extends ActionInput {
  readonly count?: { readonly value: number; readonly qualifier?: CountQualifier | null } | null;
  readonly result?: string | null;
}

const APPLICANT = {
  who: 'a moderator of the country, an editor of the institution or an administrator',
  mayAct: mayApply,
};
const ORGANISER = { who: EVENT_EDITORS, mayAct: mayDecide };

/** The applicant says more. */
export const reviseParticipation: Rule<ActionInput & { readonly content: unknown }> = {
  name: 'REVISE',
  ...APPLICANT,
  from: ['APPLIED', 'ACCEPTED'],
  change(_participation, { content }) {
    const parsed = parseContent(content);
    return parsed.status === 'wrong' ? parsed : { set: parsed.value };
  },
};

/** The organisers accept it, in one of the places of its call. */
export function acceptParticipation(
  call: StoredParticipationCall | null,
  placesTaken: (callId: string) => Promise<readonly number[]>,
): Rule {
  return {
    name: 'ACCEPT',
    ...ORGANISER,
    from: ['APPLIED'],
    async change(participation) {
      const next = heldIn('ACCEPTED', participation);
      if (call === null || call.places === null) return { set: next };
      const taken = new Set(await placesTaken(call._id));
      const place = Array.from({ length: call.places }, (_, index) => index + 1).find(
        (each) => !taken.has(each),
      );
      if (place === undefined) {
        const message = `id: all ${call.places} places of the call are taken`;
        return { refusals: [refusal('CONFLICT', message, 'id')] };
      }
      return { set: { ...next, placeKey: placeKeyOf(call._id, place) } };
    },
  };
}

/** The organisers refuse it. */
export const declineParticipation: Rule = {
  name: 'DECLINE',
  ...ORGANISER,
  from: ['APPLIED'],
  needsReason: true,
  change: (participation) => ({ set: heldIn('DECLINED', participation) }),
};

/** The applicant takes it back, and its place is free again. */
export const withdrawParticipation: Rule = {
  name: 'WITHDRAW',
  ...APPLICANT,
  from: ['APPLIED', 'ACCEPTED'],
  needsReason: true,
  change: (participation) => ({ set: { ...heldIn('WITHDRAWN', participation), placeKey: null } }),
};

const resultInput = optional(plainText(5_000));

/** Someone says after the event what came of it. */
export function completeParticipation(event: StoredEvent | null): Rule<CompleteInput> {
  return {
    name: 'COMPLETE',
    who: `a moderator of the country, an editor of the institution, or for the event ${EVENT_EDITORS},`,
    mayAct: (viewer, participation) =>
      mayApply(viewer, participation) || mayDecide(viewer, participation),
    from: ['ACCEPTED'],
    change(participation, input, at) {
      const end = event === null ? null : eventEnd(event);
      if (end === null || end > at || event?.status === 'CANCELLED') {
        const message = 'the event is not over; say afterwards what came of it';
        return { refusals: [refusal('INVALID', message, 'id')] };
      }
      const result = parseInput(resultInput, input.result, 'result');
      if (result.status === 'wrong') return result;
      const count = parseInput(optional(countInput), input.count, 'count');
      if (count.status === 'wrong') return count;
      return {
        set: {
          ...heldIn('TOOK_PART', participation),
          result: result.value,
          ...(count.value !== null && { count: count.value }),
        },
      };
    },
  };
}
