import {
  type BulkheadPolicy,
  bulkhead,
  ConstantBackoff,
  handleWhen,
  isBulkheadRejectedError,
  type RetryPolicy,
  retry,
} from 'cockatiel';
import { type Dispatcher, Pool } from 'undici';
import type { AddressPolicy } from './addressPolicy.js';
import { guardedConnector } from './guardedConnector.js';
import { PortalCircuit } from './PortalCircuit.js';
import { errorCodeOf, PortalFailure, toPortalFailure } from './PortalFailure.js';
import type { PortalLimits } from './portalLimits.js';
import { readResponse } from './readResponse.js';

/** Headers of an answer, as undici gives them. */
export type AnswerHeaders = Dispatcher.ResponseData['headers'];

/** One POST to a portal. */
export interface PortalCall<T> {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Asking twice does no harm, so a connection that broke before the answer is tried once more. */
  readonly repeatable: boolean;
  /** Reads the answer; throws {@link PortalFailure} for one that cannot be used. */
  readonly read: (body: string, headers: AnswerHeaders) => T;
}

interface PortalConnectionOptions {
  readonly url: string;
  readonly policy: AddressPolicy;
  readonly limits: PortalLimits;
}

/** The connection ended before an answer began; a timeout is not among these. */
const BROKEN_BEFORE_ANSWER = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
]);

class BrokenBeforeAnswer extends Error {}

/**
 * The connections to one portal: so many, each call within its deadline, none while the circuit is open.
 *
 * Every failure is a {@link PortalFailure}.
 */
export class PortalConnection {
  readonly circuit: PortalCircuit;
  readonly #limits: PortalLimits;
  readonly #path: string;
  readonly #pool: Pool;
  readonly #slots: BulkheadPolicy;
  readonly #retry: RetryPolicy;

  constructor({ url, policy, limits }: PortalConnectionOptions) {
    const { origin, pathname, search } = new URL(url);
    this.#limits = limits;
    this.#path = `${pathname}${search}`;
    this.#pool = new Pool(origin, {
      connections: limits.connections,
      pipelining: 1,
      connect: guardedConnector(policy, limits.deadlineMs),
      maxResponseSize: limits.maxBytes,
      // The deadline is over all of it.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.#slots = bulkhead(limits.connections, limits.waiting);
    this.#retry = retry(
      handleWhen((err) => err instanceof BrokenBeforeAnswer),
      { maxAttempts: 1, backoff: new ConstantBackoff(0) },
    );
    this.circuit = new PortalCircuit(limits);
  }

  /** Posts and gives what was read from the answer. */
  async post<T>(call: PortalCall<T>): Promise<T> {
    // Nobody queues for a portal that is not asked.
    if (this.#slots.executionSlots === 0 && this.circuit.state() !== 'closed') {
      throw new PortalFailure('SUBGRAPH_CIRCUIT_OPEN', 'not asked after repeated failures');
    }
    const abort = new AbortController();
    const { signal } = abort;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const failure = new PortalFailure('SUBGRAPH_TIMEOUT', 'no whole answer in time');
        reject(failure);
        abort.abort(failure);
      }, this.#limits.deadlineMs);
    });
    // undici tells a request of its abort when it has a connection; racing, nobody waits for a connection that
    // never comes, neither the caller nor those behind it in the queue.
    const answer = this.#slots.execute(
      () => this.circuit.execute(() => Promise.race([this.#send(call, signal), late])),
      signal,
    );
    try {
      return await Promise.race([answer, late]);
    } catch (err) {
      if (isBulkheadRejectedError(err)) {
        throw new PortalFailure('SUBGRAPH_OVERLOADED', 'too many calls wait already');
      }
      throw err;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Closes the connections once their calls are done. */
  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #send<T>(call: PortalCall<T>, signal: AbortSignal): Promise<T> {
    const sendOnce = () => this.#sendOnce(call, signal);
    try {
      const { body, headers } = await (call.repeatable
        ? this.#retry.execute(sendOnce, signal)
        : sendOnce());
      return call.read(body, headers);
    } catch (err) {
      throw toPortalFailure(err instanceof BrokenBeforeAnswer ? err.cause : err);
    }
  }

  async #sendOnce(
    { body, headers }: Pick<PortalCall<unknown>, 'body' | 'headers'>,
    signal: AbortSignal,
  ): Promise<{ readonly body: string; readonly headers: AnswerHeaders }> {
    const request = { method: 'POST', path: this.#path, headers, body, signal } as const;
    const response = await this.#pool.request(request).catch((err: unknown) => {
      const broken = !signal.aborted && BROKEN_BEFORE_ANSWER.has(errorCodeOf(err) ?? '');
      throw broken ? new BrokenBeforeAnswer('broken before an answer', { cause: err }) : err;
    });
    const text = await readResponse(response, this.#limits.maxBytes);
    return { body: text, headers: response.headers };
  }
}
