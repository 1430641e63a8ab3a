import type { Db, IndexDescription } from 'mongodb';
import type { Follow } from '../../kit/actions/outbox.js';
import { anyOf } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../../kit/viewer.js';
import type { MeetingSlotFilter } from '../__generated__/resolvers.js';
import { readableSlots } from '../access.js';
import type { StoredMeetingSlot } from './meetingSlot.js';

/** The store of talks. */
export type MeetingSlotStore = RecordStore<StoredMeetingSlot>;

const START_KEY = { startsAt: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...START_KEY }, name: 'shownEarliest' },
  { key: { partyIds: 1, shown: 1, ...START_KEY }, name: 'shownParty' },
  { key: { eventId: 1, shown: 1, ...START_KEY }, name: 'shownEvent' },
  { key: { state: 1, shown: 1, ...START_KEY }, name: 'shownState' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { takenKeys: 1 },
    name: 'taken',
    unique: true,
    // Talks that take nothing would otherwise stand in each other's way.
    partialFilterExpression: { takenKeys: { $type: 'string' } },
  },
];

/** Earliest first. */
export const EARLIEST: Order = { name: 'EARLIEST', key: { path: 'startsAt', direction: 1 } };

/** Opens the store over the collection `meetingSlots`; `follow` does what must follow an action in other documents. */
export function createMeetingSlotStore(
  db: Db,
  follow?: Follow<StoredMeetingSlot>,
): MeetingSlotStore {
  const [visible] = readableSlots(PUBLIC_VIEWER);
  return createRecordStore<StoredMeetingSlot>(db, 'meetingSlots', {
    indexes: INDEXES,
    formerIndexes: [],
    visible,
    facets: {},
    ...(follow && { follow }),
  });
}

/** The conditions of a filter. */
export function slotConditions(
  filter: MeetingSlotFilter | null | undefined,
): Conditions<StoredMeetingSlot> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('events', 'eventId', given.events),
    ...anyOf('institutions', 'partyIds', given.institutions),
  };
}
