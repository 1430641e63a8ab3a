import type { Db, IndexDescription } from 'mongodb';
import { anyOf } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions, RecordReader } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER, type Viewer } from '../../kit/viewer.js';
import type { InterestFilter } from '../__generated__/resolvers.js';
import { OPEN_STATES, type StoredInterest } from './interest.js';
import { readableInterests } from './interestAccess.js';

/** The store of expressions of interest. */
export type InterestStore = RecordStore<StoredInterest>;

/** The same store as one viewer may read it. */
export type InterestReader = RecordReader<StoredInterest>;

const NEWEST_KEY = { shown: 1, createdAt: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: NEWEST_KEY, name: 'shownNewest' },
  { key: { listingId: 1, ...NEWEST_KEY }, name: 'shownListing' },
  { key: { askingInstitutionId: 1, ...NEWEST_KEY }, name: 'shownAsking' },
  { key: { owningInstitutionId: 1, ...NEWEST_KEY }, name: 'shownOwning' },
  { key: { askingCountry: 1, ...NEWEST_KEY }, name: 'shownAskingCountry' },
  { key: { listingCountry: 1, ...NEWEST_KEY }, name: 'shownListingCountry' },
  { key: { state: 1, ...NEWEST_KEY }, name: 'shownState' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { listingId: 1, askingInstitutionId: 1 },
    name: 'openInterest',
    unique: true,
    partialFilterExpression: { state: { $in: [...OPEN_STATES] } },
  },
  {
    key: { forwardedAt: 1 },
    name: 'forwarded',
    partialFilterExpression: { state: 'FORWARDED' },
  },
];

/** Last sent first. */
export const NEWEST_INTEREST: Order = {
  name: 'NEWEST',
  key: { path: 'createdAt', direction: -1 },
};

/** Opens the store over the collection `interests`. */
export function createInterestStore(db: Db): InterestStore {
  const [nothing] = readableInterests(PUBLIC_VIEWER);
  return createRecordStore<StoredInterest>(db, 'interests', {
    indexes: INDEXES,
    formerIndexes: [],
    visible: nothing,
    facets: {},
  });
}

/** The conditions of a filter; a side is that of the viewer's institutions. */
export function interestConditions(
  filter: InterestFilter | null | undefined,
  { institutionIds }: Viewer,
): Conditions<StoredInterest> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('listings', 'listingId', given.listings),
    ...(given.side === 'ASKING' && anyOf('side', 'askingInstitutionId', institutionIds)),
    ...(given.side === 'OWNING' && anyOf('side', 'owningInstitutionId', institutionIds)),
  };
}
