import type { Collection, CollectionOptions, Db, Document } from 'mongodb';
import type { Gate } from './Gate.js';
import { retryingDb } from './retryingDb.js';
import { withReadRetry } from './retryReads.js';

const WRITES = [
  'insertOne',
  'insertMany',
  'updateOne',
  'updateMany',
  'replaceOne',
  'deleteOne',
  'deleteMany',
  'findOneAndUpdate',
  'findOneAndReplace',
  'findOneAndDelete',
  'bulkWrite',
  'createIndex',
  'createIndexes',
] as const;

/**
 * Makes every read and write through this `Db` pass a gate, so that nobody waits for a database known to be away;
 * reads that pass survive its restart as with {@link retryingDb}.
 */
export function gatedDb(db: Db, gate: Gate): Db {
  const collection = db.collection.bind(db);
  const gated = Object.assign(db, {
    collection: <T extends Document = Document>(name: string, options?: CollectionOptions) =>
      gateWrites(collection<T>(name, options), gate),
  });
  return retryingDb(gated, (read) => gate.pass(() => withReadRetry(read)));
}

function gateWrites<T extends Document>(collection: Collection<T>, gate: Gate): Collection<T> {
  for (const name of WRITES) {
    // The cast drops the overloads: arguments and result pass through untouched.
    const write = collection[name].bind(collection) as (...args: unknown[]) => Promise<unknown>;
    Object.defineProperty(collection, name, {
      value: (...args: unknown[]) => gate.pass(() => write(...args)),
    });
  }
  return collection;
}
