import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredRecord, StoredText } from '../../kit/record.js';
import type { RecordInput } from '../../kit/saveRecords.js';
import type { PersonnelExchangeKind, PersonnelExchangeState } from '../__generated__/resolvers.js';
import { refusalsOf } from '../recordInputs.js';

/** That a side has agreed to the period. */
export interface StoredAgreement {
  at: Date;
  /** Subject of who agreed. */
  by: string;
}

/** A document of the collection `personnelExchanges`: one person's stay, from the application on. */
export interface StoredExchange extends StoredRecord {
  callId: string;
  kind: PersonnelExchangeKind;
  hostInstitutionId: string;
  hostCountry: string;
  homeInstitutionId: string;
  homeCountry: string;
  state: PersonnelExchangeState;
  /** For the eyes of some readers only, see `exchangeAccess.ts`. */
  person: { name: string; email: string | null };
  /** What the person knows and wants to do. */
  qualification: StoredText[];
  /** Which of the call's places it has, counted from 1; null for none. An index keeps a place from being given twice. */
  place: number | null;
  /** The days proposed, and once both have agreed the days agreed. */
  period: { startsOn: string; endsOn: string } | null;
  agreedByHost: StoredAgreement | null;
  agreedByHome: StoredAgreement | null;
  /** YYYY-MM-DD */
  startedOn: string | null;
  finishedOn: string | null;
  outcome: StoredText[];
}

/** The states of an exchange that has one of the places. */
const WITH_A_PLACE: readonly PersonnelExchangeState[] = [
  'SELECTED',
  'AGREED_BY_BOTH',
  'ONGOING',
  'COMPLETED',
];
const AGREED: readonly PersonnelExchangeState[] = ['AGREED_BY_BOTH', 'ONGOING', 'COMPLETED'];

/** The rules of a stored exchange that it breaks, as sentences; empty when it is sound. */
export function brokenExchangeRules(exchange: RecordInput<StoredExchange>): readonly string[] {
  const { state, place, period, agreedByHost, agreedByHome, startedOn, finishedOn } = exchange;
  const broken: string[] = [];
  if (exchange.hostInstitutionId === exchange.homeInstitutionId) {
    broken.push('an institution does not exchange personnel with itself');
  }
  if (exchange.hostCountry === exchange.homeCountry) {
    broken.push(`host and home must be of different countries, got ${exchange.hostCountry} twice`);
  }
  if (WITH_A_PLACE.includes(state) !== (place !== null)) {
    broken.push(`an exchange that is ${state} must ${place === null ? '' : 'not '}have a place`);
  }
  if (WITH_A_PLACE.includes(state) && period === null) {
    broken.push(`an exchange that is ${state} must say from when to when`);
  }
  if (period !== null && period.endsOn < period.startsOn) {
    broken.push(`endsOn must be ${period.startsOn} or later, got ${period.endsOn}`);
  }
  const agreedByBoth = agreedByHost !== null && agreedByHome !== null;
  if (AGREED.includes(state) && !agreedByBoth) {
    broken.push(`an exchange that is ${state} needs the agreement of both sides`);
  }
  if ((state === 'APPLIED' || state === 'SELECTED') && agreedByBoth) {
    broken.push(`an exchange that both sides agreed to is no longer ${state}`);
  }
  if ((state === 'ONGOING' || state === 'COMPLETED') && startedOn === null) {
    broken.push(`an exchange that is ${state} must say when it began`);
  }
  if ((state === 'COMPLETED') !== (finishedOn !== null)) {
    broken.push('finishedOn goes with an exchange that is COMPLETED, and with no other');
  }
  if (startedOn !== null && finishedOn !== null && finishedOn < startedOn) {
    broken.push(`finishedOn must be ${startedOn} or later, got ${finishedOn}`);
  }
  return broken;
}

/** What is said when another exchange has got the place that was looked out; to be tried anew. */
export const PLACE_TAKEN = refusal(
  'CONFLICT',
  'Another applicant was given this place just now; try again',
  'id',
);

/** What actions need to know of exchanges. */
export const EXCHANGE: ActedKind<StoredExchange> = {
  noun: 'exchange',
  stateOf: ({ state }) => state,
  brokenRules: (exchange) => refusalsOf(brokenExchangeRules(exchange)),
  taken: { place: PLACE_TAKEN },
  untold: ['person'],
};
