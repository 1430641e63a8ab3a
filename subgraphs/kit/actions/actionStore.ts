import type { Db } from 'mongodb';
import type { StoredAction } from './action.js';

/** The audit trail of all records of a database: it only grows. */
export interface ActionStore {
  ensureIndexes(): Promise<void>;
  /** Stores entries; those that are there already stay as they are. */
  save(actions: readonly StoredAction[]): Promise<void>;
  /** The entries of one record with a version below `before`, latest first, at most `limit`. */
  page(recordId: string, before: number | null, limit: number): Promise<readonly StoredAction[]>;
}

/** Opens the audit trail over the collection `recordActions`. */
export function createActionStore(db: Db): ActionStore {
  const collection = db.collection<StoredAction>('recordActions');
  return {
    async ensureIndexes() {
      await collection.createIndex({ recordId: 1, version: -1 }, { name: 'record' });
    },
    async save(actions) {
      if (actions.length === 0) return;
      await collection.bulkWrite(
        actions.map(({ _id, ...action }) => ({
          updateOne: { filter: { _id }, update: { $setOnInsert: action }, upsert: true },
        })),
        { ordered: false },
      );
    },
    page: (recordId, before, limit) =>
      collection
        .find(
          { recordId, ...(before !== null && { version: { $lt: before } }) },
          { hint: 'record' },
        )
        .sort({ version: -1 })
        .limit(limit)
        .toArray(),
  };
}
