import type { Db, IndexDescription } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../../kit/viewer.js';
import type { BoothExchangeFilter } from '../__generated__/resolvers.js';
import { readableExchanges } from '../access.js';
import type { StoredBoothExchange } from './boothExchange.js';

/** What one country has given and received. */
export interface CountryBalance {
  readonly country: string;
  readonly given: number;
  readonly received: number;
  readonly toGive: number;
  readonly toReceive: number;
}

/** The store of exchanges of booths. */
export interface BoothExchangeStore extends RecordStore<StoredBoothExchange> {
  /** What countries have given and received in agreed exchanges; those without any are left out. */
  balances(countries: readonly string[]): Promise<readonly CountryBalance[]>;
  /** How many exchanges hold a booth, whoever may read them: one at most. */
  countHolding(boothId: string): Promise<number>;
}

const LATEST_KEY = { proposedAt: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...LATEST_KEY }, name: 'shownLatest' },
  { key: { shown: 1, isAgreed: 1, ...LATEST_KEY }, name: 'shownAgreed' },
  { key: { countries: 1, shown: 1, isAgreed: 1, ...LATEST_KEY }, name: 'shownCountry' },
  { key: { shown: 1, state: 1, ...LATEST_KEY }, name: 'shownState' },
  { key: { eventIds: 1, shown: 1, isAgreed: 1, ...LATEST_KEY }, name: 'shownEvent' },
  { key: { 'source.sample': 1, shown: 1, ...LATEST_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  { key: { state: 1, expiresAt: 1 }, name: 'expiry' },
  {
    key: { heldBoothIds: 1 },
    name: 'heldBooth',
    unique: true,
    // An exchange without booths would otherwise stand in the way of the next one.
    partialFilterExpression: { heldBoothIds: { $type: 'string' } },
  },
];

/** Latest proposal first. */
export const LATEST_PROPOSAL: Order = {
  name: 'LATEST_PROPOSAL',
  key: { path: 'proposedAt', direction: -1 },
};

/** Opens the store over the collection `boothExchanges`. */
export function createBoothExchangeStore(db: Db): BoothExchangeStore {
  const [visible] = readableExchanges(PUBLIC_VIEWER);
  const collection = db.collection<StoredBoothExchange>('boothExchanges');
  const store = createRecordStore<StoredBoothExchange>(db, 'boothExchanges', {
    indexes: INDEXES,
    formerIndexes: [],
    visible,
    facets: {},
  });
  return {
    ...store,
    balances: (countries) => {
      const held = { $ne: ['$legs.confirmedAt', null] };
      const isUnderWay = { $in: ['$state', ['ACCEPTED', 'LEG1_DONE']] };
      const open = { $and: [{ $not: held }, isUnderWay] };
      const sum = (role: string, condition: object) => ({
        $sum: { $cond: [{ $and: [{ $eq: [role, '$country'] }, condition] }, 1, 0] },
      });
      return collection
        .aggregate<CountryBalance>(
          [
            {
              $match: {
                shown: true,
                isAgreed: true,
                countries: { $in: [...countries] },
                'source.sample': false,
              },
            },
            { $unwind: '$legs' },
            { $set: { country: ['$legs.hostCountry', '$legs.guestCountry'] } },
            { $unwind: '$country' },
            { $match: { country: { $in: [...countries] } } },
            {
              $group: {
                _id: '$country',
                given: sum('$legs.hostCountry', held),
                received: sum('$legs.guestCountry', held),
                toGive: sum('$legs.hostCountry', open),
                toReceive: sum('$legs.guestCountry', open),
              },
            },
            { $set: { country: '$_id' } },
          ],
          { hint: 'shownCountry' },
        )
        .toArray();
    },
    countHolding: (boothId) =>
      collection.countDocuments(
        { heldBoothIds: { $eq: boothId, $type: 'string' } },
        { hint: 'heldBooth' },
      ),
  };
}

/** The conditions of a filter. */
export function exchangeConditions(
  filter: BoothExchangeFilter | null | undefined,
): Conditions<StoredBoothExchange> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('countries', 'countries', given.countries),
    ...anyOf('events', 'eventIds', given.events),
    ...exactly('samples', 'source.sample', given.samples),
  };
}
