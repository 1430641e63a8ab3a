import { randomBytes } from 'node:crypto';
import { createTurns } from './createTurns.js';
import type { KeptRecord } from './keptRecord.js';

/** What was last given of a record. */
export interface FeedEntry {
  readonly id: string;
  /** Its place in the feed: each change takes the next number. */
  readonly sequence: number;
  /** When the change was noticed, RFC 3339. */
  readonly changedAt: string;
  /** Fingerprint of the record as the feed gave it; null for a record that is gone. */
  readonly print: string | null;
}

/**
 * What a feed has to remember beyond the life of its process, so that a hub can go on from the cursor it has. The feed is
 * ordered by the number of the last change of each record: a record that changes moves to the end, so pages neither miss
 * nor repeat anything while records change between them.
 */
export interface FeedState {
  readonly portal: string;
  /** Tells cursors of this feed from those of another; a feed whose state was lost is another. */
  readonly feed: string;
  readonly sequence: number;
  /** By id, in the order of their numbers. */
  readonly entries: ReadonlyMap<string, FeedEntry>;
}

/** The state of a feed that has given nothing yet. */
export function newFeed(portal: string): FeedState {
  return { portal, feed: randomBytes(6).toString('hex'), sequence: 0, entries: new Map() };
}

/**
 * The state after a reading; the same object when nothing changed. Records in neither `records` nor `held` are gone; those
 * in `held` are still at the source but cannot be given as they now are, and stay as they were.
 */
export async function advanceFeed(
  state: FeedState,
  records: ReadonlyMap<string, Pick<KeptRecord, 'print'>>,
  held: ReadonlySet<string>,
  changedAt: string,
): Promise<FeedState> {
  const turns = createTurns();
  const changes = new Map<string, FeedEntry>();
  let { sequence } = state;
  const note = (id: string, print: string | null) => {
    sequence += 1;
    changes.set(id, { id, sequence, changedAt, print });
  };
  for (const [id, { print }] of records) {
    if (turns.isOver()) await turns.pass();
    if (state.entries.get(id)?.print !== print) note(id, print);
  }
  for (const [id, { print }] of state.entries) {
    if (turns.isOver()) await turns.pass();
    if (print !== null && !records.has(id) && !held.has(id)) note(id, null);
  }
  if (changes.size === 0) return state;
  const entries = new Map<string, FeedEntry>();
  for (const part of [state.entries, changes]) {
    for (const [id, entry] of part) {
      if (turns.isOver()) await turns.pass();
      if (part === changes || !changes.has(id)) entries.set(id, entry);
    }
  }
  return { ...state, sequence, entries };
}
