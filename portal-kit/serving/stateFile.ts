import { createReadStream } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { badInput } from '../CommandFailure.js';
import { isAbsentFile, systemCode } from '../schemaFile.js';
import { createTurns } from './createTurns.js';
import type { FeedEntry, FeedState } from './feedState.js';
import { KEPT_FOLDER, writeKept } from './keptFile.js';

/** What the file is called in its folder. */
const FILE = 'feed.json';
const NAME = path.join(KEPT_FOLDER, FILE);
/** The file is JSON as a whole and has a line for each entry, so that it can be written and read in parts. */
const OPENING = '"entries":[';
const CLOSING = ']}';

const sequence = z.int().min(0);
const head = {
  portal: z.string(),
  feed: z.string().regex(/^[0-9a-f]{12}$/),
  sequence,
};
const Head = z.object({ version: z.literal(2), ...head });
const Entry = z.tuple([z.string(), sequence, z.string(), z.string().nullable()]);
/** What earlier releases wrote, in one line. */
const FirstVersion = z.object({
  version: z.literal(1),
  ...head,
  entries: z.array(z.tuple([z.string(), z.string(), sequence, z.string()])),
  removals: z.array(z.tuple([z.string(), sequence, z.string()])),
});

/** Reads the state of a portal's feed; null without one, or with one of another portal: the feed begins anew. */
export async function readState(folder: string, portal: string): Promise<FeedState | null> {
  try {
    const state = await stateOf(linesOf(path.join(folder, NAME)));
    return state.portal === portal ? state : null;
  } catch (cause) {
    if (isAbsentFile(cause)) return null;
    if (cause instanceof Damage) {
      throw badInput(
        `${NAME} is damaged: put back a copy, or remove it and have the hub read everything, with tten harvest --full`,
      );
    }
    throw badInput(`${NAME} cannot be read (${systemCode(cause)})`, cause);
  }
}

/** Writes the state of a feed, all of it or nothing. A change may be served only after this: else its number came twice. */
export async function writeState(folder: string, state: FeedState): Promise<void> {
  await writeKept(folder, FILE, linesFor(state));
}

function* linesFor({ portal, feed, sequence: last, entries }: FeedState): Generator<string> {
  const first = JSON.stringify({ version: 2, portal, feed, sequence: last });
  yield `${first.slice(0, -1)},${OPENING}\n`;
  let comma = '';
  for (const { id, sequence: number, changedAt, print } of entries.values()) {
    yield `${comma}${JSON.stringify([id, number, changedAt, print])}`;
    comma = ',\n';
  }
  yield `\n${CLOSING}\n`;
}

class Damage extends Error {}

async function stateOf(lines: AsyncGenerator<string>): Promise<FeedState> {
  const { value: first = '' } = await lines.next();
  const old = FirstVersion.safeParse(jsonOf(first));
  if (old.success) return fromFirstVersion(old.data);
  if (!first.endsWith(OPENING)) throw new Damage();
  const { portal, feed, sequence: last } = parsed(Head, `${first}${CLOSING}`);
  const entries = new Map<string, FeedEntry>();
  const turns = createTurns();
  let before = { sequence: 0, changedAt: '' };
  for await (const line of lines) {
    if (turns.isOver()) await turns.pass();
    if (line === CLOSING) return { portal, feed, sequence: last, entries };
    const [id, number, at, print] = parsed(Entry, line.replace(/,$/, ''));
    if (number <= before.sequence || number > last) throw new Damage();
    // The changes of one reading share the text of their instant.
    const changedAt = at === before.changedAt ? before.changedAt : at;
    before = { sequence: number, changedAt };
    entries.set(id, { id, sequence: number, changedAt, print });
  }
  throw new Damage();
}

function fromFirstVersion({
  portal,
  feed,
  sequence: last,
  entries,
  removals,
}: z.output<typeof FirstVersion>): FeedState {
  const all = [
    ...entries.map(([id, print, number, changedAt]) => ({
      id,
      sequence: number,
      changedAt,
      print,
    })),
    ...removals.map(([id, number, changedAt]) => ({
      id,
      sequence: number,
      changedAt,
      print: null,
    })),
  ].toSorted((one, other) => one.sequence - other.sequence);
  return { portal, feed, sequence: last, entries: new Map(all.map((each) => [each.id, each])) };
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const part of createReadStream(file, 'utf8')) {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function parsed<Output>(schema: z.ZodType<Output>, text: string): Output {
  const result = schema.safeParse(jsonOf(text));
  if (!result.success) throw new Damage();
  return result.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
