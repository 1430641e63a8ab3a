import { forbidden } from '../../kit/actions/actionErrors.js';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import type { Viewer } from '../../kit/viewer.js';
import { speaksFor } from '../access.js';
import { eventEnd } from '../eventTime.js';
import {
  heldBooths,
  type StoredBoothExchange,
  type StoredBoothLeg,
  type StoredBoothLegs,
} from './boothExchange.js';
import { type ExchangeDeps, findOne, unfitBooth } from './exchangeParts.js';
import { remark } from './proposeExchange.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredBoothExchange, Input>;

interface AcceptInput extends ActionInput {
  readonly boothId?: string | null;
}

interface AssignInput extends ActionInput {
  readonly boothId: string;
}

interface ConfirmInput extends ActionInput {
  readonly eventId: string;
  readonly remark?: string | null;
}

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

const speaksForEither = (viewer: Viewer, { countries }: StoredBoothExchange) =>
  countries.some((country) => speaksFor(viewer, country));

const EITHER = 'a moderator of one of its countries or an administrator';

/** The other country agrees, and may say at once which booth it gives. */
export function acceptExchange(deps: ExchangeDeps): Rule<AcceptInput> {
  return {
    name: 'ACCEPT',
    who: 'a moderator of the country it was proposed to or an administrator',
    mayAct: (viewer, { legs: [, theirs] }) => speaksFor(viewer, theirs.hostCountry),
    from: ['PROPOSED'],
    async change({ legs, eventIds }, { boothId = null }, at) {
      const [own, theirs] = legs;
      const unfit = boothId === null ? null : await unfitBooth(deps, boothId, theirs);
      if (unfit !== null) return { refusals: [unfit] };
      const events = await deps.findEvents(eventIds);
      const last = Math.max(at.getTime(), ...events.map((each) => eventEnd(each)?.getTime() ?? 0));
      const next: StoredBoothLegs = [own, boothId === null ? theirs : { ...theirs, boothId }];
      return {
        set: {
          state: 'ACCEPTED',
          legs: next,
          acceptedAt: at,
          isAgreed: true,
          expiresAt: new Date(last + YEAR_MS),
          heldBoothIds: heldBooths('ACCEPTED', next),
        },
      };
    },
  };
}

/** One of the countries does not want it. */
export const declineExchange: Rule = {
  name: 'DECLINE',
  who: EITHER,
  mayAct: speaksForEither,
  from: ['PROPOSED'],
  needsReason: true,
  change: ({ legs }) => ({
    set: { state: 'DECLINED', expiresAt: null, heldBoothIds: heldBooths('DECLINED', legs) },
  }),
};

/** The host of a leg says which booth it gives. */
export function assignBooth(deps: ExchangeDeps): Rule<AssignInput> {
  return {
    name: 'ASSIGN_BOOTH',
    who: EITHER,
    mayAct: speaksForEither,
    from: ['PROPOSED', 'ACCEPTED', 'LEG1_DONE'],
    async change({ state, legs }, { boothId }, _at, viewer) {
      const booth = await findOne(deps.findBooths, boothId);
      const index = legs.findIndex(({ eventId }) => eventId === booth?.eventId);
      const leg = legs[index];
      if (leg === undefined) {
        const message = `boothId: ${boothId} is no booth at one of the two events; take one from Event.booths`;
        return { refusals: [refusal('INVALID', message, 'boothId')] };
      }
      if (!speaksFor(viewer, leg.hostCountry)) {
        throw forbidden(`a moderator of ${leg.hostCountry} or an administrator`);
      }
      if (leg.confirmedAt !== null) {
        const message = 'boothId: the guest has confirmed this leg; its booth stays as it is';
        return { refusals: [refusal('CONFLICT', message, 'boothId')] };
      }
      const unfit = await unfitBooth(deps, boothId, leg);
      if (unfit !== null) return { refusals: [unfit] };
      const next = withLeg(legs, { ...leg, boothId });
      return { set: { legs: next, heldBoothIds: heldBooths(state, next) } };
    },
  };
}

/** The guest of a leg says that it was held. */
export function confirmLeg(deps: ExchangeDeps): Rule<ConfirmInput> {
  return {
    name: 'CONFIRM_LEG',
    who: EITHER,
    mayAct: speaksForEither,
    from: ['ACCEPTED', 'LEG1_DONE'],
    async change({ state, legs }, input, at, viewer) {
      const said = parseInput(remark, input.remark, 'remark');
      if (said.status === 'wrong') return said;
      const leg = legs.find(({ eventId }) => eventId === input.eventId);
      if (leg === undefined) {
        const message = `eventId must be one of ${legs.map(({ eventId }) => eventId).join(' and ')}`;
        return { refusals: [refusal('INVALID', message, 'eventId')] };
      }
      if (!speaksFor(viewer, leg.guestCountry)) {
        throw forbidden(`a moderator of ${leg.guestCountry} or an administrator`);
      }
      const obstacle = await obstacleTo(leg, deps, at);
      if (obstacle !== null) return { refusals: [refusal('INVALID', obstacle, 'eventId')] };
      const next = withLeg(legs, { ...leg, confirmedAt: at, remark: said.value });
      return {
        set:
          state === 'ACCEPTED'
            ? { state: 'LEG1_DONE', legs: next }
            : { state: 'BALANCED', legs: next, expiresAt: null },
      };
    },
  };
}

/** Why a leg cannot have been held; null when it can. */
async function obstacleTo(
  { eventId, boothId, confirmedAt }: StoredBoothLeg,
  { findEvents, findBooths }: ExchangeDeps,
  at: Date,
): Promise<string | null> {
  if (confirmedAt !== null) return `eventId: the leg at ${eventId} is confirmed already`;
  if (boothId === null || (await findOne(findBooths, boothId)) === null) {
    return `eventId: the leg at ${eventId} has no booth; its host must assign one first`;
  }
  const event = await findOne(findEvents, eventId);
  const end = event === null ? null : eventEnd(event);
  if (event === null || event.status === 'CANCELLED' || event.status === 'POSTPONED') {
    return `eventId: the event ${eventId} did not take place`;
  }
  if (end === null || end > at) return `eventId: the event ${eventId} is not over yet`;
  return null;
}

function withLeg([one, other]: StoredBoothLegs, leg: StoredBoothLeg): StoredBoothLegs {
  return one.eventId === leg.eventId ? [leg, other] : [one, leg];
}
