import type { AnyBulkWriteOperation, Db } from 'mongodb';
import type { RecordedUse } from '../../schema/findings.js';

/** How often one client sent one operation on one day. */
export interface OperationUse {
  /** YYYY-MM-DD in UTC. */
  readonly day: string;
  readonly hash: string;
  /** What the client calls itself; null when it says nothing. */
  readonly client: string | null;
  readonly operation: string | null;
  readonly coordinates: readonly string[];
  readonly count: number;
  /** Stands for several operations, each of which adds what it uses. */
  readonly isShared?: boolean;
}

/** A document of `operationUsage`. */
interface StoredUse extends Omit<OperationUse, 'coordinates' | 'isShared'> {
  /** `<day>:<hash>:<client>`. */
  readonly _id: string;
  readonly coordinates: string[];
  /** When it was first sent on that day; it is deleted some time after. */
  readonly at: Date;
}

/** A document of `usageDays`: operations were recorded on that day. */
interface RecordedDay {
  /** YYYY-MM-DD. */
  readonly _id: string;
  readonly at: Date;
}

/** Recorded operations that use any of some coordinates. */
export interface UsesFound {
  readonly count: number;
  /** The most frequent first, each operation of each client once. */
  readonly uses: readonly RecordedUse[];
}

/** The only code that touches `operationUsage` and `usageDays`. */
export interface UsageStore {
  ensureIndexes(): Promise<void>;
  /** Adds to what is counted already, and notes that the days were recorded. */
  add(uses: readonly OperationUse[], today: string, now: Date): Promise<void>;
  /** The days since a day on which operations were recorded, in order. */
  recordedDays(since: string): Promise<readonly string[]>;
  /** Operations sent since a day that use any of the coordinates. */
  usesOf(coordinates: readonly string[], since: string): Promise<UsesFound>;
}

const KEPT_SECONDS = 31 * 24 * 60 * 60;
const SHOWN = 5;

/** Opens the store over a database; reads nothing. */
export function openUsageStore(db: Db): UsageStore {
  const uses = db.collection<StoredUse>('operationUsage');
  const days = db.collection<RecordedDay>('usageDays');
  return {
    async ensureIndexes() {
      await uses.createIndexes([
        { key: { at: 1 }, expireAfterSeconds: KEPT_SECONDS },
        { key: { coordinates: 1, day: 1 } },
      ]);
      await days.createIndexes([{ key: { at: 1 }, expireAfterSeconds: KEPT_SECONDS }]);
    },
    async add(added, today, now) {
      if (added.length > 0) {
        await uses.bulkWrite(
          added.map((use) => upsertOf(use, now)),
          { ordered: false },
        );
      }
      await days.updateOne({ _id: today }, { $setOnInsert: { at: now } }, { upsert: true });
    },
    async recordedDays(since) {
      const found = await days.find({ _id: { $gte: since } }, { sort: { _id: 1 } }).toArray();
      return found.map(({ _id }) => _id);
    },
    async usesOf(coordinates, since) {
      const groups = await uses
        .aggregate<{ _id: Pick<RecordedUse, 'operation' | 'client'>; count: number; last: string }>(
          [
            { $match: { coordinates: { $in: [...coordinates] }, day: { $gte: since } } },
            {
              $group: {
                _id: { operation: '$operation', client: '$client' },
                count: { $sum: '$count' },
                last: { $max: '$day' },
              },
            },
            { $sort: { count: -1, _id: 1 } },
          ],
        )
        .toArray();
      return {
        count: groups.reduce((sum, { count }) => sum + count, 0),
        uses: groups
          .slice(0, SHOWN)
          .map(({ _id, count, last }) => ({ ..._id, count, lastOn: last })),
      };
    },
  };
}

function upsertOf(
  { day, hash, client, operation, coordinates, count, isShared }: OperationUse,
  at: Date,
): AnyBulkWriteOperation<StoredUse> {
  return {
    updateOne: {
      filter: { _id: `${day}:${hash}:${client ?? ''}` },
      update: {
        $inc: { count },
        $setOnInsert: { day, hash, client, operation, at },
        // The same text uses the same, but for types that a later graph gives to an interface.
        ...(isShared
          ? { $addToSet: { coordinates: { $each: [...coordinates] } } }
          : { $set: { coordinates: [...coordinates] } }),
      },
      upsert: true,
    },
  };
}
