import type { Db, IndexDescription } from 'mongodb';
import { anyOf, between, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import { RELEVANCE } from '../kit/readPages.js';
import { BY_ID, type Conditions } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { InstitutionFilter, InstitutionOrder } from './__generated__/resolvers.js';
import { LISTED_STATUSES, type StoredInstitution } from './institution.js';

/** What it takes to match a mention with an institution. */
export type InstitutionMatch = Pick<
  StoredInstitution,
  '_id' | 'matchKeys' | 'country' | 'verified'
>;

/** The store of institutions. */
export interface InstitutionStore extends RecordStore<StoredInstitution> {
  /** The shown institutions that have one of the keys, see `matchKeyOf`. */
  findByMatchKeys(keys: readonly string[]): Promise<readonly InstitutionMatch[]>;
  /** Those of `ids` that are stored and shown. */
  existing(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

const FACETS = {
  countries: { path: 'country', isList: false },
  types: { path: 'types', isList: true },
  statuses: { path: 'status', isList: false },
  platforms: { path: 'source.platform', isList: false },
};

const NAME_KEY = { nameKey: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, status: 1, ...NAME_KEY }, name: 'shownName' },
  { key: { shown: 1, status: 1, established: -1, _id: 1 }, name: 'shownEstablished' },
  { key: { shown: 1, status: 1, country: 1, ...NAME_KEY }, name: 'shownCountry' },
  { key: { shown: 1, status: 1, verified: 1, ...NAME_KEY }, name: 'shownVerified' },
  { key: { types: 1, shown: 1, status: 1, ...NAME_KEY }, name: 'shownType' },
  { key: { 'source.platform': 1, shown: 1, status: 1, ...NAME_KEY }, name: 'shownPlatform' },
  { key: { matchKeys: 1, shown: 1 }, name: 'shownMatchKey' },
  {
    key: { 'names.value': 'text', 'locations.place': 'text' },
    name: 'text',
    weights: { 'names.value': 10, 'locations.place': 2 },
    // Names are not sentences of one language: no stemming, no stop words.
    default_language: 'none',
    // Our names carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
];

/** What they were before records told whether they are shown. */
const FORMER_INDEXES = [
  'name',
  'established',
  'country',
  'verified',
  'type',
  'platform',
  'matchKey',
];

const ORDERS: Readonly<Record<InstitutionOrder, Order>> = {
  NAME: { name: 'NAME', key: { path: 'nameKey', direction: 1 } },
  ESTABLISHED: { name: 'ESTABLISHED', key: { path: 'established', direction: -1 } },
  RELEVANCE,
};

/** Opens the store over the collection `institutions`. */
export function createInstitutionStore(db: Db): InstitutionStore {
  const collection = db.collection<StoredInstitution>('institutions');
  return {
    ...createRecordStore<StoredInstitution>(db, 'institutions', {
      indexes: INDEXES,
      formerIndexes: FORMER_INDEXES,
      facets: FACETS,
    }),
    findByMatchKeys: (keys) =>
      collection
        .find({ matchKeys: { $in: [...keys] }, shown: true })
        .project<InstitutionMatch>({ matchKeys: 1, country: 1, verified: 1 })
        .toArray(),
    async existing(ids) {
      const rows = await collection
        .find({ _id: { $in: [...ids] }, shown: true }, BY_ID)
        .project<{ _id: string }>({ _id: 1 })
        .toArray();
      return new Set(rows.map(({ _id }) => _id));
    },
  };
}

/** The order a reader asked for; a list found by text is by relevance unless the reader says otherwise. */
export function institutionOrder(
  orderBy: InstitutionOrder | null | undefined,
  { isTextSearch } = { isTextSearch: false },
): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch, otherwise: 'NAME' });
}

/** The conditions of a filter, one for each facet it has a part in. */
export function institutionConditions(
  filter: InstitutionFilter | null | undefined,
): Conditions<StoredInstitution> {
  const given = filter ?? {};
  return {
    ...anyOf('statuses', 'status', given.statuses ?? LISTED_STATUSES),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('types', 'types', given.types),
    ...exactly('verified', 'verified', given.verified),
    ...anyOf('platforms', 'source.platform', given.platforms),
    ...between('established', 'established', given.established),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
