import { createHash, randomBytes } from 'node:crypto';
import type { MappedRecord } from '../mapping/createRowMapper.js';

/** What was last given of a record. */
export interface FeedEntry {
  /** Fingerprint of the record as the feed gave it. */
  readonly print: string;
  /** Its place in the feed: each change takes the next number. */
  readonly sequence: number;
  /** When the change was noticed, RFC 3339. */
  readonly changedAt: string;
}

/** A record that is gone, and where in the feed that stands. */
export type FeedRemoval = Omit<FeedEntry, 'print'>;

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
  readonly entries: ReadonlyMap<string, FeedEntry>;
  readonly removals: ReadonlyMap<string, FeedRemoval>;
}

/** The state of a feed that has given nothing yet. */
export function newFeed(portal: string): FeedState {
  return {
    portal,
    feed: randomBytes(6).toString('hex'),
    sequence: 0,
    entries: new Map(),
    removals: new Map(),
  };
}

/**
 * The state after a reading; the same object when nothing changed. Records in neither `records` nor `held` are gone; those
 * in `held` are still at the source but cannot be given as they now are, and stay as they were.
 */
export function advanceFeed(
  state: FeedState,
  records: ReadonlyMap<string, MappedRecord>,
  held: ReadonlySet<string>,
  changedAt: string,
): FeedState {
  const entries = new Map(state.entries);
  const removals = new Map(state.removals);
  let { sequence } = state;
  for (const [id, { record }] of records) {
    const print = fingerprintOf(record);
    if (entries.get(id)?.print === print) continue;
    sequence += 1;
    entries.set(id, { print, sequence, changedAt });
    removals.delete(id);
  }
  for (const id of state.entries.keys()) {
    if (records.has(id) || held.has(id)) continue;
    sequence += 1;
    entries.delete(id);
    removals.set(id, { sequence, changedAt });
  }
  return sequence === state.sequence ? state : { ...state, sequence, entries, removals };
}

function fingerprintOf(record: object): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22);
}
