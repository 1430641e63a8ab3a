import { randomUUID } from 'node:crypto';
import { parseLanguages } from '../subgraphs/kit/languages.js';
import type { Log, RequestFacts } from '../subgraphs/kit/requestFacts.js';

/** What the gateway knows of the request it serves. */
export interface RequestContext extends RequestFacts {
  /** The header as it came, for subgraphs that are reached by address. */
  readonly acceptLanguage: string | undefined;
  /** Milliseconds spent in each subgraph so far; fetches that overlap add up. */
  readonly subgraphMs: Record<string, number>;
}

const REQUEST_ID = /^[\w.-]{1,64}$/;

/** Makes the context of an HTTP request; a request id of the caller is kept when it is a plain token. */
export function createRequestContext(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  log: Log,
): RequestContext {
  const given = headers['x-request-id'];
  const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  const header = headers['accept-language'];
  const acceptLanguage = typeof header === 'string' ? header : undefined;
  return {
    requestId,
    viewer: { role: 'public' },
    languages: parseLanguages(acceptLanguage),
    acceptLanguage,
    subgraphMs: {},
    log,
  };
}
