import type { Db, IndexDescription } from 'mongodb';
import { anyOf, between, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import { RELEVANCE } from '../kit/readPages.js';
import type { Conditions } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { ProjectFilter, ProjectOrder } from './__generated__/resolvers.js';
import type { StoredProject } from './project.js';

/** The store of projects. */
export type ProjectStore = RecordStore<StoredProject>;

const FACETS = {
  kinds: { path: 'kind', isList: false },
  states: { path: 'state', isList: false },
  countries: { path: 'countries', isList: true },
  years: { path: 'year', isList: false },
  fields: { path: 'fields', isList: true },
  platforms: { path: 'source.platform', isList: false },
};

const LATEST_KEY = { startsOn: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...LATEST_KEY }, name: 'shownLatest' },
  { key: { shown: 1, startsOn: 1, _id: 1 }, name: 'shownEarliest' },
  { key: { shown: 1, titleKey: 1, _id: 1 }, name: 'shownTitle' },
  { key: { shown: 1, year: 1, ...LATEST_KEY }, name: 'shownYear' },
  { key: { shown: 1, kind: 1, ...LATEST_KEY }, name: 'shownKind' },
  { key: { shown: 1, state: 1, ...LATEST_KEY }, name: 'shownState' },
  { key: { countries: 1, shown: 1, ...LATEST_KEY }, name: 'shownCountry' },
  { key: { fields: 1, shown: 1, ...LATEST_KEY }, name: 'shownField' },
  { key: { 'partners.institutionId': 1, shown: 1, ...LATEST_KEY }, name: 'shownPartner' },
  { key: { decidedAtEventId: 1, shown: 1, ...LATEST_KEY }, name: 'shownDecidedAt' },
  { key: { shown: 1, 'source.platform': 1, ...LATEST_KEY }, name: 'shownPlatform' },
  { key: { 'source.sample': 1, shown: 1, ...LATEST_KEY }, name: 'shownSample' },
  {
    key: { 'title.value': 'text', fields: 'text', 'objective.value': 'text' },
    name: 'text',
    weights: { 'title.value': 10, fields: 5, 'objective.value': 1 },
    default_language: 'english',
    // Our texts carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
];

/** What they were before records told whether they are shown. */
const FORMER_INDEXES = [
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
  return createRecordStore<StoredProject>(db, 'projects', {
    indexes: INDEXES,
    formerIndexes: FORMER_INDEXES,
    facets: FACETS,
  });
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
