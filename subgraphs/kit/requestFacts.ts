import type { Viewer } from './viewer.js';

/** A log of constant messages with fields; a field `err` carries an error. */
export interface Log {
  debug(message: string, fields?: object): void;
  info(message: string, fields?: object): void;
  warn(message: string, fields?: object): void;
  error(message: string, fields?: object): void;
}

/**
 * Asks the whole graph on behalf of the viewer of a request, who learns nothing by it that it could not ask itself.
 *
 * Resolves with the data of the operation; rejects when any of it could not be answered.
 */
export type AskNetwork = (
  query: string,
  variables: Record<string, unknown>,
) => Promise<Record<string, unknown>>;

/** What a subgraph learns about the request it answers. */
export interface RequestFacts {
  readonly requestId: string;
  /** Who asks, as the gateway has verified it. */
  readonly viewer: Viewer;
  /** BCP 47 tags the reader prefers, best first; empty when the request does not tell. */
  readonly languages: readonly string[];
  /** For what an action must know of other domains; reading goes through references. */
  readonly ask: AskNetwork;
  readonly log: Log;
}
