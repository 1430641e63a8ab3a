import { setTimeout as sleep } from 'node:timers/promises';
import { fetch, type Response } from 'undici';
import { badInput, CommandFailure } from '../CommandFailure.js';
import { systemCode } from '../schemaFile.js';
import { parseJson } from './parseJson.js';

/** How a page of a REST source is asked for. */
export interface PageRequest {
  /** How long to wait before each further attempt, in milliseconds. */
  readonly pauses: readonly number[];
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const MOST_BYTES = 50_000_000;
/** Of answers that are different a moment later: too many requests, and a server or one before it that is not ready. */
const PASSING = new Set([429, 502, 503, 504]);
/** Who is to wait longer reads everything again at the next `refreshSeconds` instead. */
const LONGEST_WAIT_MS = 60_000;

/** An answer, or none, after which another attempt may be luckier. */
class Passing extends Error {
  readonly failure: CommandFailure;
  /** What the API asks for, in milliseconds. */
  readonly waitMs: number;
  constructor(failure: CommandFailure, waitMs = 0) {
    super(failure.message);
    this.failure = failure;
    this.waitMs = waitMs;
  }
}

/**
 * Asks for a page and reads its JSON, again after a while when the API is busy or cannot be reached; the failure names the
 * address without its query, which may hold a key.
 */
export async function readPage(url: URL, request: PageRequest): Promise<unknown> {
  for (const pause of request.pauses) {
    try {
      return await askOnce(url, request);
    } catch (cause) {
      if (!(cause instanceof Passing)) throw cause;
      if (cause.waitMs > LONGEST_WAIT_MS) throw cause.failure;
      const { signal } = request;
      await sleep(Math.max(pause, cause.waitMs), undefined, { signal }).catch(() => undefined);
      signal.throwIfAborted();
    }
  }
  return askOnce(url, request).catch((cause: unknown) => {
    throw cause instanceof Passing ? cause.failure : cause;
  });
}

async function askOnce(url: URL, request: PageRequest): Promise<unknown> {
  const address = nameOf(url);
  const timeout = AbortSignal.timeout(request.timeoutMs);
  const signal = AbortSignal.any([request.signal, timeout]);
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...request.headers },
      // The headers hold secrets, which go to the address they are for and nowhere else.
      redirect: 'manual',
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      const { status } = response;
      const failure = badInput(`${address} answers ${status}: ${remedyOf(status)}`);
      throw PASSING.has(status) ? new Passing(failure, waitOf(response)) : failure;
    }
    return documentOf(await readBody(response, address), address);
  } catch (cause) {
    request.signal.throwIfAborted();
    if (cause instanceof CommandFailure || cause instanceof Passing) throw cause;
    if (timeout.aborted) {
      throw new CommandFailure(
        'timedOut',
        'SOURCE_TIMED_OUT',
        `${address} has not answered within ${request.timeoutMs} ms: raise "timeoutMs", or ask for smaller pages`,
        { cause },
      );
    }
    throw new Passing(
      new CommandFailure(
        'timedOut',
        'SOURCE_UNREACHABLE',
        `${address} cannot be reached (${reasonOf(cause)}): check the address and the network`,
        { cause },
      ),
    );
  }
}

/** What `Retry-After` asks for, in seconds or as a date; 0 without it. */
function waitOf({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '';
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1_000;
  const until = Date.parse(value);
  return Number.isNaN(until) ? 0 : Math.max(0, until - Date.now());
}

/** An address for messages: without its query and credentials. */
export function nameOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

async function readBody(response: Response, address: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) {
      throw badInput(
        `${address} answers more than ${MOST_BYTES / 1_000_000} MB at once: ask for pages with "paging"`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function documentOf(text: string, address: string): unknown {
  try {
    return parseJson(text);
  } catch (cause) {
    throw badInput(
      `${address} does not answer JSON: the address is that of an API, not of a page`,
      cause,
    );
  }
}

function remedyOf(status: number): string {
  if (status >= 300 && status < 400) return 'put the address it redirects to into "url"';
  if (status === 401 || status === 403) return 'check the "headers" and the variables they name';
  if (status === 404) return 'check the address';
  if (status === 429) return 'it is asked too often; raise "refreshSeconds" or the size of pages';
  return status >= 500 ? 'the API itself has failed; try again' : 'check the address and "paging"';
}

/** Undici says `fetch failed`, and why in the cause. */
function reasonOf(error: unknown): string {
  const cause =
    typeof error === 'object' && error !== null && 'cause' in error ? error.cause : error;
  return systemCode(cause);
}
