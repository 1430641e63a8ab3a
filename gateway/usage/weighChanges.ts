import { changedCoordinates } from '../../schema/changedCoordinates.js';
import type { ChangeUsage, SchemaChange } from '../../schema/findings.js';
import type { UsageStore } from './usageStore.js';

/** Says of each change that breaks clients whether the recorded operations used what changes. */
export type WeighChanges = (changes: readonly SchemaChange[]) => Promise<readonly SchemaChange[]>;

interface WeighChangesDeps {
  readonly store: Pick<UsageStore, 'recordedDays' | 'usesOf'>;
  readonly now?: () => Date;
}

const DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** A schema that takes away more than this is no small step; what is beyond counts as not known. */
const MOST_WEIGHED = 500;

/** Makes what weighs changes against the operations of the last thirty days. */
export function createWeighChanges({
  store,
  now = () => new Date(),
}: WeighChangesDeps): WeighChanges {
  return async (changes) => {
    const breaking = changes.filter(({ criticality }) => criticality === 'breaking');
    if (breaking.length === 0) return changes;
    const today = now();
    const since = dayBefore(today, DAYS);
    const recordedSince = unbrokenSince(await store.recordedDays(since), today);
    const isLong = recordedSince !== null && recordedSince <= since;
    const usages = new Map<SchemaChange, ChangeUsage>();
    for (const change of breaking.slice(0, MOST_WEIGHED)) {
      const coordinates = changedCoordinates(change);
      if (coordinates === null) continue;
      const { count, uses } = await store.usesOf(coordinates, since);
      if (count > 0) usages.set(change, { status: 'used', count, uses });
      else if (isLong) usages.set(change, { status: 'unused', days: DAYS });
      else usages.set(change, { status: 'unknown', recordedSince });
    }
    return changes.map((change) => {
      const usage = usages.get(change);
      return usage === undefined ? change : { ...change, usage };
    });
  };
}

/** Weighs nothing: what a hub that records no operations can say. */
export const notRecorded: WeighChanges = async (changes) =>
  changes.map((change) =>
    change.criticality === 'breaking'
      ? { ...change, usage: { status: 'unknown', recordedSince: null } }
      : change,
  );

/** The first of the days without a gap up to today, or up to yesterday when today has only begun; null for none. */
function unbrokenSince(days: readonly string[], today: Date): string | null {
  const recorded = new Set(days);
  let first: string | null = null;
  for (let ago = 0; ago <= DAYS; ago += 1) {
    const day = dayBefore(today, ago);
    if (recorded.has(day)) first = day;
    else if (ago > 0) break;
  }
  return first;
}

function dayBefore(today: Date, days: number): string {
  return new Date(today.getTime() - days * DAY_MS).toISOString().slice(0, 10);
}
