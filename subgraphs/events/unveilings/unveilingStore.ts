import type { Db, IndexDescription } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { ProductUnveilingFilter } from '../__generated__/resolvers.js';
import type { StoredUnveiling } from './unveiling.js';

/** The store of unveilings. */
export type UnveilingStore = RecordStore<StoredUnveiling>;

const LATEST_KEY = { unveiledOn: -1, _id: 1 } as const;

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
export const LATEST_UNVEILING: Order = {
  name: 'LATEST_UNVEILING',
  key: { path: 'unveiledOn', direction: -1 },
};

/** Opens the store over the collection `productUnveilings`. */
export function createUnveilingStore(db: Db): UnveilingStore {
  return createRecordStore<StoredUnveiling>(db, 'productUnveilings', {
    indexes: INDEXES,
    formerIndexes: [],
    facets: {},
  });
}

/** The conditions of a filter. */
export function unveilingConditions(
  filter: ProductUnveilingFilter | null | undefined,
): Conditions<StoredUnveiling> {
  const given = filter ?? {};
  return {
    ...anyOf('events', 'eventId', given.events),
    ...anyOf('countries', 'country', given.countries),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
