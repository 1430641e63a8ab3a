import type { Db, IndexDescription } from 'mongodb';
import { anyOf, between, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import { RELEVANCE } from '../kit/readPages.js';
import type { Conditions, RecordReader } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../kit/viewer.js';
import type { ProjectFilter, ProjectOrder } from './__generated__/resolvers.js';
import { PROJECT_READING, readableBy } from './access.js';
import type { StoredProject } from './project.js';

/** The store of projects. */
export type ProjectStore = RecordStore<StoredProject>;

/** The same store as one viewer may read it. */
export type ProjectReader = RecordReader<StoredProject>;

const [PUBLIC_FILTER] = readableBy(PROJECT_READING, PUBLIC_VIEWER);

const FACETS = {
  kinds: { path: 'kind', isList: false },
  states: { path: 'state', isList: false },
  countries: { path: 'countries', isList: true },
  years: { path: 'year', isList: false },
  fields: { path: 'fields', isList: true },
  platforms: { path: 'source.platform', isList: false },
};

const LISTED = { shown: 1, access: 1 } as const;
const LATEST_KEY = { startsOn: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { ...LISTED, ...LATEST_KEY }, name: 'listedLatest' },
  { key: { ...LISTED, startsOn: 1, _id: 1 }, name: 'listedEarliest' },
  { key: { ...LISTED, titleKey: 1, _id: 1 }, name: 'listedTitle' },
  { key: { ...LISTED, year: 1, ...LATEST_KEY }, name: 'listedYear' },
  { key: { ...LISTED, kind: 1, ...LATEST_KEY }, name: 'listedKind' },
  { key: { ...LISTED, state: 1, ...LATEST_KEY }, name: 'listedState' },
  { key: { countries: 1, ...LISTED, ...LATEST_KEY }, name: 'listedCountry' },
  { key: { fields: 1, ...LISTED, ...LATEST_KEY }, name: 'listedField' },
  { key: { 'partners.institutionId': 1, ...LISTED, ...LATEST_KEY }, name: 'listedPartner' },
  { key: { decidedAtEventId: 1, ...LISTED, ...LATEST_KEY }, name: 'listedDecidedAt' },
  { key: { 'source.platform': 1, ...LISTED, ...LATEST_KEY }, name: 'listedPlatform' },
  { key: { 'source.sample': 1, ...LISTED, ...LATEST_KEY }, name: 'listedSample' },
  {
    key: { 'title.value': 'text', fields: 'text', 'objective.value': 'text' },
    name: 'text',
    weights: { 'title.value': 10, fields: 5, 'objective.value': 1 },
    default_language: 'english',
    // Our texts carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
];

/** What they were before records told whether they are shown, and before they told for whom they are. */
const FORMER_INDEXES = [
  'shownLatest',
  'shownEarliest',
  'shownTitle',
  'shownYear',
  'shownKind',
  'shownState',
  'shownCountry',
  'shownField',
  'shownPartner',
  'shownDecidedAt',
  'shownPlatform',
  'shownSample',
  'latest',
  'earliest',
  'title',
  'year',
  'kind',
  'state',
  'country',
  'field',
  'partner',
  'decidedAt',
  'platform',
  'sample',
];

const ORDERS: Readonly<Record<ProjectOrder, Order>> = {
  STARTS_ON_ASC: { name: 'STARTS_ON_ASC', key: { path: 'startsOn', direction: 1 } },
  STARTS_ON_DESC: { name: 'STARTS_ON_DESC', key: { path: 'startsOn', direction: -1 } },
  TITLE: { name: 'TITLE', key: { path: 'titleKey', direction: 1 } },
  RELEVANCE,
};

/** Opens the store over the collection `projects`. */
export function createProjectStore(db: Db): ProjectStore {
  const store = createRecordStore<StoredProject>(db, 'projects', {
    indexes: INDEXES,
    formerIndexes: FORMER_INDEXES,
    visible: PUBLIC_FILTER,
    facets: FACETS,
  });
  const collection = db.collection<StoredProject>('projects');
  return {
    ...store,
    async ensureIndexes() {
      await store.ensureIndexes();
      // Those of a release in which every project was public.
      await collection.updateMany({ shown: { $in: [true, false] }, access: { $exists: false } }, [
        { $set: { access: 'PUBLIC' } },
      ]);
    },
    // What platforms and start data give has been public from the beginning.
    save: (records, now) =>
      store.save(
        records.map((record) => ({ access: 'PUBLIC' as const, ...record })),
        now,
      ),
  };
}

/** The order a reader asked for; a list found by text is by relevance unless the reader says otherwise. */
export function projectOrder(
  orderBy: ProjectOrder | null | undefined,
  { isTextSearch } = { isTextSearch: false },
): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch, otherwise: 'STARTS_ON_DESC' });
}

/** The conditions of a filter, one for each facet it has a part in. */
export function projectConditions(
  filter: ProjectFilter | null | undefined,
): Conditions<StoredProject> {
  const given = filter ?? {};
  return {
    ...anyOf('kinds', 'kind', given.kinds),
    ...anyOf('states', 'state', given.states),
    ...anyOf('countries', 'countries', given.countries),
    ...anyOf('fields', 'fields', given.fields),
    ...anyOf('institutions', 'partners.institutionId', given.institutions),
    ...anyOf('platforms', 'source.platform', given.platforms),
    ...between('years', 'year', given.years),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
