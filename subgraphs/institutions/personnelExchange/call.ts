import type { ActedKind } from '../../kit/actions/actionRule.js';
import type { StoredCode, StoredRecord, StoredText } from '../../kit/record.js';
import type { RecordInput } from '../../kit/saveRecords.js';
import type {
  PersonnelExchangeCallState,
  PersonnelExchangeKind,
} from '../__generated__/resolvers.js';
import { refusalsOf } from '../recordInputs.js';

/** A document of the collection `personnelExchangeCalls`: an institution invites people of others for a time. */
export interface StoredExchangeCall extends StoredRecord {
  hostInstitutionId: string;
  hostCountry: string;
  kind: PersonnelExchangeKind;
  state: PersonnelExchangeCallState;
  title: StoredText[];
  description: StoredText[];
  fields: StoredCode[];
  skills: string[];
  /** How long one stays, in weeks. */
  weeks: number;
  /** How many can be taken; it never becomes less. */
  places: number;
  /** YYYY-MM-DD, as the other days. */
  startsFrom: string | null;
  applyBy: string;
  /** Why it was cancelled, as its applicants are told. */
  cancelledBecause: string | null;
}

/** More than there will be in any call; a place is an entry of an index. */
export const MOST_PLACES = 100;
const LONGEST_STAY = 520;

/** Whether one can apply on a day. */
export function isOpenOn(
  { state, applyBy }: Pick<StoredExchangeCall, 'state' | 'applyBy'>,
  day: string,
): boolean {
  return state === 'CALL_OPEN' && day <= applyBy;
}

/** The rules of a stored call that it breaks, as sentences; empty when it is sound. */
export function brokenCallRules({
  title,
  weeks,
  places,
  hostCountry,
}: RecordInput<StoredExchangeCall>): readonly string[] {
  const broken: string[] = [];
  if (title.length === 0) broken.push('a call must have a title');
  if (!/^[A-Z]{2}$/.test(hostCountry)) {
    broken.push(`hostCountry must be an ISO 3166-1 alpha-2 code in capitals, got ${hostCountry}`);
  }
  if (!isWithin(weeks, LONGEST_STAY)) {
    broken.push(`weeks must be 1 to ${LONGEST_STAY}, got ${weeks}`);
  }
  if (!isWithin(places, MOST_PLACES)) {
    broken.push(`places must be 1 to ${MOST_PLACES}, got ${places}`);
  }
  return broken;
}

/** What actions need to know of calls. */
export const EXCHANGE_CALL: ActedKind<StoredExchangeCall> = {
  noun: 'call',
  stateOf: ({ state }) => state,
  brokenRules: (call) => refusalsOf(brokenCallRules(call)),
  taken: {},
};

function isWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
