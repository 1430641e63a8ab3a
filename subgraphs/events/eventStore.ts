import type { Db, Filter, IndexDescription } from 'mongodb';
import { anyOf, between, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import { RELEVANCE } from '../kit/readPages.js';
import { type Conditions, createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { EventFilter, EventOrder } from './__generated__/resolvers.js';
import type { StoredEvent } from './event.js';

/** The store of events. */
export type EventStore = RecordStore<StoredEvent>;

/** Every event is open to everyone. */
const VISIBLE: Filter<StoredEvent> = {};

const FACETS = {
  types: { path: 'type', isList: false },
  countries: { path: 'country', isList: false },
  years: { path: 'year', isList: false },
  modes: { path: 'mode', isList: false },
  topics: { path: 'topics', isList: true },
  statuses: { path: 'status', isList: false },
  platforms: { path: 'source.platform', isList: false },
};

const LATEST_KEY = { startsOn: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: LATEST_KEY, name: 'latest' },
  { key: { startsOn: 1, _id: 1 }, name: 'earliest' },
  { key: { nameKey: 1, _id: 1 }, name: 'name' },
  { key: { year: 1, ...LATEST_KEY }, name: 'year' },
  { key: { type: 1, ...LATEST_KEY }, name: 'type' },
  { key: { country: 1, ...LATEST_KEY }, name: 'country' },
  { key: { mode: 1, ...LATEST_KEY }, name: 'mode' },
  { key: { status: 1, ...LATEST_KEY }, name: 'status' },
  { key: { topics: 1, ...LATEST_KEY }, name: 'topic' },
  { key: { series: 1, ...LATEST_KEY }, name: 'series' },
  { key: { 'participations.country': 1, ...LATEST_KEY }, name: 'participant' },
  { key: { 'source.platform': 1, ...LATEST_KEY }, name: 'platform' },
  { key: { 'source.sample': 1, ...LATEST_KEY }, name: 'sample' },
  { key: { parentId: 1, ...LATEST_KEY }, name: 'parent' },
  { key: { bodyId: 1, ...LATEST_KEY }, name: 'body' },
  { key: { hostInstitutionId: 1, ...LATEST_KEY }, name: 'host' },
  { key: { organiserIds: 1, ...LATEST_KEY }, name: 'organiser' },
  {
    key: { 'name.value': 'text', topics: 'text', city: 'text', 'description.value': 'text' },
    name: 'text',
    weights: { 'name.value': 10, topics: 5, city: 3, 'description.value': 1 },
    default_language: 'english',
    // Our texts carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
];

const ORDERS: Readonly<Record<EventOrder, Order>> = {
  STARTS_ON_ASC: { name: 'STARTS_ON_ASC', key: { path: 'startsOn', direction: 1 } },
  STARTS_ON_DESC: { name: 'STARTS_ON_DESC', key: { path: 'startsOn', direction: -1 } },
  NAME: { name: 'NAME', key: { path: 'nameKey', direction: 1 } },
  RELEVANCE,
};

/** Opens the store over the collection `events`. */
export function createEventStore(db: Db): EventStore {
  return createRecordStore<StoredEvent>(db, 'events', {
    indexes: INDEXES,
    visible: VISIBLE,
    facets: FACETS,
  });
}

/** The order a reader asked for; a list found by text is by relevance unless the reader says otherwise. */
export function eventOrder(
  orderBy: EventOrder | null | undefined,
  { isTextSearch } = { isTextSearch: false },
): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch, otherwise: 'STARTS_ON_DESC' });
}

/** The conditions of a filter, one for each facet it has a part in. */
export function eventConditions(filter: EventFilter | null | undefined): Conditions<StoredEvent> {
  const given = filter ?? {};
  return {
    ...anyOf('types', 'type', given.types),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('modes', 'mode', given.modes),
    ...anyOf('statuses', 'status', given.statuses),
    ...anyOf('topics', 'topics', given.topics),
    ...anyOf('series', 'series', given.series),
    ...anyOf('bodies', 'bodyId', given.bodies),
    ...anyOf('participants', 'participations.country', given.participants),
    ...anyOf('platforms', 'source.platform', given.platforms),
    ...between('period', 'startsOn', given.period),
    ...between('years', 'year', given.years),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
