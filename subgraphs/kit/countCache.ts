import { LRUCache } from 'lru-cache';
import type { Db } from 'mongodb';
import { collectionRevisionsOf } from './collectionRevisions.js';

/** Remembers what was counted in one collection until that collection changes. */
export interface CountCache {
  /** Counts, or answers what was counted under `key` since the last change; askers at once share one count. */
  remember<Value>(key: unknown, count: () => Promise<Value>): Promise<Value>;
  /** Says, to every process that uses the database, that the collection has changed. */
  collectionChanged(): Promise<void>;
}

const MAX_COUNTS = 1_000;
// A writer that dies between its write and its word of it leaves counts wrong for this long at most.
const LIFETIME_MS = 60_000;

/**
 * A cache of counts with exact invalidation: a revision for each collection, stored beside it.
 *
 * Counting reads every key of an index: 23 ms for a facet over 16,000 records, against 0.5 ms for the revision.
 */
export function createCountCache(
  db: Db,
  collectionName: string,
  { max = MAX_COUNTS }: { readonly max?: number } = {},
): CountCache {
  const revisions = collectionRevisionsOf(db);
  const counts = new LRUCache<string, Promise<unknown>>({ max, ttl: LIFETIME_MS });

  return {
    async remember<Value>(key: unknown, count: () => Promise<Value>): Promise<Value> {
      const name = JSON.stringify([await revisions.current(collectionName), key]);
      // Stored under the key of this very count, so it is a Value.
      const known = counts.get(name) as Promise<Value> | undefined;
      if (known !== undefined) return known;
      const counting = count();
      counts.set(name, counting);
      counting.catch(() => counts.delete(name));
      return counting;
    },
    collectionChanged: () => revisions.changed(collectionName),
  };
}
