import type { FeedKind } from '../../schema/feed/changeFeed.js';
import type { MappedRecord, Refusal } from '../mapping/createRowMapper.js';
import type { FeedState } from './feedState.js';
import type { Reading } from './readRecords.js';

/** An entry of the feed, in the order in which it is given. */
export interface FeedChange {
  readonly sequence: number;
  readonly id: string;
  readonly changedAt: string;
  /** Null for a record that is gone. */
  readonly record: MappedRecord | null;
}

/** All that is served at a time; made anew with each reading and never changed. */
export interface Snapshot {
  readonly feed: string;
  /** Number of the last change. */
  readonly sequence: number;
  readonly records: ReadonlyMap<string, MappedRecord>;
  readonly changes: readonly FeedChange[];
  readonly counts: ReadonlyMap<FeedKind, number>;
  readonly refusals: readonly Refusal[];
  readonly readAt: Date;
}

/** Puts a reading and what the feed remembers together. */
export function createSnapshot(
  state: FeedState,
  records: ReadonlyMap<string, MappedRecord>,
  { refusals }: Pick<Reading, 'refusals'>,
  readAt: Date,
): Snapshot {
  const counts = new Map<FeedKind, number>();
  const changes: FeedChange[] = [];
  for (const [id, record] of records) {
    counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
    const entry = state.entries.get(id);
    if (entry !== undefined) {
      changes.push({ sequence: entry.sequence, changedAt: entry.changedAt, id, record });
    }
  }
  for (const [id, removal] of state.removals) changes.push({ ...removal, id, record: null });
  changes.sort((left, right) => left.sequence - right.sequence);
  const { feed, sequence } = state;
  return { feed, sequence, records, changes, counts, refusals, readAt };
}
