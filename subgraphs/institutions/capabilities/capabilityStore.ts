import type { Db, IndexDescription } from 'mongodb';
import { anyOf, chooseOrder, exactly, holding } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import { RELEVANCE } from '../../kit/readPages.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { CapabilityFilter, CapabilityOrder } from '../__generated__/resolvers.js';
import { LISTED_CAPABILITIES, type StoredCapability } from './capability.js';

/** The store of capabilities. */
export type CapabilityStore = RecordStore<StoredCapability>;

const LISTED = { shown: 1, state: 1 } as const;
const NEWEST_KEY = { createdAt: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { ...LISTED, ...NEWEST_KEY }, name: 'shownNewest' },
  { key: { ...LISTED, titleKey: 1, _id: 1 }, name: 'shownTitle' },
  { key: { ...LISTED, kind: 1, ...NEWEST_KEY }, name: 'shownKind' },
  { key: { ...LISTED, country: 1, ...NEWEST_KEY }, name: 'shownCountry' },
  { key: { institutionId: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownInstitution' },
  { key: { 'fields.value': 1, ...LISTED, ...NEWEST_KEY }, name: 'shownField' },
  { key: { equipment: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownEquipment' },
  { key: { 'source.sample': 1, ...LISTED, ...NEWEST_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: {
      'title.value': 'text',
      keywords: 'text',
      equipment: 'text',
      'fields.label': 'text',
      'summary.value': 'text',
    },
    name: 'text',
    weights: {
      'title.value': 10,
      keywords: 5,
      equipment: 5,
      'fields.label': 3,
      'summary.value': 1,
    },
    default_language: 'english',
    // Our texts carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
];

const FACETS = {
  kinds: { path: 'kind', isList: false },
  countries: { path: 'country', isList: false },
  fields: { path: 'fields.value', isList: true },
};

const ORDERS: Readonly<Record<CapabilityOrder, Order>> = {
  NEWEST: { name: 'NEWEST', key: { path: 'createdAt', direction: -1 } },
  TITLE: { name: 'TITLE', key: { path: 'titleKey', direction: 1 } },
  RELEVANCE,
};

/** Opens the store over the collection `capabilities`. */
export function createCapabilityStore(db: Db): CapabilityStore {
  return createRecordStore<StoredCapability>(db, 'capabilities', {
    indexes: INDEXES,
    formerIndexes: [],
    facets: FACETS,
    derive: ({ title }) => ({ titleKey: title[0]?.value.toLowerCase() ?? '' }),
  });
}

/** The order a reader asked for; a list found by text is by relevance unless the reader says otherwise. */
export function capabilityOrder(
  orderBy: CapabilityOrder | null | undefined,
  { isTextSearch } = { isTextSearch: false },
): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch, otherwise: 'NEWEST' });
}

/** The conditions of a filter, one for each facet it has a part in. */
export function capabilityConditions(
  filter: CapabilityFilter | null | undefined,
): Conditions<StoredCapability> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states ?? LISTED_CAPABILITIES),
    ...anyOf('kinds', 'kind', given.kinds),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('institutions', 'institutionId', given.institutions),
    ...anyOf('fields', 'fields.value', given.fields),
    ...anyOf('equipment', 'equipment', given.equipment),
    ...holding('readinessLevel', 'readiness', given.readinessLevel),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
