import { DelegateBackoff, handleWhen, type IRetryBackoffContext, retry } from 'cockatiel';
import { type Dispatcher, Pool } from 'undici';
import type { AddressPolicy } from '../../datasources/portal/addressPolicy.js';
import { guardedConnector } from '../../datasources/portal/guardedConnector.js';
import { readResponse } from '../../datasources/portal/readResponse.js';
import { HarvestFailure, toFeedFailure } from '../HarvestFailure.js';
import type { HarvestLimits } from '../harvestLimits.js';

/** One request to a feed. */
export interface FeedRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly body?: string;
  /** What the answer's content-type has to be. */
  readonly contentType: RegExp;
  readonly accept: string;
}

type Limits = Pick<
  HarvestLimits,
  'deadlineMs' | 'maxBytes' | 'retries' | 'backoffMs' | 'longestWaitMs'
>;

/** Where a feed is reached from. */
export interface FeedAccess {
  readonly policy: AddressPolicy;
  readonly limits: Limits;
}

// At a 429 or 503 these say how long to wait.
const BUSY: ReadonlySet<number> = new Set([429, 503]);
const CONNECTIONS = 2;

/**
 * The connections to the host of one feed: to checked addresses only, each attempt within its deadline and size, a
 * failed one repeated a few times after a while.
 */
export class FeedConnection {
  readonly #pool: Pool;
  readonly #limits: Limits;

  constructor(address: string, { policy, limits }: FeedAccess) {
    const verdict = policy.judgeUrl(address);
    if (verdict.status === 'refused') {
      throw new HarvestFailure('FEED_ADDRESS_REFUSED', verdict.reason);
    }
    this.#limits = limits;
    this.#pool = new Pool(verdict.url.origin, {
      connections: CONNECTIONS,
      pipelining: 1,
      connect: guardedConnector(policy, limits.deadlineMs),
      maxResponseSize: limits.maxBytes,
      // The deadline is over all of it.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /**
   * Asks, and gives what was read from the answer's body; throws a HarvestFailure, also for an aborted signal.
   *
   * What `read` throws counts as a failure of the attempt: half a page may be a whole one the next time.
   */
  async ask<T>(request: FeedRequest, read: (body: string) => T, signal: AbortSignal): Promise<T> {
    const { retries, backoffMs, longestWaitMs } = this.#limits;
    const waitBefore = ({ attempt, result }: IRetryBackoffContext<unknown>) => {
      const asked = 'error' in result && toFeedFailure(result.error).retryAfterMs;
      return Math.min(asked || backoffMs * 2 ** (attempt - 1), longestWaitMs);
    };
    const policy = retry(
      handleWhen((err) => !signal.aborted && toFeedFailure(err).isPassing),
      { maxAttempts: retries, backoff: new DelegateBackoff(waitBefore) },
    ).dangerouslyUnref();
    try {
      return await unlessAborted(
        signal,
        policy.execute(async () => read(await this.#askOnce(request, signal)), signal),
      );
    } catch (err) {
      throw toFeedFailure(err);
    }
  }

  /** Ends what is under way, and closes. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #askOnce(
    { method, url, body, accept, contentType }: FeedRequest,
    signal: AbortSignal,
  ): Promise<string> {
    const late = AbortSignal.timeout(this.#limits.deadlineMs);
    const either = AbortSignal.any([signal, late]);
    const request = {
      method,
      path: `${url.pathname}${url.search}`,
      headers: {
        accept,
        'user-agent': 'tten-hub',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body ?? null,
      signal: either,
    } as const;
    try {
      // undici tells a request of its abort when it has a connection; racing, nobody waits for one that never comes.
      return await unlessAborted(either, this.#send(request, contentType));
    } catch (err) {
      if (late.aborted && !signal.aborted) {
        throw new HarvestFailure('FEED_TIMED_OUT', 'no whole page in time', { isPassing: true });
      }
      throw toFeedFailure(err);
    }
  }

  async #send(request: Dispatcher.RequestOptions, contentType: RegExp): Promise<string> {
    const response = await this.#pool.request(request);
    const { statusCode, headers, body } = response;
    if (BUSY.has(statusCode)) {
      body.on('error', () => {}).destroy();
      throw new HarvestFailure('FEED_UNAVAILABLE', `HTTP ${statusCode}`, {
        isPassing: true,
        retryAfterMs: retryAfterOf(headers['retry-after']),
      });
    }
    if (statusCode >= 400 && statusCode < 500) {
      body.on('error', () => {}).destroy();
      throw new HarvestFailure('FEED_BAD_ANSWER', `HTTP ${statusCode}`);
    }
    return readResponse(response, this.#limits.maxBytes, contentType);
  }
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; null for none. */
function retryAfterOf(
  header: string | string[] | undefined,
  now: () => number = Date.now,
): number | null {
  if (typeof header !== 'string') return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - now());
}

async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  // What loses the race still ends some time: its failure is nobody's.
  work.catch(() => {});
  let onAbort = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
