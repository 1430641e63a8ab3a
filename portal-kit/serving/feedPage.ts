import type { FeedEntry } from './feedState.js';
import { openRecord } from './keptRecord.js';
import type { Snapshot } from './snapshot.js';

/** A page of the feed as JSON has it, and GraphQL. */
export interface ServedPage {
  readonly cursor: string;
  readonly hasMore: boolean;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/**
 * The changes after a cursor. A cursor that this feed did not give, as one of a feed whose state was lost, begins at the
 * start: records given twice change nothing at the hub, records left out would be missing there.
 */
export function feedPage(snapshot: Snapshot, after: string | null, first: number): ServedPage {
  const { feed, sequence, changes } = snapshot;
  const start = firstAfter(changes, readCursor(after, snapshot));
  const given = changes.slice(start, start + first);
  const hasMore = start + given.length < changes.length;
  const last = hasMore ? (given.at(-1)?.sequence ?? 0) : sequence;
  return {
    cursor: `${feed}-${last}`,
    hasMore,
    items: given.map((entry) => itemOf(entry, snapshot)),
  };
}

function readCursor(after: string | null, { feed, sequence }: Snapshot): number {
  const [, ofFeed, number = ''] = /^([0-9a-f]{12})-(\d{1,15})$/.exec(after ?? '') ?? [];
  return ofFeed === feed && Number(number) <= sequence ? Number(number) : 0;
}

/** Where the first change after a number stands; changes are in the order of their numbers. */
function firstAfter(changes: readonly FeedEntry[], number: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.sequence ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

function itemOf(
  { id, changedAt }: FeedEntry,
  { records }: Snapshot,
): Readonly<Record<string, unknown>> {
  const kept = records.get(id);
  return kept === undefined
    ? { id, changedAt, removed: true }
    : { id, changedAt, removed: false, [kept.kind]: openRecord(kept).record };
}
