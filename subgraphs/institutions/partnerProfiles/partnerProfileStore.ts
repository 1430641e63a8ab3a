import type { Db, IndexDescription } from 'mongodb';
import { anyOf, chooseOrder, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions, RecordReader } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { PartnerProfileFilter, PartnerProfileOrder } from '../__generated__/resolvers.js';
import {
  LISTED_PROFILES,
  latestEdition,
  partnerOf,
  type StoredPartnerProfile,
} from './partnerProfile.js';
import { PUBLIC_PROFILES } from './profileAccess.js';

/** The store of profiles; it reads as the public unless told for whom. */
export type PartnerProfileStore = RecordStore<StoredPartnerProfile>;

const LISTED = { shown: 1, published: 1, state: 1 } as const;
const KEPT = { shown: 1, state: 1 } as const;
const COUNTRY_KEY = { country: 1, _id: 1 } as const;
const LATEST_KEY = { publishedAt: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { ...LISTED, ...COUNTRY_KEY }, name: 'listedCountry' },
  { key: { ...LISTED, ...LATEST_KEY }, name: 'listedLatest' },
  // For those who read drafts.
  { key: { ...KEPT, ...COUNTRY_KEY }, name: 'shownCountry' },
  { key: { ...KEPT, ...LATEST_KEY }, name: 'shownLatest' },
  { key: { country: 1, ...KEPT, ...LATEST_KEY }, name: 'shownCountryLatest' },
  { key: { institutionId: 1, ...KEPT, ...COUNTRY_KEY }, name: 'shownInstitution' },
  { key: { 'source.sample': 1, ...LISTED, ...COUNTRY_KEY }, name: 'listedSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { openFor: 1 },
    name: 'openFor',
    unique: true,
    partialFilterExpression: { openFor: { $gt: '' } },
  },
];

const ORDERS: Readonly<Record<PartnerProfileOrder, Order>> = {
  COUNTRY: { name: 'COUNTRY', key: { path: 'country', direction: 1 } },
  LATEST: { name: 'LATEST', key: { path: 'publishedAt', direction: -1 } },
};

/** Opens the store over the collection `partnerProfiles`. */
export function createPartnerProfileStore(db: Db): PartnerProfileStore {
  return createRecordStore<StoredPartnerProfile>(db, 'partnerProfiles', {
    indexes: INDEXES,
    formerIndexes: [],
    visible: PUBLIC_PROFILES,
    facets: {},
    derive: (profile) => ({
      published: profile.editions.length > 0,
      publishedAt: latestEdition(profile)?.publishedAt ?? null,
      openFor: profile.state === 'WITHDRAWN' ? null : partnerOf(profile),
    }),
  });
}

/** The order a reader asked for, by country without one. */
export function partnerProfileOrder(orderBy: PartnerProfileOrder | null | undefined): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch: false, otherwise: 'COUNTRY' });
}

/** The conditions of a filter. */
export function partnerProfileConditions(
  filter: PartnerProfileFilter | null | undefined,
): Conditions<StoredPartnerProfile> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states ?? LISTED_PROFILES),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('institutions', 'institutionId', given.institutions),
    ...(given.partner === 'COUNTRY' && { partner: { institutionId: null } }),
    ...(given.partner === 'ORGANISATION' && { partner: { institutionId: { $gt: '' } } }),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

/** The profiles of organisations that are not withdrawn, of each at most one. */
export function openProfilesOf(
  reader: RecordReader<StoredPartnerProfile>,
  institutionIds: readonly string[],
): Promise<readonly StoredPartnerProfile[]> {
  const conditions = {
    ...anyOf('institutions', 'institutionId', institutionIds),
    ...anyOf('states', 'state', ['DRAFT', 'PUBLISHED']),
  };
  return reader.union<StoredPartnerProfile>([{ conditions, stages: [] }]);
}
