import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { CachePolicy } from '../../caching/cacheHints.js';
import { canonicalJson } from '../../caching/canonicalJson.js';
import type { Freshness } from '../../caching/freshness.js';
import type { Metrics } from '../../metrics/createMetrics.js';
import type { Representation } from './representations.js';

/** What a portal is asked of its entities; who asks is not among it, for a portal is not told. */
export interface EntityRequest {
  readonly code: string;
  readonly url: string;
  readonly query: string;
  /** Without the representations. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** As the portal is told them. */
  readonly languages: string | undefined;
}

/** An entity as the portal gave it, and for how many seconds more it may be kept. */
export interface KnownEntity {
  readonly entity: unknown;
  readonly seconds: number;
}

/** The entities of one request that are known. */
export interface EntityLookUp {
  /** For each representation what is known of it. */
  readonly known: readonly (KnownEntity | undefined)[];
  /** Keeps what the portal gave for the representation at an index, as long as its policy allows. */
  keep(index: number, entity: unknown, policy: CachePolicy): void;
}

/** Keeps entities of portals that may be kept. */
export interface EntityCache {
  /** Null when it is not known whether what is kept is still right. */
  lookUp(
    request: EntityRequest,
    representations: readonly Representation[],
  ): Promise<EntityLookUp | null>;
}

interface EntityCacheDeps {
  readonly freshness: Freshness;
  /** Of all entities together. */
  readonly maxBytes: number;
  readonly metrics: Pick<Metrics, 'lookedUp'>;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
}

interface KeptEntity {
  readonly text: string;
  /** Of the portal: another one after a harvest. */
  readonly state: string;
  readonly until: number;
}

/** What an entry takes beside its text. */
const ENTRY_BYTES = 300;

/** Makes the cache of all portals of a process. */
export function createEntityCache({
  freshness,
  maxBytes,
  metrics,
  clock = () => performance.now(),
}: EntityCacheDeps): EntityCache {
  const entities = new LRUCache<string, KeptEntity>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 100)),
    sizeCalculation: ({ text }) => text.length * 2 + ENTRY_BYTES,
  });
  return {
    async lookUp({ code, url, query, variables, languages = '' }, representations) {
      const others = canonicalJson(variables);
      const moment = others === null ? null : await freshness.now();
      if (moment === null) return null;
      const state = moment.stateOf(code);
      const request = hashOf(JSON.stringify([code, url, query, others, languages]));
      const keys = representations.map((one) => hashOf(request + JSON.stringify(one)));
      const at = clock();
      const known = keys.map((key) => {
        const kept = entities.get(key);
        const seconds = kept?.state === state ? Math.floor((kept.until - at) / 1_000) : 0;
        const isKnown = kept !== undefined && seconds > 0;
        metrics.lookedUp('portal_entities', isKnown);
        return isKnown ? { entity: JSON.parse(kept.text) as unknown, seconds } : undefined;
      });
      return {
        known,
        keep(index, entity, { maxAge = 0, scope }) {
          const key = keys[index];
          if (key === undefined || maxAge <= 0 || scope === 'PRIVATE') return;
          const until = at + maxAge * 1_000;
          entities.set(key, { text: JSON.stringify(entity), state, until });
        },
      };
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
