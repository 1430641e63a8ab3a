import type { ActedKind } from '../../kit/actions/actionRule.js';
import type { StoredRecord, StoredText } from '../../kit/record.js';
import type { ParticipationKind } from '../__generated__/resolvers.js';

/** A document of the collection `participationCalls`. */
export interface StoredParticipationCall extends StoredRecord {
  eventId: string;
  text: StoredText[];
  kinds: ParticipationKind[];
  /** Countries that are called; empty for all. */
  countries: string[];
  /** YYYY-MM-DD, in UTC. */
  closesOn: string;
  /** When it was ended before its day; null otherwise. */
  closedAt: Date | null;
  places: number | null;
  facilitated: boolean;
}

/** Whether one can apply on the day of `now` in UTC. */
export function isOpen(
  { closesOn, closedAt }: Pick<StoredParticipationCall, 'closesOn' | 'closedAt'>,
  now: Date,
): boolean {
  return closedAt === null && closesOn >= now.toISOString().slice(0, 10);
}

/** What actions need to know of calls. */
export const PARTICIPATION_CALL: ActedKind<StoredParticipationCall> = {
  noun: 'call',
  stateOf: ({ closedAt }) => (closedAt === null ? 'OPEN' : 'CLOSED'),
  brokenRules: () => [],
  taken: {},
};
