import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';

/** Notes failed attempts of a caller; waits a little, and tells whether there were too many. */
export type LimitFailures = (caller: string) => Promise<'answer' | 'tooMany'>;

interface LimitFailuresOptions {
  readonly perMinute?: number;
  readonly pauseMs?: number;
  readonly wait?: (ms: number) => Promise<unknown>;
  readonly now?: () => number;
}

const MINUTE_MS = 60_000;
const REMEMBERED_CALLERS = 10_000;

/**
 * Slows down whoever tries tokens. A right token always passes, so nobody can lock a portal out by failing in its name
 * or from behind the same proxy.
 */
export function createLimitFailures({
  perMinute = 20,
  pauseMs = 250,
  wait = sleep,
  now = () => performance.now(),
}: LimitFailuresOptions = {}): LimitFailures {
  const failures = new LRUCache<string, { since: number; count: number }>({
    max: REMEMBERED_CALLERS,
  });
  return async (caller) => {
    const known = failures.get(caller);
    const isRecent = known !== undefined && now() - known.since < MINUTE_MS;
    const entry = isRecent ? known : { since: now(), count: 0 };
    entry.count += 1;
    failures.set(caller, entry);
    if (entry.count > perMinute) return 'tooMany';
    await wait(pauseMs);
    return 'answer';
  };
}
