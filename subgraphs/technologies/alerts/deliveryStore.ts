import type { Collection, Db, Filter, IndexDescription } from 'mongodb';
import { unionOf } from '../../kit/readPages.js';
import type { AlertDeliveryState } from '../__generated__/resolvers.js';

/** How far one way of delivering an alert has come. */
export interface StoredDelivery {
  state: AlertDeliveryState;
  tries: number;
  /** When it is to be tried, again perhaps; while it is tried, when another process may take it over. */
  nextAt: Date;
  /** Why the last try failed; null when none did. */
  reason: string | null;
  /** The try that holds it. */
  batch?: string;
}

/** A document of the collection `alertDeliveries`: a listing that a saved search has found. */
export interface StoredAlert {
  /** `<search id>#<listing id>`: a search finds each listing once. */
  _id: string;
  searchId: string;
  listingId: string;
  foundAt: Date;
  /** Null where the search had none when it was found. */
  webhook: StoredDelivery | null;
  mail: StoredDelivery | null;
}

/** A way of delivering that may fail and is tried again. */
export type DeliveryWay = 'webhook' | 'mail';

/** What saved searches have found, and how far it was delivered. */
export interface DeliveryStore {
  ensureIndexes(): Promise<void>;
  /** Records what was found; what is recorded already stays as it is. */
  record(alerts: readonly StoredAlert[]): Promise<void>;
  /** The alerts of one search, last found first. */
  latest(searchId: string, limit: number): Promise<readonly StoredAlert[]>;
  /** {@link latest} of several searches in one round trip. */
  latestOf(searchIds: readonly string[], limit: number): Promise<readonly StoredAlert[]>;
  /** The search of an alert that is due to be delivered this way, other than some; null when none is. */
  dueSearch(way: DeliveryWay, at: Date, except?: readonly string[]): Promise<string | null>;
  /** Takes alerts of a search, if any is due, for `until`, unless another process has them. */
  claim(claim: DeliveryClaim): Promise<readonly StoredAlert[]>;
  /** Says what became of claimed alerts. */
  settle(way: DeliveryWay, ids: readonly string[], state: AlertDeliveryState): Promise<void>;
  /** Lets claimed alerts be tried again later. */
  postpone(way: DeliveryWay, ids: readonly string[], nextAt: Date, reason: string): Promise<void>;
  /** Lets nothing of a search be tried before a time; what is due later stays so. */
  holdBack(way: DeliveryWay, searchId: string, until: Date): Promise<void>;
  /** Ends everything of a search that still waits to be delivered this way. */
  abandon(way: DeliveryWay, searchId: string, reason: string): Promise<void>;
}

/** What a process takes for itself to deliver. */
export interface DeliveryClaim {
  readonly way: DeliveryWay;
  readonly searchId: string;
  /** Nothing is taken unless something is due by then. */
  readonly at: Date;
  /** What is due by then is taken along. */
  readonly dueBy: Date;
  readonly until: Date;
  /** Names the try; unique. */
  readonly batch: string;
  readonly limit: number;
}

const KEPT_SECONDS = 90 * 24 * 60 * 60;

const INDEXES: readonly IndexDescription[] = [
  { key: { searchId: 1, foundAt: -1, _id: 1 }, name: 'search' },
  { key: { foundAt: 1 }, name: 'age', expireAfterSeconds: KEPT_SECONDS },
  ...(['webhook', 'mail'] as const).map((way) => ({
    key: { [`${way}.nextAt`]: 1, searchId: 1 },
    name: `${way}Due`,
    partialFilterExpression: { [`${way}.state`]: 'PENDING' },
  })),
];

/** Opens the store over the collection `alertDeliveries`. */
export function createDeliveryStore(db: Db): DeliveryStore {
  const collection = db.collection<StoredAlert>('alertDeliveries');
  return {
    async ensureIndexes() {
      await collection.createIndexes([...INDEXES]);
    },
    async record(alerts) {
      if (alerts.length === 0) return;
      await collection.bulkWrite(
        alerts.map(({ _id, ...alert }) => ({
          updateOne: { filter: { _id }, update: { $setOnInsert: alert }, upsert: true },
        })),
        { ordered: false },
      );
    },
    latest: (searchId, limit) => latestOf(collection, [searchId], limit),
    latestOf: (searchIds, limit) => latestOf(collection, searchIds, limit),
    async dueSearch(way, at, except = []) {
      const others = except.length === 0 ? {} : { searchId: { $nin: except } };
      const due = filterOf({ ...pendingBy(way, at), ...others });
      const found = await collection.findOne(due, {
        hint: `${way}Due`,
        sort: { [`${way}.nextAt`]: 1 },
        projection: { searchId: 1 },
      });
      return found?.searchId ?? null;
    },
    async claim(claim) {
      const ids = await dueIds(collection, claim);
      if (ids.length === 0) return [];
      const { way, dueBy, until, batch } = claim;
      // Whoever comes second finds them no longer due.
      await collection.updateMany(
        filterOf({ _id: { $in: ids }, ...pendingBy(way, dueBy) }),
        {
          $set: { [`${way}.nextAt`]: until, [`${way}.batch`]: batch },
          $inc: { [`${way}.tries`]: 1 },
        },
        { hint: '_id_' },
      );
      return collection
        .find(filterOf({ _id: { $in: ids }, [`${way}.batch`]: batch }), { hint: '_id_' })
        .sort({ foundAt: 1, _id: 1 })
        .toArray();
    },
    async settle(way, ids, state) {
      await collection.updateMany(
        { _id: { $in: [...ids] } },
        { $set: { [`${way}.state`]: state } },
        { hint: '_id_' },
      );
    },
    async postpone(way, ids, nextAt, reason) {
      await collection.updateMany(
        { _id: { $in: [...ids] } },
        { $set: { [`${way}.nextAt`]: nextAt, [`${way}.reason`]: reason } },
        { hint: '_id_' },
      );
    },
    async holdBack(way, searchId, until) {
      await collection.updateMany(
        filterOf({ searchId, ...pendingBy(way, until) }),
        { $set: { [`${way}.nextAt`]: until } },
        { hint: 'search' },
      );
    },
    async abandon(way, searchId, reason) {
      await collection.updateMany(
        filterOf({ searchId, [`${way}.state`]: 'PENDING' }),
        { $set: { [`${way}.state`]: 'DEAD', [`${way}.reason`]: reason } },
        { hint: 'search' },
      );
    },
  };
}

function latestOf(
  collection: Collection<StoredAlert>,
  searchIds: readonly string[],
  limit: number,
): Promise<StoredAlert[]> {
  const branches = searchIds.map((searchId) => [
    { $match: { searchId } },
    { $sort: { foundAt: -1, _id: 1 } },
    { $limit: limit },
  ]);
  return unionOf<StoredAlert>(collection, branches);
}

async function dueIds(
  collection: Collection<StoredAlert>,
  { way, searchId, at, dueBy, limit }: DeliveryClaim,
): Promise<string[]> {
  const rows = await collection
    .find(filterOf({ searchId, ...pendingBy(way, dueBy) }), {
      hint: `${way}Due`,
      sort: { [`${way}.nextAt`]: 1 },
      projection: { [`${way}.nextAt`]: 1 },
    })
    .limit(limit)
    .toArray();
  const first = rows[0]?.[way]?.nextAt;
  return first === undefined || first > at ? [] : rows.map(({ _id }) => _id);
}

function pendingBy(way: DeliveryWay, dueBy: Date) {
  return { [`${way}.state`]: 'PENDING', [`${way}.nextAt`]: { $lte: dueBy } };
}

// The fields of one of the two ways; computed names are plain strings to the compiler.
function filterOf(filter: Record<string, unknown>): Filter<StoredAlert> {
  return filter as Filter<StoredAlert>;
}
