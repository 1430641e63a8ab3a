import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { badInput } from '../CommandFailure.js';
import { isAbsentFile, systemCode } from '../schemaFile.js';
import { type FeedState, newFeed } from './feedState.js';

/** The folder beside portal.json for what `tten serve` keeps. */
export const KEPT_FOLDER = '.tten';

const FILE = 'feed.json';
const sequence = z.int().min(0);

const StateFile = z.object({
  version: z.literal(1),
  portal: z.string(),
  feed: z.string().regex(/^[0-9a-f]{12}$/),
  sequence,
  entries: z.array(z.tuple([z.string(), z.string(), sequence, z.string()])),
  removals: z.array(z.tuple([z.string(), sequence, z.string()])),
});

/** Reads the state of a portal's feed. Without one, or with one of another portal, the feed begins anew. */
export async function readState(folder: string, portal: string): Promise<FeedState> {
  const name = path.join(KEPT_FOLDER, FILE);
  const text = await readFile(path.join(folder, name), 'utf8').catch((cause: unknown) => {
    if (isAbsentFile(cause)) return null;
    throw badInput(`${name} cannot be read (${systemCode(cause)})`, cause);
  });
  if (text === null) return newFeed(portal);
  const parsed = StateFile.safeParse(jsonOf(text));
  if (!parsed.success) {
    throw badInput(
      `${name} is damaged: put back a copy, or remove it; the hub then reads all records again, and keeps those that went meanwhile`,
    );
  }
  const { data } = parsed;
  if (data.portal !== portal) return newFeed(portal);
  return {
    portal,
    feed: data.feed,
    sequence: data.sequence,
    entries: new Map(
      data.entries.map(([id, print, number, changedAt]) => [
        id,
        { print, sequence: number, changedAt },
      ]),
    ),
    removals: new Map(
      data.removals.map(([id, number, changedAt]) => [id, { sequence: number, changedAt }]),
    ),
  };
}

/** Writes the state of a feed, all of it or nothing. A change may be served only after this: else its number came twice. */
export async function writeState(folder: string, state: FeedState): Promise<void> {
  const { portal, feed, sequence: last } = state;
  const text = JSON.stringify({
    version: 1,
    portal,
    feed,
    sequence: last,
    entries: [...state.entries].map(([id, entry]) => [
      id,
      entry.print,
      entry.sequence,
      entry.changedAt,
    ]),
    removals: [...state.removals].map(([id, entry]) => [id, entry.sequence, entry.changedAt]),
  });
  await writeKept(folder, FILE, text);
}

/** Writes a file beside portal.json at once, so that nobody ever finds half of it; gives its path from there. */
export async function writeKept(folder: string, file: string, text: string): Promise<string> {
  const kept = path.join(folder, KEPT_FOLDER);
  const name = path.join(KEPT_FOLDER, file);
  const draft = path.join(kept, `${file}.${randomUUID()}.tmp`);
  try {
    await mkdir(kept, { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path.join(kept, file));
  } catch (cause) {
    await rm(draft, { force: true });
    throw badInput(
      `${name} cannot be written (${systemCode(cause)}): this user writes into the folder of portal.json`,
      cause,
    );
  }
  return name;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
