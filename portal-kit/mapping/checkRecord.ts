import { FEED_RECORDS, type FeedKind } from '../../schema/feed/changeFeed.js';
import type { DraftRecord } from './buildRecord.js';

/** A field of a record that the feed would refuse. */
export interface FieldProblem {
  readonly field: string;
  readonly reason: string;
}

/** Checks a record as the hub will; takes out what it would refuse the whole record for, item by item in lists. */
export function checkRecord(
  kind: FeedKind,
  record: DraftRecord,
): {
  readonly record: DraftRecord;
  readonly problems: readonly FieldProblem[];
  /** Whether what is left passes. */
  readonly isWhole: boolean;
} {
  const first = FEED_RECORDS[kind].safeParse(record);
  if (first.success) return { record, problems: [], isWhole: true };
  const problems = first.error.issues.map(({ path, message }) => ({
    field: String(path[0]),
    reason: `${message.charAt(0).toLowerCase()}${message.slice(1)}`,
  }));
  const kept = { ...record };
  for (const field of new Set(problems.map((problem) => problem.field))) {
    const places = first.error.issues.filter(({ path }) => path[0] === field);
    const value = kept[field];
    const badItems = new Set(places.map(({ path }) => path[1]));
    if (Array.isArray(value) && places.every(({ path }) => typeof path[1] === 'number')) {
      kept[field] = value.filter((_item, index) => !badItems.has(index));
    } else delete kept[field];
  }
  return { record: kept, problems, isWhole: FEED_RECORDS[kind].safeParse(kept).success };
}
