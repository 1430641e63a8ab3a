import type { Db, IndexDescription } from 'mongodb';
import { anyOf, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import type { Conditions } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { ContactPointFilter, ContactPointOrder } from './__generated__/resolvers.js';
import type { StoredContactPoint } from './contactPoint.js';

/** The store of contact points. */
export interface ContactPointStore extends RecordStore<StoredContactPoint> {
  /** Those of a body that were one on a day, the latest of each country first; 1,000 at most. */
  ofBodyOn(bodyId: string, day: string): Promise<readonly StoredContactPoint[]>;
}

const COUNTRY_KEY = { country: 1, _id: 1 } as const;
// A body has about one for each country; what goes beyond is no answer any more.
const MOST_OF_BODY = 1_000;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...COUNTRY_KEY }, name: 'shownCountry' },
  { key: { shown: 1, since: 1, _id: 1 }, name: 'shownSince' },
  { key: { bodyId: 1, shown: 1, ...COUNTRY_KEY }, name: 'shownBody' },
  { key: { bodyId: 1, shown: 1, since: 1, _id: 1 }, name: 'shownSinceInBody' },
  { key: { bodyId: 1, shown: 1, since: -1, _id: 1 }, name: 'shownLatestInBody' },
  { key: { 'source.sample': 1, shown: 1, ...COUNTRY_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
];

const ORDERS: Readonly<Record<ContactPointOrder, Order>> = {
  COUNTRY: { name: 'COUNTRY', key: { path: 'country', direction: 1 } },
  SINCE: { name: 'SINCE', key: { path: 'since', direction: 1 } },
};

/** Opens the store over the collection `contactPoints`. */
export function createContactPointStore(db: Db): ContactPointStore {
  const collection = db.collection<StoredContactPoint>('contactPoints');
  return {
    ...createRecordStore<StoredContactPoint>(db, 'contactPoints', {
      indexes: INDEXES,
      formerIndexes: [],
      facets: {},
    }),
    ofBodyOn: (bodyId, day) =>
      collection
        .find({ $and: [{ bodyId, shown: true }, lastingOn(day)] })
        .sort({ since: -1, _id: 1 })
        .limit(MOST_OF_BODY)
        .toArray(),
  };
}

/** The order a reader asked for, by country without one. */
export function contactPointOrder(orderBy: ContactPointOrder | null | undefined): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch: false, otherwise: 'COUNTRY' });
}

/** The conditions of a filter. */
export function contactPointConditions(
  filter: ContactPointFilter | null | undefined,
): Conditions<StoredContactPoint> {
  const given = filter ?? {};
  return {
    ...anyOf('bodies', 'bodyId', given.bodies),
    ...anyOf('countries', 'country', given.countries),
    ...(given.on && { on: lastingOn(given.on) }),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

function lastingOn(day: string) {
  return {
    $and: [
      { $or: [{ since: null }, { since: { $lte: day } }] },
      { $or: [{ until: null }, { until: { $gte: day } }] },
    ],
  };
}
