import { USUAL_ITEMS } from '../../schema/feed/changeFeed.js';

/** What one portal's harvest may take. */
export interface HarvestLimits {
  /** Records asked for in a page. */
  readonly pageItems: number;
  /** Milliseconds for a whole page. */
  readonly deadlineMs: number;
  /** Bytes of a page. */
  readonly maxBytes: number;
  /** How often a page that failed is asked for again. */
  readonly retries: number;
  /** Milliseconds before the first of these; doubled each time. */
  readonly backoffMs: number;
  /** The longest a portal may let the hub wait between two attempts. */
  readonly longestWaitMs: number;
  /** Pages of one run; the next run goes on where it ended. */
  readonly maxPages: number;
  /** Records stored of one portal, removed ones included. */
  readonly maxRecords: number;
  /** How long a run is safe from others after it last gave sign of life. */
  readonly leaseMs: number;
}

/** The limits where nothing else is configured. */
export const DEFAULT_HARVEST_LIMITS: HarvestLimits = {
  pageItems: USUAL_ITEMS,
  deadlineMs: 30_000,
  maxBytes: 20_000_000,
  retries: 3,
  backoffMs: 500,
  longestWaitMs: 60_000,
  maxPages: 20_000,
  maxRecords: 1_000_000,
  leaseMs: 60_000,
};
