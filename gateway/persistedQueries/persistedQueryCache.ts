import { LRUCache } from 'lru-cache';
import type { Metrics } from '../metrics/createMetrics.js';
import type { RegisteredOperations } from './parseManifest.js';

/** The part of Apollo Server's cache that persisted queries use. */
export interface PersistedQueryCache {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<boolean>;
}

interface PersistedQueryCacheOptions {
  readonly registered: RegisteredOperations;
  /** Of the texts that clients sent, all together. */
  readonly maxBytes: number;
  readonly metrics: Pick<Metrics, 'lookedUp'>;
}

// Apollo Server puts this before the hashes.
const PREFIX = 'apq:';
/** A client that comes back later sends the text once more. */
const LIFETIME_MS = 24 * 60 * 60 * 1_000;
/** What an entry takes beside its text. */
const ENTRY_BYTES = 200;

/**
 * Keeps the texts of operations by their hash: those that are registered for good, those that clients send as long as
 * there is room.
 *
 * Apollo's own cache counts characters, holds 30 million of them and keeps a text until others push it out.
 */
export function createPersistedQueryCache({
  registered,
  maxBytes,
  metrics,
}: PersistedQueryCacheOptions): PersistedQueryCache {
  const sent = new LRUCache<string, string>({
    maxSize: maxBytes,
    // One client's longest text must not push out everyone's.
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 10)),
    sizeCalculation: (text) => Buffer.byteLength(text) + ENTRY_BYTES,
    ttl: LIFETIME_MS,
  });
  return {
    async get(key) {
      const text = registered.get(key.slice(PREFIX.length)) ?? sent.get(key);
      metrics.lookedUp('persisted_queries', text !== undefined);
      return text;
    },
    async set(key, text) {
      if (!registered.has(key.slice(PREFIX.length))) sent.set(key, text);
    },
    delete: async (key) => sent.delete(key),
  };
}
