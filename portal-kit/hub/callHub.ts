import { z } from 'zod';
import { badInput, CommandFailure } from '../CommandFailure.js';
import { PACKAGE_VERSION } from '../packageVersion.js';
import { printable } from '../paint.js';

/** Where the hub is, and how long to wait for it. */
export interface HubAccess {
  readonly address: string;
  readonly token: string | null;
  readonly deadlineMs: number;
  readonly fetch: typeof fetch;
}

/** One request to the hub. */
export interface HubRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path below the hub's address, with a slash first. */
  readonly path: string;
  readonly body?: unknown;
}

/** What the hub answered, before anyone looked into it. */
export interface HubReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text as JSON; undefined when it is none. */
  readonly json: unknown;
}

const ErrorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** A supergraph with hundreds of portals is far below this. */
const LARGEST_REPLY = 64_000_000;

/** Asks the hub once. Failures on the way are named in a sentence; what the hub refuses is the caller's matter. */
export async function callHub(access: HubAccess, request: HubRequest): Promise<HubReply> {
  const { address, token, deadlineMs } = access;
  const deadline = AbortSignal.timeout(deadlineMs);
  try {
    const response = await access.fetch(`${address.replace(/\/+$/, '')}${request.path}`, {
      method: request.method,
      // A token is for the address the user named, and for no other.
      redirect: 'manual',
      signal: deadline,
      headers: {
        accept: 'application/json',
        'user-agent': `tten/${PACKAGE_VERSION}`,
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    const { status, headers } = response;
    const text = await readLimited(response, address);
    return { status, headers, text, json: jsonOf(text) };
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    if (deadline.aborted) {
      const seconds = deadlineMs / 1_000;
      throw new CommandFailure(
        'timedOut',
        'HUB_TIMED_OUT',
        `${address} did not answer within ${seconds} s: try again, or raise --timeout`,
        { cause: error },
      );
    }
    throw new CommandFailure(
      'timedOut',
      'HUB_UNREACHABLE',
      `${address} cannot be reached: ${reasonOf(error)}`,
      { cause: error },
    );
  }
}

/** An answer that is an error, as a failure of the command. */
export function failureOf({ status, json }: HubReply, address: string): CommandFailure {
  const parsed = ErrorBody.safeParse(json);
  if (!parsed.success) {
    const message = `${address} answers with status ${status}`;
    return status >= 500
      ? new CommandFailure('timedOut', 'HUB_UNAVAILABLE', `${message}: try again later`)
      : badInput(`${message} and no reason: is that the address of a hub?`);
  }
  const code = printable(parsed.data.error.code);
  const message = `${address} answers: ${printable(parsed.data.error.message)}`;
  return new CommandFailure(outcomeOf(status), code, message);
}

function outcomeOf(status: number): 'refused' | 'timedOut' | 'badInput' {
  if (status === 408 || status === 429 || status >= 500) return 'timedOut';
  return status === 409 || status === 422 ? 'refused' : 'badInput';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readLimited(response: Response, address: string): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LARGEST_REPLY) throw badInput(`${address} answers with too much text`);
  }
  return text;
}

/** Node's fetch says "fetch failed"; the reason is what it was caused by. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? String(cause.code) : '';
  const known: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no such host',
    EAI_AGAIN: 'its name cannot be looked up at the moment',
    ECONNRESET: 'it closed the connection',
    UND_ERR_SOCKET: 'it closed the connection',
    UND_ERR_CONNECT_TIMEOUT: 'it does not take the connection',
    CERT_HAS_EXPIRED: 'its certificate has expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  };
  // The ports that fetch refuses, of mail and the like.
  if (cause.message === 'bad port') return 'its port is not one for HTTP';
  return known[code] ?? (printable(cause.message) || code);
}
