import type {
  AbstractCursor,
  AggregateOptions,
  Collection,
  CollectionOptions,
  Db,
  Document,
  Filter,
  FindOptions,
} from 'mongodb';
import type { ReadRetry } from './retryReads.js';

/**
 * Makes every read through this `Db` survive a restart of the database; writes stay as they are.
 *
 * It replaces methods on this one object and on the collections it hands out, so stores use the
 * driver's own types and need not remember anything.
 */
export function retryingDb(db: Db, retry: ReadRetry): Db {
  const collection = db.collection.bind(db);
  return Object.assign(db, {
    collection: <T extends Document = Document>(name: string, options?: CollectionOptions) =>
      retryCollection(collection<T>(name, options), retry),
  });
}

function retryCollection<T extends Document>(
  collection: Collection<T>,
  retry: ReadRetry,
): Collection<T> {
  const find = collection.find.bind(collection);
  const aggregate = collection.aggregate.bind(collection);
  // findOne and countDocuments need no entry: the driver runs them through find and aggregate.
  for (const name of ['distinct', 'estimatedDocumentCount', 'indexes'] as const) {
    // The cast drops the overloads: arguments and result pass through untouched.
    const read = collection[name].bind(collection) as (...args: unknown[]) => Promise<unknown>;
    Object.defineProperty(collection, name, {
      value: (...args: unknown[]) => retry(() => read(...args)),
    });
  }
  return Object.assign(collection, {
    find: (filter: Filter<T> = {}, options?: FindOptions) =>
      retryCursor(find(filter, options), retry),
    aggregate: <R extends Document = Document>(
      pipeline: Document[] = [],
      options?: AggregateOptions,
    ) => {
      const cursor = aggregate<R>(pipeline, options);
      return writes(pipeline) ? cursor : retryCursor(cursor, retry);
    },
  });
}

function writes(pipeline: Document[]): boolean {
  const last = pipeline.at(-1);
  return last !== undefined && ('$out' in last || '$merge' in last);
}

/** Retries until the cursor has delivered something; from there on a repeat would deliver twice. */
function retryCursor<C extends AbstractCursor<unknown>>(cursor: C, retry: ReadRetry): C {
  let opened = false;
  const opening =
    <T>(read: () => Promise<T>) =>
    async (): Promise<T> => {
      if (opened) return read();
      const result = await retry(() => {
        cursor.rewind();
        return read();
      });
      opened = true;
      return result;
    };
  return Object.assign(cursor, {
    // toArray delivers nothing before it has everything, so it may start over after `next` opened.
    toArray: opening(cursor.toArray.bind(cursor)),
    next: opening(cursor.next.bind(cursor)),
    tryNext: opening(cursor.tryNext.bind(cursor)),
    hasNext: opening(cursor.hasNext.bind(cursor)),
  });
}
