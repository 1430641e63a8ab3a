import type { Db, IndexDescription } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { AccoladeFilter } from '../__generated__/resolvers.js';
import type { StoredAccolade } from './accolade.js';

/** The store of accolades. */
export type AccoladeStore = RecordStore<StoredAccolade>;

const LATEST_KEY = { wonOn: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...LATEST_KEY }, name: 'shownLatest' },
  { key: { eventId: 1, shown: 1, ...LATEST_KEY }, name: 'shownEvent' },
  { key: { institutionId: 1, shown: 1, ...LATEST_KEY }, name: 'shownInstitution' },
  { key: { offerId: 1, shown: 1, ...LATEST_KEY }, name: 'shownOffer' },
  { key: { country: 1, shown: 1, ...LATEST_KEY }, name: 'shownCountry' },
  { key: { 'source.sample': 1, shown: 1, ...LATEST_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
];

/** Latest day first. */
export const LATEST_ACCOLADE: Order = {
  name: 'LATEST_ACCOLADE',
  key: { path: 'wonOn', direction: -1 },
};

/** Opens the store over the collection `accolades`. */
export function createAccoladeStore(db: Db): AccoladeStore {
  return createRecordStore<StoredAccolade>(db, 'accolades', {
    indexes: INDEXES,
    formerIndexes: [],
    facets: {},
  });
}

/** The conditions of a filter. */
export function accoladeConditions(
  filter: AccoladeFilter | null | undefined,
): Conditions<StoredAccolade> {
  const given = filter ?? {};
  return {
    ...anyOf('events', 'eventId', given.events),
    ...anyOf('countries', 'country', given.countries),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
