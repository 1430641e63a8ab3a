import type { Viewer } from './viewer.js';

/** A log of constant messages with fields; a field `err` carries an error. */
export interface Log {
  debug(message: string, fields?: object): void;
  info(message: string, fields?: object): void;
  warn(message: string, fields?: object): void;
  error(message: string, fields?: object): void;
}

/** What a subgraph learns about the request it answers. */
export interface RequestFacts {
  readonly requestId: string;
  /** Who asks, as the gateway has verified it. */
  readonly viewer: Viewer;
  /** BCP 47 tags the reader prefers, best first; empty when the request does not tell. */
  readonly languages: readonly string[];
  readonly log: Log;
}
