import type { Collection, CollectionOptions, Db, Document } from 'mongodb';
import type { LossGuard } from './createLossGuard.js';
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
export function gatedDb(db: Db, gate: Gate, guard: LossGuard): Db {
  const collection = db.collection.bind(db);
  const gated = Object.assign(db, {
    collection: <T extends Document = Document>(name: string, options?: CollectionOptions) =>
      gateWrites(collection<T>(name, options), (write) => gate.pass(() => guard.write(write))),
  });
  return retryingDb(gated, (read) => gate.pass(() => withReadRetry(() => guard.read(read))));
}

function gateWrites<T extends Document>(
  collection: Collection<T>,
  pass: Gate['pass'],
): Collection<T> {
  for (const name of WRITES) {
    // The cast drops the overloads: arguments and result pass through untouched.
    const write = collection[name].bind(collection) as (...args: unknown[]) => Promise<unknown>;
    Object.defineProperty(collection, name, {
      value: (...args: unknown[]) => pass(() => write(...args)),
    });
  }
  return collection;
}
