/** A log of constant messages with fields; a field `err` carries an error. */
export interface Log {
  debug(message: string, fields?: object): void;
  info(message: string, fields?: object): void;
  warn(message: string, fields?: object): void;
  error(message: string, fields?: object): void;
}

/** Who asks. Only the public so far: it reads what is published and open to everyone. */
export interface Viewer {
  readonly role: 'public';
}

/** What a subgraph learns about the request it answers. */
export interface RequestFacts {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** BCP 47 tags the reader prefers, best first; empty when the request does not tell. */
  readonly languages: readonly string[];
  readonly log: Log;
}
