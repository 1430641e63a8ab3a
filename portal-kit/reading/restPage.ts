import { fetch, type Response } from 'undici';
import { badInput, CommandFailure } from '../CommandFailure.js';
import { systemCode } from '../schemaFile.js';

/** How a page of a REST source is asked for. */
export interface PageRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

const MOST_BYTES = 50_000_000;

/** Asks for a page and reads its JSON; the failure names the address without its query, which may hold a key. */
export async function readPage(url: URL, request: PageRequest): Promise<unknown> {
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
      throw badInput(`${address} answers ${response.status}: ${remedyOf(response.status)}`);
    }
    return parseJson(await readBody(response, address), address);
  } catch (cause) {
    request.signal.throwIfAborted();
    if (cause instanceof CommandFailure) throw cause;
    if (timeout.aborted) {
      throw new CommandFailure(
        'timedOut',
        'SOURCE_TIMED_OUT',
        `${address} has not answered within ${request.timeoutMs} ms: raise "timeoutMs", or ask for smaller pages`,
        { cause },
      );
    }
    throw new CommandFailure(
      'timedOut',
      'SOURCE_UNREACHABLE',
      `${address} cannot be reached (${reasonOf(cause)}): check the address and the network`,
      { cause },
    );
  }
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

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
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
