import { createHash } from 'node:crypto';
import { OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { WrittenData } from '../execution/answer/WrittenData.js';
import { type Executor, isForPublic, type KeyedExecutor } from '../execution/executor.js';
import type { Metrics } from '../metrics/createMetrics.js';
import type { Freshness, Moment } from './freshness.js';

interface KeepAnswersDeps {
  readonly freshness: Freshness;
  /** Of all answers together. */
  readonly maxBytes: number;
  readonly metrics: Pick<Metrics, 'lookedUp'>;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
}

interface KeptAnswer {
  readonly data: WrittenData;
  /** What it was made of, by subgraph. */
  readonly states: ReadonlyMap<string, string>;
  /** Until when it is given again here. */
  readonly until: number;
  /** Until when clients may keep it. */
  readonly freshUntil: number;
}

/** A writer that dies between its write and its word of it leaves answers wrong for this long at most. */
const LONGEST_MS = 60_000;
/** What an entry takes beside its text. */
const ENTRY_BYTES = 500;

/**
 * Keeps answers that are the same for everyone, and gives them again as long as nothing has changed of what they were
 * made of.
 *
 * Only the public's queries that have a key are looked up.
 */
export function keepAnswers(
  execute: Executor,
  { freshness, maxBytes, metrics, clock = () => performance.now() }: KeepAnswersDeps,
): KeyedExecutor {
  const answers = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 20)),
    sizeCalculation: ({ data }) => data.text.length * 2 + ENTRY_BYTES,
  });
  return async (asked, given) => {
    if (asked.operation.operation === OperationTypeNode.MUTATION) {
      try {
        return await execute(asked);
      } finally {
        freshness.expire();
      }
    }
    const key = given !== null && isForPublic(asked) ? hashOf(given) : null;
    const moment = key === null ? null : await freshness.now();
    if (key === null || moment === null) return execute(asked);
    const kept = answers.get(key);
    const at = clock();
    const seconds = kept === undefined ? 0 : Math.floor((kept.freshUntil - at) / 1_000);
    const isFound = kept !== undefined && at < kept.until && seconds > 0 && isCurrent(kept, moment);
    metrics.lookedUp('answers', isFound);
    if (isFound) {
      asked.overallCachePolicy.restrict({ maxAge: seconds, scope: 'PUBLIC' });
      // Apollo Server and its plugins hand it on as it is.
      return { data: kept.data as unknown as Record<string, unknown> };
    }
    const answer = await execute(asked);
    const policy = asked.overallCachePolicy.policyIfCacheable();
    const { subgraphMs, notes } = asked.contextValue;
    const data: unknown = answer?.data;
    const isKept = policy?.scope === 'PUBLIC' && !answer?.errors?.length && !notes.askedGraph;
    if (!isKept || !(data instanceof WrittenData)) return answer;
    answers.set(key, {
      data,
      states: new Map(Object.keys(subgraphMs).map((name) => [name, moment.stateOf(name)])),
      until: at + LONGEST_MS,
      freshUntil: at + policy.maxAge * 1_000,
    });
    return answer;
  };
}

function isCurrent({ states }: KeptAnswer, moment: Moment): boolean {
  for (const [subgraph, state] of states) {
    if (moment.stateOf(subgraph) !== state) return false;
  }
  return true;
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
