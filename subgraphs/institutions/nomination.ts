import type { StoredRecord } from '../kit/record.js';
import type { RecordInput } from '../kit/saveRecords.js';
import type { NominationState } from './__generated__/resolvers.js';
import type { StoredContactPoint } from './contactPoint.js';

/** A document of the collection `nominations`: a country's answer to the request for a contact person of a body. */
export interface StoredNomination extends StoredRecord {
  bodyId: string;
  country: string;
  state: NominationState;
  /** YYYY-MM-DD, as the other days. */
  requestedOn: string;
  dueOn: string | null;
  /** Null while there is no answer, or when its day is not known. */
  answeredOn: string | null;
  contactPointId: string | null;
  /** The decision of a meeting by which countries were asked. */
  decisionId: string | null;
  /** Whom the country named, of which the contact point is made; absent where there is no such answer at the hub. */
  nominee?: Pick<StoredContactPoint, 'institutionId' | 'office' | 'person' | 'since'>;
}

const DAY_MS = 86_400_000;

/** The calendar day of an instant in UTC, YYYY-MM-DD. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** Whether the due day lies before a day and no answer has come. */
export function isOverdue(
  { state, dueOn }: Pick<StoredNomination, 'state' | 'dueOn'>,
  day: string,
): boolean {
  return state === 'REQUESTED' && dueOn !== null && dueOn < day;
}

/**
 * Days from the due day to the answer, or to `day` while there is none; zero when it is not late, null without a due
 * day, or when the day of the answer is not known.
 */
export function daysLate(
  { state, dueOn, answeredOn }: Pick<StoredNomination, 'state' | 'dueOn' | 'answeredOn'>,
  day: string,
): number | null {
  const end = state === 'REQUESTED' ? day : answeredOn;
  if (dueOn === null || end === null) return null;
  return Math.max(0, Math.round((Date.parse(end) - Date.parse(dueOn)) / DAY_MS));
}

/** The rules of a stored nomination that it breaks, as sentences; empty when it is sound. */
export function brokenNominationRules({
  country,
  state,
  requestedOn,
  dueOn,
  answeredOn,
  contactPointId,
}: RecordInput<StoredNomination>): readonly string[] {
  const broken: string[] = [];
  if (!/^[A-Z]{2}$/.test(country)) {
    broken.push(`country must be an ISO 3166-1 alpha-2 code in capitals, got ${country}`);
  }
  if (dueOn !== null && dueOn < requestedOn) {
    broken.push(`dueOn must not be before requestedOn, got ${dueOn} and ${requestedOn}`);
  }
  if (answeredOn !== null && answeredOn < requestedOn) {
    broken.push(`answeredOn must not be before requestedOn, got ${answeredOn} and ${requestedOn}`);
  }
  if (state === 'REQUESTED' && answeredOn !== null) {
    broken.push(`a nomination that is REQUESTED has no answer, got one of ${answeredOn}`);
  }
  if (state === 'NOMINATED' && contactPointId === null) {
    broken.push('a nomination that is NOMINATED must name its contact point');
  }
  if (state !== 'NOMINATED' && contactPointId !== null) {
    broken.push(`a nomination that is ${state} must not name a contact point`);
  }
  return broken;
}
