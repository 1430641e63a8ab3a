import type { Db, IndexDescription } from 'mongodb';
import type { Follow } from '../kit/actions/outbox.js';
import { anyOf, between, chooseOrder, exactly } from '../kit/conditions.js';
import { createCountCache } from '../kit/countCache.js';
import type { Order } from '../kit/keyset.js';
import { RELEVANCE } from '../kit/readPages.js';
import type { Conditions } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { EventFilter, EventOrder } from './__generated__/resolvers.js';
import { type AcceptedCountriesStore, createAcceptedCountries } from './acceptedCountriesStore.js';
import type { StoredEvent } from './event.js';
import { createEventReports, type EventReports } from './eventReportStore.js';
import { createSeriesReader, type SeriesReader } from './eventSeriesStore.js';

/** The store of events. */
export interface EventStore
  extends RecordStore<StoredEvent>,
    SeriesReader,
    EventReports,
    AcceptedCountriesStore {}

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
  { key: { shown: 1, ...LATEST_KEY }, name: 'shownLatest' },
  { key: { shown: 1, startsOn: 1, _id: 1 }, name: 'shownEarliest' },
  { key: { shown: 1, nameKey: 1, _id: 1 }, name: 'shownName' },
  { key: { shown: 1, year: 1, ...LATEST_KEY }, name: 'shownYear' },
  { key: { shown: 1, type: 1, ...LATEST_KEY }, name: 'shownType' },
  { key: { shown: 1, country: 1, ...LATEST_KEY }, name: 'shownCountry' },
  { key: { shown: 1, mode: 1, ...LATEST_KEY }, name: 'shownMode' },
  { key: { shown: 1, status: 1, ...LATEST_KEY }, name: 'shownStatus' },
  { key: { topics: 1, shown: 1, ...LATEST_KEY }, name: 'shownTopic' },
  { key: { series: 1, shown: 1, ...LATEST_KEY }, name: 'shownSeries' },
  {
    key: { shown: 1, type: 1, country: 1, year: 1, startsOn: 1, _id: 1 },
    name: 'shownTypeCountryYear',
  },
  { key: { 'participations.country': 1, shown: 1, ...LATEST_KEY }, name: 'shownParticipant' },
  { key: { acceptedCountries: 1, shown: 1, ...LATEST_KEY }, name: 'shownAccepted' },
  { key: { shown: 1, 'source.platform': 1, ...LATEST_KEY }, name: 'shownPlatform' },
  { key: { 'source.sample': 1, shown: 1, ...LATEST_KEY }, name: 'shownSample' },
  { key: { parentId: 1, shown: 1, ...LATEST_KEY }, name: 'shownParent' },
  { key: { bodyId: 1, shown: 1, ...LATEST_KEY }, name: 'shownBody' },
  { key: { hostInstitutionId: 1, shown: 1, ...LATEST_KEY }, name: 'shownHost' },
  { key: { organiserIds: 1, shown: 1, ...LATEST_KEY }, name: 'shownOrganiser' },
  {
    key: { 'name.value': 'text', topics: 'text', city: 'text', 'description.value': 'text' },
    name: 'text',
    weights: { 'name.value': 10, topics: 5, city: 3, 'description.value': 1 },
    default_language: 'english',
    // Our texts carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
];

/** What they were before records told whether they are shown. */
const FORMER_INDEXES = [
  'latest',
  'earliest',
  'name',
  'year',
  'type',
  'country',
  'mode',
  'status',
  'topic',
  'series',
  'participant',
  'platform',
  'sample',
  'parent',
  'body',
  'host',
  'organiser',
];

const ORDERS: Readonly<Record<EventOrder, Order>> = {
  STARTS_ON_ASC: { name: 'STARTS_ON_ASC', key: { path: 'startsOn', direction: 1 } },
  STARTS_ON_DESC: { name: 'STARTS_ON_DESC', key: { path: 'startsOn', direction: -1 } },
  NAME: { name: 'NAME', key: { path: 'nameKey', direction: 1 } },
  RELEVANCE,
};

/** Opens the store over the collection `events`; `follow` does what must follow an action in other documents. */
export function createEventStore(db: Db, follow?: Follow<StoredEvent>): EventStore {
  const records = createRecordStore<StoredEvent>(db, 'events', {
    indexes: INDEXES,
    formerIndexes: FORMER_INDEXES,
    facets: FACETS,
    ...(follow && { follow }),
  });
  const collection = db.collection<StoredEvent>('events');
  const series = createSeriesReader(collection);
  const reports = createEventReports(collection);
  const counts = createCountCache(db, 'events');
  return {
    ...records,
    ...series,
    ...createAcceptedCountries(collection, () => counts.collectionChanged()),
    countSeries: (conditions) =>
      counts.remember(['series', conditions], () => series.countSeries(conditions)),
    festivalCells: (scope) =>
      counts.remember(['festivals', scope], () => reports.festivalCells(scope)),
    participation: (scope) =>
      counts.remember(['participation', scope], () => reports.participation(scope)),
  };
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
    ...participantsAmong(given.participants),
    ...anyOf('platforms', 'source.platform', given.platforms),
    ...between('period', 'startsOn', given.period),
    ...between('years', 'year', given.years),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

/** Events in which one of the countries takes part, by what their source says or what was accepted at the hub. */
function participantsAmong(countries: readonly string[] | null | undefined) {
  if (countries === null || countries === undefined) return {};
  const among = { $in: [...countries] };
  return {
    participants: { $or: [{ 'participations.country': among }, { acceptedCountries: among }] },
  };
}
