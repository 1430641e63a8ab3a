import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { type Outcome, refusal } from '../../kit/actions/outcome.js';
import { localizedTexts, parseInput } from '../../kit/actions/parseInput.js';
import type { RecordActions } from '../../kit/actions/recordActions.js';
import { mayActForNetwork } from '../access.js';
import { dayOf } from '../nomination.js';
import { MOST_PLACES } from './call.js';
import type { ExchangeCallStore } from './callStore.js';
import { PLACE_TAKEN, type StoredExchange } from './exchange.js';
import { isHost, isSide } from './exchangeAccess.js';
import type { ExchangeStore } from './exchangeStore.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredExchange, Input>;

/** From when to when a person is to stay. */
export interface SelectInput extends ActionInput {
  readonly startsOn: string;
  readonly endsOn: string;
}

interface DayInput extends ActionInput {
  readonly on?: string | null;
}

interface FinishInput extends DayInput {
  readonly outcome?: unknown;
}

interface SelectDeps {
  readonly calls: Pick<ExchangeCallStore, 'writer'>;
  readonly exchanges: Pick<ExchangeStore, 'takenPlaces'>;
}

const SIDES = 'an editor of the host or the home institution';

/** The host selects an applicant for a period, or proposes another period to one it has selected. */
function selectApplicant({ calls, exchanges }: SelectDeps): Rule<SelectInput> {
  return {
    name: 'SELECT',
    who: 'an editor of the host institution',
    mayAct: isHost,
    from: ['APPLIED', 'SELECTED'],
    async change({ callId, place }, { startsOn, endsOn }, at) {
      const today = dayOf(at);
      if (startsOn < today || endsOn < startsOn) {
        const [field, earliest] = startsOn < today ? ['startsOn', today] : ['endsOn', startsOn];
        const message = `${field} must be ${earliest} or later, got ${field === 'endsOn' ? endsOn : startsOn}`;
        return { refusals: [refusal('INVALID', message, field)] };
      }
      const call = await calls.writer.find(callId);
      if (call === null || call.state === 'CANCELLED') {
        return { refusals: [refusal('CONFLICT', 'The call was cancelled', 'id')] };
      }
      const free = place ?? freePlace(call.places, await exchanges.takenPlaces(callId));
      if (free === null) {
        const message = `All places of the call are given, ${call.places} in number; give it more, or cancel an exchange`;
        return { refusals: [refusal('CONFLICT', message, 'id')] };
      }
      return {
        set: {
          state: 'SELECTED',
          place: free,
          period: { startsOn, endsOn },
          agreedByHost: null,
          agreedByHome: null,
        },
      };
    },
  };
}

/** Selects an applicant for one of the places; where another was faster to get it, for the next that is free. */
export async function select(
  actions: RecordActions<StoredExchange>,
  deps: SelectDeps,
  input: SelectInput,
): Promise<Outcome<StoredExchange>> {
  let outcome = await actions.perform(selectApplicant(deps), input);
  for (let tries = 0; tries < MOST_PLACES && isPlaceTaken(outcome); tries += 1) {
    outcome = await actions.perform(selectApplicant(deps), input);
  }
  return outcome;
}

/** Either side tells that the stay has begun. */
export const startExchange: Rule<DayInput> = {
  name: 'START',
  who: SIDES,
  mayAct: isSide,
  from: ['AGREED_BY_BOTH'],
  change(_exchange, { on }, at) {
    const today = dayOf(at);
    const startedOn = on ?? today;
    if (startedOn > today) return { refusals: [notYet(startedOn, today)] };
    return { set: { state: 'ONGOING', startedOn } };
  },
};

/** Either side tells that the stay is over, and what came of it. */
export const finishExchange: Rule<FinishInput> = {
  name: 'FINISH',
  who: SIDES,
  mayAct: isSide,
  from: ['ONGOING'],
  change({ startedOn }, { on, outcome }, at) {
    const today = dayOf(at);
    const finishedOn = on ?? today;
    if (finishedOn > today) return { refusals: [notYet(finishedOn, today)] };
    if (startedOn !== null && finishedOn < startedOn) {
      const message = `on must be ${startedOn}, when it began, or later, got ${finishedOn}`;
      return { refusals: [refusal('INVALID', message, 'on')] };
    }
    const parsed = parseInput(localizedTexts(5_000), outcome ?? [], 'outcome');
    if (parsed.status === 'wrong') return parsed;
    return { set: { state: 'COMPLETED', finishedOn, outcome: parsed.value } };
  },
};

/** Either side, or the secretariat, ends it before it is completed; its place is free again. */
export const cancelExchange: Rule = {
  name: 'CANCEL',
  who: `${SIDES}, the secretariat or an administrator`,
  mayAct: (viewer, exchange) => isSide(viewer, exchange) || mayActForNetwork(viewer),
  from: ['APPLIED', 'SELECTED', 'AGREED_BY_BOTH', 'ONGOING'],
  needsReason: true,
  change: () => ({ set: { state: 'CANCELLED', place: null } }),
};

function freePlace(places: number, taken: ReadonlySet<number>): number | null {
  for (let place = 1; place <= places; place += 1) if (!taken.has(place)) return place;
  return null;
}

function isPlaceTaken(outcome: Outcome<StoredExchange>): boolean {
  return outcome.status === 'refused' && outcome.refusals.includes(PLACE_TAKEN);
}

function notYet(day: string, today: string) {
  return refusal('INVALID', `on must be ${today} or earlier, got ${day}`, 'on');
}
