import type { Source } from '../../portalFile/source.js';

/** A source that was looked at, and what was found out about it. */
export interface FoundSource {
  readonly source: Source;
  /** What the list is called where it is from, without its address. */
  readonly listName: string;
  /** What was found, in sentences. */
  readonly notes: readonly string[];
  /** What a person should look at. */
  readonly doubts: readonly string[];
  /** Secrets that were given on the command line, for this run; portal.json names the variables only. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What looking at a source may use. */
export interface Looking {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

/** What the command line says of a source besides where it is. */
export interface SourceHints {
  readonly sheet?: string | undefined;
  readonly table?: string | undefined;
  /** Names of variables by header. */
  readonly headers: Readonly<Record<string, string>>;
}
