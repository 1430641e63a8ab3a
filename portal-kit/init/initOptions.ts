import { FEED_KINDS, type FeedKind } from '../../schema/feed/changeFeed.js';
import { badInput } from '../CommandFailure.js';
import type { Options } from '../options.js';
import { type Decisions, NO_DECISIONS } from './propose/proposal.js';
import { isDestination } from './propose/proposeListing.js';
import type { SourceHints } from './recognise/foundSource.js';

/** The options of `tten init`, as the command line gives them. */
export interface InitOptions extends Options {
  readonly from?: string;
  readonly code?: boolean;
  readonly country?: string;
  readonly name?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly key?: string;
  readonly map?: readonly string[];
  readonly sheet?: string;
  readonly table?: string;
  readonly header?: readonly string[];
  readonly out?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** What the options decide of the mapping. */
export function decisionsOf({ kind, key, map = [] }: InitOptions): Decisions {
  const columns = new Map(map.map(readMap));
  if (key !== undefined) columns.set(key, 'key');
  return { ...NO_DECISIONS, columns, ...(kind === undefined ? {} : { kind: readKind(kind) }) };
}

/** What the options say of the source. */
export function hintsOf({ sheet, table, header = [] }: InitOptions): SourceHints {
  return { sheet, table, headers: Object.fromEntries(header.map(readHeader)) };
}

function readKind(kind: string): FeedKind {
  const known = FEED_KINDS.find((each) => each === kind);
  if (known !== undefined) return known;
  throw badInput(`--kind ${kind} is none of ${FEED_KINDS.join(', ')}`);
}

function readMap(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  const [column, to] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at > 0 && isDestination(to)) return [column, to];
  throw badInput(
    `--map ${text}: give a column and a field of the hub, as in --map "Başlık=title"; or key, extra, or out`,
  );
}

function readHeader(text: string): [string, string] {
  const match = /^([A-Za-z0-9-]+)\s*:\s*(env:[A-Z_][A-Z0-9_]*)$/.exec(text.trim());
  const [, name, reference] = match ?? [];
  if (name !== undefined && reference !== undefined) return [name, reference];
  // The text is not repeated: it may be the secret itself.
  throw badInput(
    '--header names a header and the variable that holds its value, as in "X-Api-Key: env:API_KEY"',
  );
}
