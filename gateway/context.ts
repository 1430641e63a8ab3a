import { randomUUID } from 'node:crypto';
import { parseLanguages } from '../subgraphs/kit/languages.js';
import type { RequestFacts } from '../subgraphs/kit/requestFacts.js';

/** What the gateway knows of the request it serves. */
export interface RequestContext extends RequestFacts {
  /** The header as it came, for subgraphs that are reached by address. */
  readonly acceptLanguage: string | undefined;
  /** Milliseconds spent in each subgraph so far; fetches that overlap add up. */
  readonly subgraphMs: Record<string, number>;
  /** The contexts of the subgraphs in this process, by their data sources: one for all fetches of an operation. */
  readonly subgraphContexts: Map<object, object>;
  /** Whether a subgraph asked the whole graph meanwhile, and so others than those above. */
  readonly notes: { askedGraph: boolean };
}

/** Headers as node:http reads them. */
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

const REQUEST_ID = /^[\w.-]{1,64}$/;

/** The id of a request: the caller's own when it is a plain token. */
export function requestIdOf(headers: RequestHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/** Makes the context of an HTTP request by a viewer who was verified. */
export function createRequestContext(
  headers: RequestHeaders,
  { viewer, requestId, log, ask }: Pick<RequestFacts, 'viewer' | 'requestId' | 'log' | 'ask'>,
): RequestContext {
  const header = headers['accept-language'];
  const acceptLanguage = typeof header === 'string' ? header : undefined;
  const notes = { askedGraph: false };
  return {
    requestId,
    viewer,
    languages: parseLanguages(acceptLanguage),
    acceptLanguage,
    subgraphMs: {},
    subgraphContexts: new Map(),
    notes,
    ask(query, variables) {
      notes.askedGraph = true;
      return ask(query, variables);
    },
    log,
  };
}
