/** A logger as pino has it: a constant message, and fields. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
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
