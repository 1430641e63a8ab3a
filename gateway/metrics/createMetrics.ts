import { Counter, Histogram, Registry } from 'prom-client';

/** How an operation ended: answered, answered with errors, refused for what it asks, or failed at the hub's own fault. */
export const OUTCOMES = ['ok', 'partial', 'refused', 'failed'] as const;

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/** What keeps answers or parts of them. */
export const CACHES = ['persisted_queries', 'answers', 'portal_entities'] as const;

/** One of {@link CACHES}. */
export type CacheName = (typeof CACHES)[number];

/** What the hub counts of itself; no label holds what a client or a portal could make up. */
export interface Metrics {
  operationEnded(outcome: Outcome, seconds: number): void;
  /** An operation went to the stock executor, because the hub does not execute its plan. */
  operationLeftToStock(): void;
  /** Something was looked for in a cache. */
  lookedUp(cache: CacheName, isFound: boolean): void;
  /** A query got the answer of an equal one that was being executed. */
  queryShared(): void;
  /** Operations were compiled before their supergraph was served. */
  operationsWarmed(count: number): void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Registers the hub's metrics; without a registry of the caller's, nobody reads them. */
export function createMetrics(registry: Registry = new Registry()): Metrics {
  const registers = [registry];
  const duration = new Histogram({
    name: 'tten_operation_duration_seconds',
    help: 'Time from an operation to its answer, by outcome.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  });
  const leftToStock = new Counter({
    name: 'tten_operations_left_to_stock_total',
    help: 'Operations whose plan the hub does not execute itself.',
    registers,
  });
  const lookups = new Counter({
    name: 'tten_cache_lookups_total',
    help: 'Look-ups in what the hub keeps of answers and queries.',
    labelNames: ['cache', 'result'],
    registers,
  });
  const warmed = new Counter({
    name: 'tten_operations_warmed_total',
    help: 'Operations compiled before their supergraph was served.',
    registers,
  });
  const shared = new Counter({
    name: 'tten_queries_shared_total',
    help: 'Queries that got the answer of an equal one that was being executed.',
    registers,
  });
  for (const outcome of OUTCOMES) duration.zero({ outcome });
  // A series that is there from the start shows a rate when the first look-up comes.
  for (const cache of CACHES) {
    for (const result of ['hit', 'miss']) lookups.inc({ cache, result }, 0);
  }
  return {
    operationEnded: (outcome, seconds) => duration.observe({ outcome }, seconds),
    operationLeftToStock: () => leftToStock.inc(),
    lookedUp: (cache, isFound) => lookups.inc({ cache, result: isFound ? 'hit' : 'miss' }),
    queryShared: () => shared.inc(),
    operationsWarmed: (count) => warmed.inc(count),
  };
}
