import type { FeedKind } from '../../schema/feed/changeFeed.js';
import type { Refusal } from '../mapping/createRowMapper.js';
import { createTurns } from './createTurns.js';
import type { FeedEntry, FeedState } from './feedState.js';
import type { KeptRecord } from './keptRecord.js';

/** All that is served at a time; made anew with each reading and never changed. */
export interface Snapshot {
  readonly feed: string;
  /** Number of the last change. */
  readonly sequence: number;
  readonly records: ReadonlyMap<string, KeptRecord>;
  /** In the order in which they are given. */
  readonly changes: readonly FeedEntry[];
  readonly counts: ReadonlyMap<FeedKind, number>;
  readonly refusals: readonly Refusal[];
  readonly readAt: Date;
}

/** Puts a reading and what the feed remembers together. */
export async function createSnapshot(
  { feed, sequence, entries }: FeedState,
  records: ReadonlyMap<string, KeptRecord>,
  refusals: readonly Refusal[],
  readAt: Date,
): Promise<Snapshot> {
  const turns = createTurns();
  const counts = new Map<FeedKind, number>();
  const changes: FeedEntry[] = [];
  for (const entry of entries.values()) {
    if (turns.isOver()) await turns.pass();
    const record = records.get(entry.id);
    if (record !== undefined) counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
    // A record that is held since before the process began is neither gone nor can it be given.
    if (record !== undefined || entry.print === null) changes.push(entry);
  }
  return { feed, sequence, records, changes, counts, refusals, readAt };
}
