import type { Db, IndexDescription } from 'mongodb';
import type { Order } from '../../kit/keyset.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { StoredMeeting } from './meeting.js';

/** The store of the papers of meetings. */
export type MeetingStore = RecordStore<StoredMeeting>;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, startsOn: -1, _id: 1 }, name: 'shownLatest' },
  { key: { eventId: 1, shown: 1, startsOn: -1, _id: 1 }, name: 'shownEvent' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  { key: { eventId: 1 }, name: 'ofEvent', unique: true },
];

/** Latest first day first. */
export const LATEST_MEETING: Order = {
  name: 'LATEST_MEETING',
  key: { path: 'startsOn', direction: -1 },
};

/** Opens the store over the collection `meetings`. */
export function createMeetingStore(db: Db): MeetingStore {
  return createRecordStore<StoredMeeting>(db, 'meetings', {
    indexes: INDEXES,
    formerIndexes: [],
    facets: {},
  });
}
