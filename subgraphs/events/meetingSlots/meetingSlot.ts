import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredRecord } from '../../kit/record.js';
import type { MeetingSlotState } from '../__generated__/resolvers.js';
import { clockAt } from '../eventTime.js';

/** A document of the collection `meetingSlots`: a talk between two institutions at an event. */
export interface StoredMeetingSlot extends StoredRecord {
  state: MeetingSlotState;
  eventId: string;
  /** The two institutions. */
  partyIds: string[];
  /** Those of the two that have agreed. */
  agreedByIds: string[];
  /** The record that brings them together. */
  aboutId: string | null;
  startsAt: Date;
  endsAt: Date;
  /** IANA time zone of the event when the talk was proposed. */
  timeZone: string;
  table: string | null;
  note: string | null;
  /** The quarters of an hour it takes from its parties and its table, each of which is taken once at most. */
  takenKeys: string[];
}

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;

/** What a talk takes: of each party and of the table every quarter of an hour; nothing once it is cancelled. */
export function takenKeysOf({
  state,
  eventId,
  partyIds,
  table,
  startsAt,
  endsAt,
}: Pick<
  StoredMeetingSlot,
  'state' | 'eventId' | 'partyIds' | 'table' | 'startsAt' | 'endsAt'
>): string[] {
  if (state === 'CANCELLED') return [];
  const takers = [...partyIds, ...(table === null ? [] : [`${eventId}/${table.toLowerCase()}`])];
  const keys: string[] = [];
  for (let time = startsAt.getTime(); time < endsAt.getTime(); time += QUARTER_MS) {
    const quarter = new Date(time).toISOString().slice(0, 16);
    keys.push(...takers.map((taker) => `${taker}@${quarter}Z`));
  }
  return keys;
}

/** Whether an instant is a quarter of an hour, in UTC and on the clock of a time zone. */
export function isQuarter(instant: Date, timeZone: string): boolean {
  return (
    instant.getTime() % QUARTER_MS === 0 && Number(clockAt(instant, timeZone).slice(-2)) % 15 === 0
  );
}

/** The rules of a stored talk that it breaks, as sentences; empty when it is sound. */
export function brokenSlotRules(slot: StoredMeetingSlot): readonly string[] {
  const broken: string[] = [];
  const { partyIds, agreedByIds, startsAt, endsAt, timeZone, state } = slot;
  if (new Set(partyIds).size !== 2) broken.push('a talk needs two different institutions');
  if (agreedByIds.some((id) => !partyIds.includes(id))) {
    broken.push('only the parties of a talk can agree to it');
  }
  if ((state === 'CONFIRMED' || state === 'HELD') && agreedByIds.length !== 2) {
    broken.push(`a talk that is ${state} needs the agreement of both sides`);
  }
  if (!isQuarter(startsAt, timeZone) || !isQuarter(endsAt, timeZone) || endsAt <= startsAt) {
    broken.push('a talk begins and ends at quarters of an hour, and ends after it begins');
  }
  return broken;
}

/** What actions need to know of talks. */
export const MEETING_SLOT: ActedKind<StoredMeetingSlot> = {
  noun: 'talk',
  stateOf: ({ state }) => state,
  brokenRules: (slot) => brokenSlotRules(slot).map((sentence) => refusal('INVALID', sentence)),
  taken: {
    taken: refusal(
      'CONFLICT',
      'startsAt: one of the parties or the table is taken at that time; take another time or table',
      'startsAt',
    ),
  },
};
