import type { Db, IndexDescription } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { BoothFilter } from '../__generated__/resolvers.js';
import type { StoredBooth } from './booth.js';

/** The store of booths. */
export type BoothStore = RecordStore<StoredBooth>;

const NUMBER_KEY = { number: 1, _id: 1 } as const;
const EVENT_KEY = { eventId: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...EVENT_KEY }, name: 'shownEvent' },
  { key: { eventId: 1, shown: 1, ...NUMBER_KEY }, name: 'shownNumberInEvent' },
  { key: { hostCountry: 1, shown: 1, ...EVENT_KEY }, name: 'shownHostCountry' },
  { key: { guestCountry: 1, shown: 1, ...EVENT_KEY }, name: 'shownGuestCountry' },
  { key: { exhibitorId: 1, shown: 1, ...EVENT_KEY }, name: 'shownExhibitor' },
  { key: { 'source.sample': 1, shown: 1, ...EVENT_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { eventId: 1, number: 1 },
    name: 'numberInEvent',
    unique: true,
    // A booth that was withdrawn leaves its number to another one, and samples stand in nobody's way.
    partialFilterExpression: { number: { $type: 'string' }, shown: true, 'source.sample': false },
  },
];

/** The booths of one event together. */
export const BY_EVENT: Order = { name: 'EVENT', key: { path: 'eventId', direction: 1 } };
/** By number; for the booths of one event. */
export const BY_NUMBER: Order = { name: 'NUMBER', key: { path: 'number', direction: 1 } };

/** Opens the store over the collection `booths`. */
export function createBoothStore(db: Db): BoothStore {
  return createRecordStore<StoredBooth>(db, 'booths', {
    indexes: INDEXES,
    formerIndexes: [],
    facets: {},
  });
}

/** The conditions of a filter. */
export function boothConditions(filter: BoothFilter | null | undefined): Conditions<StoredBooth> {
  const given = filter ?? {};
  return {
    ...anyOf('events', 'eventId', given.events),
    ...anyOf('hostCountries', 'hostCountry', given.hostCountries),
    ...anyOf('guestCountries', 'guestCountry', given.guestCountries),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
