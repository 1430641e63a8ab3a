import type { Db, IndexDescription } from 'mongodb';
import { anyOf, chooseOrder, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import { RELEVANCE } from '../../kit/readPages.js';
import type { Conditions, RecordReader } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../../kit/viewer.js';
import type { PackageFilter, PackageOrder } from '../__generated__/resolvers.js';
import type { StoredPackage } from './package.js';
import { readablePackages } from './packageAccess.js';

/** The store of technology packages. */
export type PackageStore = RecordStore<StoredPackage>;

/** The same store as one viewer may read it. */
export type PackageReader = RecordReader<StoredPackage>;

const LISTED = { shown: 1, state: 1 } as const;
const TITLE_KEY = { titleKey: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { ...LISTED, ...TITLE_KEY }, name: 'shownTitle' },
  { key: { ...LISTED, publishedAt: -1, _id: 1 }, name: 'shownNewest' },
  { key: { 'disciplines.value': 1, ...LISTED, ...TITLE_KEY }, name: 'shownDiscipline' },
  { key: { country: 1, ...LISTED, ...TITLE_KEY }, name: 'shownCountry' },
  { key: { institutionId: 1, ...LISTED, ...TITLE_KEY }, name: 'shownInstitution' },
  { key: { offerIds: 1, ...LISTED, ...TITLE_KEY }, name: 'shownOffer' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: {
      'title.value': 'text',
      keywords: 'text',
      'summary.value': 'text',
      'description.value': 'text',
      'components.name.value': 'text',
      'equipment.name.value': 'text',
    },
    name: 'text',
    weights: { 'title.value': 10, keywords: 5, 'summary.value': 3 },
    default_language: 'english',
    // Our texts carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
];

const FACETS = {
  disciplines: { path: 'disciplines.value', isList: true },
  countries: { path: 'country', isList: false },
  states: { path: 'state', isList: false },
};

const ORDERS: Readonly<Record<PackageOrder, Order>> = {
  TITLE: { name: 'TITLE', key: { path: 'titleKey', direction: 1 } },
  NEWEST: { name: 'NEWEST', key: { path: 'publishedAt', direction: -1 } },
  RELEVANCE,
};

/** Opens the store over the collection `technologyPackages`. */
export function createPackageStore(db: Db): PackageStore {
  const [published] = readablePackages(PUBLIC_VIEWER);
  return createRecordStore<StoredPackage>(db, 'technologyPackages', {
    indexes: INDEXES,
    formerIndexes: [],
    visible: published,
    facets: FACETS,
  });
}

/** The order a reader asked for; a list found by text is by relevance unless the reader says otherwise. */
export function packageOrder(
  orderBy: PackageOrder | null | undefined,
  { isTextSearch } = { isTextSearch: false },
): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch, otherwise: 'TITLE' });
}

/** The conditions of a filter, one for each facet it has a part in. */
export function packageConditions(
  filter: PackageFilter | null | undefined,
): Conditions<StoredPackage> {
  const given = filter ?? {};
  return {
    states: { state: { $in: [...(given.states ?? (['PUBLISHED'] as const))] } },
    ...anyOf('disciplines', 'disciplines.value', given.disciplines),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('institutions', 'institutionId', given.institutions),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
