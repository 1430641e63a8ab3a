import type { HarvestFailureCode } from './HarvestFailure.js';

/** What a run has done so far: `read` is the sum of added, changed, unchanged, refused, and removals in the feed. */
export interface HarvestCounts {
  readonly pages: number;
  /** Items of the feed. */
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Records that left the network: told by the feed, or no longer in it at a full harvest. */
  readonly removed: number;
  readonly refused: number;
  /** Values left out of records that are sound without them. */
  readonly setAside: number;
  /** Institutions added because a record names them. */
  readonly institutionsCreated: number;
}

/** The counts of a run that has done nothing yet. */
export const NO_COUNTS: HarvestCounts = {
  pages: 0,
  read: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  refused: 0,
  setAside: 0,
  institutionsCreated: 0,
};

/** The counts of a run together with those of one more page. */
export function addCounts(one: HarvestCounts, other: HarvestCounts): HarvestCounts {
  return {
    pages: one.pages + other.pages,
    read: one.read + other.read,
    added: one.added + other.added,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
    removed: one.removed + other.removed,
    refused: one.refused + other.refused,
    setAside: one.setAside + other.setAside,
    institutionsCreated: one.institutionsCreated + other.institutionsCreated,
  };
}

/** How a run stands; INTERRUPTED is one whose process ended without a word. */
export type RunState = 'RUNNING' | 'COMPLETED' | 'STOPPED' | 'FAILED' | 'INTERRUPTED';

/** One run over a portal's feed. */
export interface HarvestRun {
  /** Counts the portal's runs from 1. */
  readonly number: number;
  readonly state: RunState;
  /** It reads the whole feed, and what the feed no longer has is removed. */
  readonly full: boolean;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly failure: HarvestFailureCode | null;
  readonly counts: HarvestCounts;
}

/** Something a run did not take over as it stood. */
export interface HarvestRefusal {
  /** The record's id; empty for an item without a usable one. */
  readonly id: string;
  /** The whole record, one of its values, or a reference that leads nowhere so far. */
  readonly kind: 'refused' | 'setAside' | 'dangling';
  readonly field: string;
  /** What stood there, shortened. */
  readonly value: string;
  readonly reason: string;
}
