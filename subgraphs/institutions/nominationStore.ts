import type { Db, Document, IndexDescription } from 'mongodb';
import { HUB_CODE } from '../../schema/portalCode.js';
import type { Follow } from '../kit/actions/outbox.js';
import { anyOf, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import type { Conditions } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { NominationFilter, NominationOrder } from './__generated__/resolvers.js';
import type { StoredNomination } from './nomination.js';

/** The store of nominations. */
export interface NominationStore extends RecordStore<StoredNomination> {
  /** Those asked for a body up to a day, the latest of each country first; 1,000 at most. */
  ofBodyUpTo(bodyId: string, day: string): Promise<readonly StoredNomination[]>;
  /** What the hub asked a country for a body and has no answer to; null for nothing. */
  openRequest(bodyId: string, country: string): Promise<StoredNomination | null>;
}

const DUE_KEY = { dueOn: 1, _id: 1 } as const;
const COUNTRY_KEY = { country: 1, _id: 1 } as const;
// A body asks each country now and then; what goes beyond is no answer any more.
const MOST_OF_BODY = 1_000;

/** Requests of the hub without an answer: one for each body and country. */
const OPEN_AT_HUB = { state: 'REQUESTED', 'source.platform': HUB_CODE } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...DUE_KEY }, name: 'shownDue' },
  { key: { shown: 1, ...COUNTRY_KEY }, name: 'shownCountry' },
  { key: { state: 1, shown: 1, ...DUE_KEY }, name: 'shownState' },
  { key: { country: 1, shown: 1, ...DUE_KEY }, name: 'shownDueOfCountry' },
  { key: { bodyId: 1, shown: 1, ...DUE_KEY }, name: 'shownBody' },
  { key: { bodyId: 1, shown: 1, ...COUNTRY_KEY }, name: 'shownCountryInBody' },
  { key: { bodyId: 1, shown: 1, requestedOn: -1, _id: 1 }, name: 'shownLatestInBody' },
  { key: { 'source.sample': 1, shown: 1, ...DUE_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { bodyId: 1, country: 1 },
    name: 'openRequest',
    unique: true,
    // What platforms tell of their requests is for them to keep apart.
    partialFilterExpression: OPEN_AT_HUB,
  },
];

const ORDERS: Readonly<Record<NominationOrder, Order>> = {
  DUE_ON: { name: 'DUE_ON', key: { path: 'dueOn', direction: 1 } },
  COUNTRY: { name: 'COUNTRY', key: { path: 'country', direction: 1 } },
};

/**
 * Opens the store over the collection `nominations`.
 *
 * @param follow what must follow an answer in other documents
 */
export function createNominationStore(db: Db, follow: Follow<StoredNomination>): NominationStore {
  const collection = db.collection<StoredNomination>('nominations');
  return {
    ...createRecordStore<StoredNomination>(db, 'nominations', {
      indexes: INDEXES,
      formerIndexes: [],
      facets: {},
      follow,
    }),
    ofBodyUpTo: (bodyId, day) =>
      collection
        .find({ bodyId, shown: true, requestedOn: { $lte: day } })
        .sort({ requestedOn: -1, _id: 1 })
        .limit(MOST_OF_BODY)
        .toArray(),
    openRequest: (bodyId, country) =>
      collection.findOne({ bodyId, country, ...OPEN_AT_HUB }, { hint: 'openRequest' }),
  };
}

/** The order a reader asked for, the earliest due first without one. */
export function nominationOrder(orderBy: NominationOrder | null | undefined): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch: false, otherwise: 'DUE_ON' });
}

/** The conditions of a filter on a day, which decides what is overdue. */
export function nominationConditions(
  filter: NominationFilter | null | undefined,
  day: string,
): Conditions<StoredNomination> {
  const given = filter ?? {};
  return {
    ...anyOf('bodies', 'bodyId', given.bodies),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('states', 'state', given.states),
    ...overdue(given.overdue, day),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

function overdue(wanted: boolean | null | undefined, day: string): Record<string, Document> {
  if (wanted === null || wanted === undefined) return {};
  const isOverdue = { state: 'REQUESTED', dueOn: { $ne: null, $lt: day } };
  return { overdue: wanted ? isOverdue : { $nor: [isOverdue] } };
}
