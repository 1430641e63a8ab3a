import {
  type StoredMeetingSlot,
  takenKeysOf,
} from '../../subgraphs/events/meetingSlots/meetingSlot.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** A proposed talk of half an hour between two institutions of its own, each on a day of its own. */
export function aMeetingSlot(
  overrides: Partial<RecordInput<StoredMeetingSlot>> = {},
): RecordInput<StoredMeetingSlot> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const startsAt = new Date(Date.UTC(2026, 0, count, 9));
  const slot = {
    _id: `meetingslot:techmart:${number}`,
    state: 'PROPOSED' as const,
    eventId: 'event:techmart:fair',
    partyIds: [`institution:techmart:seller${number}`, `institution:techmart:buyer${number}`],
    agreedByIds: [],
    aboutId: null,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 30 * 60_000),
    timeZone: 'Europe/Istanbul',
    table: null,
    note: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
  return { ...slot, takenKeys: takenKeysOf(slot) };
}
