import type { Db, Document, IndexDescription } from 'mongodb';
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
}

const DUE_KEY = { dueOn: 1, _id: 1 } as const;
const COUNTRY_KEY = { country: 1, _id: 1 } as const;
// A body asks each country now and then; what goes beyond is no answer any more.
const MOST_OF_BODY = 1_000;

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
];

const ORDERS: Readonly<Record<NominationOrder, Order>> = {
  DUE_ON: { name: 'DUE_ON', key: { path: 'dueOn', direction: 1 } },
  COUNTRY: { name: 'COUNTRY', key: { path: 'country', direction: 1 } },
};

/** Opens the store over the collection `nominations`. */
export function createNominationStore(db: Db): NominationStore {
  const collection = db.collection<StoredNomination>('nominations');
  return {
    ...createRecordStore<StoredNomination>(db, 'nominations', {
      indexes: INDEXES,
      formerIndexes: [],
      facets: {},
    }),
    ofBodyUpTo: (bodyId, day) =>
      collection
        .find({ bodyId, shown: true, requestedOn: { $lte: day } })
        .sort({ requestedOn: -1, _id: 1 })
        .limit(MOST_OF_BODY)
        .toArray(),
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
