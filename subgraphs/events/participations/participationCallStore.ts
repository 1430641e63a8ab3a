import type { Db, Document, IndexDescription } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { ParticipationCallFilter } from '../__generated__/resolvers.js';
import type { StoredParticipationCall } from './participationCall.js';

/** The store of calls for participation. */
export type ParticipationCallStore = RecordStore<StoredParticipationCall>;

const CLOSING_KEY = { closesOn: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...CLOSING_KEY }, name: 'shownClosing' },
  { key: { eventId: 1, shown: 1, ...CLOSING_KEY }, name: 'shownEvent' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
];

/** Those that close last first. */
export const LAST_TO_CLOSE: Order = {
  name: 'LAST_TO_CLOSE',
  key: { path: 'closesOn', direction: -1 },
};

/** Opens the store over the collection `participationCalls`. */
export function createParticipationCallStore(db: Db): ParticipationCallStore {
  return createRecordStore<StoredParticipationCall>(db, 'participationCalls', {
    indexes: INDEXES,
    formerIndexes: [],
    facets: {},
  });
}

/** The conditions of a filter on the day of `now`. */
export function callConditions(
  filter: ParticipationCallFilter | null | undefined,
  now: Date,
): Conditions<StoredParticipationCall> {
  const given = filter ?? {};
  return {
    ...anyOf('events', 'eventId', given.events),
    ...exactly('facilitated', 'facilitated', given.facilitated),
    ...openness(given.open, now),
  };
}

function openness(open: boolean | null | undefined, now: Date): Record<string, Document> {
  if (open === null || open === undefined) return {};
  const today = now.toISOString().slice(0, 10);
  return open
    ? { open: { closedAt: null, closesOn: { $gte: today } } }
    : { open: { $or: [{ closedAt: { $ne: null } }, { closesOn: { $lt: today } }] } };
}
