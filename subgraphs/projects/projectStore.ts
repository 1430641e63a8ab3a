import type { Db, Filter, IndexDescription } from 'mongodb';
import { anyOf, between, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import { RELEVANCE } from '../kit/readPages.js';
import { type Conditions, createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { ProjectFilter, ProjectOrder } from './__generated__/resolvers.js';
import type { StoredProject } from './project.js';

/** The store of projects. */
export type ProjectStore = RecordStore<StoredProject>;

/** Every project is open to everyone. */
const VISIBLE: Filter<StoredProject> = {};

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
  { key: LATEST_KEY, name: 'latest' },
  { key: { startsOn: 1, _id: 1 }, name: 'earliest' },
  { key: { titleKey: 1, _id: 1 }, name: 'title' },
  { key: { year: 1, ...LATEST_KEY }, name: 'year' },
  { key: { kind: 1, ...LATEST_KEY }, name: 'kind' },
  { key: { state: 1, ...LATEST_KEY }, name: 'state' },
  { key: { countries: 1, ...LATEST_KEY }, name: 'country' },
  { key: { fields: 1, ...LATEST_KEY }, name: 'field' },
  { key: { 'partners.institutionId': 1, ...LATEST_KEY }, name: 'partner' },
  { key: { decidedAtEventId: 1, ...LATEST_KEY }, name: 'decidedAt' },
  { key: { 'source.platform': 1, ...LATEST_KEY }, name: 'platform' },
  { key: { 'source.sample': 1, ...LATEST_KEY }, name: 'sample' },
  {
    key: { 'title.value': 'text', fields: 'text', 'objective.value': 'text' },
    name: 'text',
    weights: { 'title.value': 10, fields: 5, 'objective.value': 1 },
    default_language: 'english',
    // Our texts carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
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
    visible: VISIBLE,
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
