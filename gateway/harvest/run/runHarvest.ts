import { FEED_KINDS } from '../../../schema/feed/changeFeed.js';
import { recordId } from '../../../subgraphs/kit/record.js';
import type { Feed, Page } from '../feeds/feed.js';
import { HarvestFailure, type HarvestFailureCode } from '../HarvestFailure.js';
import type { HarvestLimits } from '../harvestLimits.js';
import { addCounts, type HarvestCounts, NO_COUNTS, type RunState } from '../harvestRun.js';
import type { HarvestStore, StartedRun, Sweep } from '../harvestStore.js';
import type { HarvestStores } from './harvestStores.js';
import { type Lease, leaseLost } from './holdLease.js';
import { sweepUnseen } from './sweepUnseen.js';
import { writePage } from './writePage.js';

/** What a run is made of. */
export interface RunHarvestDeps {
  readonly portal: string;
  readonly holder: string;
  readonly started: StartedRun;
  readonly feed: Feed;
  readonly store: HarvestStore;
  readonly stores: HarvestStores;
  readonly lease: Lease;
  /** Aborts when the hub stops. */
  readonly stop: AbortSignal;
  readonly limits: Pick<HarvestLimits, 'maxPages' | 'maxRecords' | 'leaseMs'>;
  /** Whether the platform still takes part: what is saved is shown. */
  readonly mayWrite: () => Promise<boolean>;
  readonly now: () => Date;
  readonly onProgress: (counts: HarvestCounts) => void;
}

/** How a run ended. */
export interface RunResult {
  readonly state: Exclude<RunState, 'RUNNING' | 'INTERRUPTED'>;
  readonly counts: HarvestCounts;
  readonly failure: HarvestFailureCode | null;
  /** What lies behind a failure, for the log. */
  readonly error: unknown;
}

/**
 * Copies what a portal's feed has since the last harvest into the domains.
 *
 * A page is written first and its cursor saved after it: wherever the process dies, the next run writes that page again,
 * which changes nothing, and goes on. At most one page is fetched ahead of the one being written.
 */
export async function runHarvest(deps: RunHarvestDeps): Promise<RunResult> {
  const { portal, store, stores, lease, stop, now } = deps;
  let counts = NO_COUNTS;
  const progress = (more: HarvestCounts) => {
    counts = addCounts(counts, more);
    deps.onProgress(counts);
    return counts;
  };
  try {
    const sweep = await readPages(deps, progress);
    if (sweep !== null) {
      const of = { portal, generation: sweep.generation };
      const beforeWrite = () => holdOn(deps);
      const removed = await sweepUnseen({ stores, seen: store, of, now, beforeWrite });
      progress({ ...NO_COUNTS, removed });
    }
    await forgetResolved(deps);
    return { state: 'COMPLETED', counts, failure: null, error: null };
  } catch (error) {
    if (stop.aborted) return { state: 'STOPPED', counts, failure: null, error: null };
    const cause: unknown = lease.signal.aborted ? lease.signal.reason : error;
    const failure = cause instanceof HarvestFailure ? cause.code : 'INTERNAL';
    return { state: 'FAILED', counts, failure, error: cause };
  } finally {
    await deps.feed.close();
  }
}

/** Reads and writes page after page; gives the full harvest whose removals are left, or null. */
async function readPages(
  deps: RunHarvestDeps,
  progress: (more: HarvestCounts) => HarvestCounts,
): Promise<Sweep | null> {
  const { portal, holder, started, feed, store, stores, lease, limits, now } = deps;
  const { run } = started;
  let { sweep } = started;
  if (sweep?.isRead === true) return sweep;
  if (sweep?.generation === run.number) await store.forgetSeen(portal, run.number);
  let cursor = started.cursor;
  let places = 0;
  let held = await countRecords(stores, portal);
  const given = new Set(cursor === null ? [] : [cursor]);
  let next = fetchPage(feed, cursor, lease.signal);
  for (let pages = 1; ; pages += 1) {
    const page = await next;
    if (lease.signal.aborted) throw lease.signal.reason;
    if (page.hasMore && given.has(page.cursor)) {
      throw new HarvestFailure('FEED_ENDLESS', 'a cursor came a second time');
    }
    given.add(page.cursor);
    const goesOn = page.hasMore && pages < limits.maxPages;
    if (goesOn) next = fetchPage(feed, page.cursor, lease.signal);

    await holdOn(deps);
    const at = now();
    const room = limits.maxRecords - held;
    const written = await writePage(stores, { portal, items: page.items, room, now: at });
    await store.addRefusals(portal, { run: run.number, place: places, now: at }, written.refusals);
    places += written.refusals.length;
    held += written.counts.added + written.counts.institutionsCreated;
    if (sweep !== null) {
      const { generation } = sweep;
      await store.markSeen({ portal, generation }, `${run.number}-${pages}`, written.present);
      sweep = { generation, isRead: !page.hasMore };
    }
    cursor = page.cursor;
    const counts = progress(written.counts);
    if (!(await store.savePage(portal, holder, limits.leaseMs, { cursor, sweep, counts }))) {
      throw leaseLost();
    }
    lease.renewed();
    if (lease.signal.aborted) throw lease.signal.reason;
    if (!page.hasMore) return sweep;
    if (!goesOn) throw new HarvestFailure('PAGE_LIMIT', `${limits.maxPages} pages are read`);
  }
}

/** Resolves when the run may write: the lease is its own, and the platform takes part. */
async function holdOn({ lease, mayWrite }: RunHarvestDeps): Promise<void> {
  if (lease.signal.aborted) throw lease.signal.reason;
  await lease.hold();
  if (!(await mayWrite())) throw new HarvestFailure('WITHDRAWN', 'the platform has withdrawn');
}

function fetchPage(feed: Feed, cursor: string | null, signal: AbortSignal): Promise<Page> {
  const page = feed.page(cursor, signal);
  // It is waited for once the page before is written; until then its failure is not unhandled.
  page.catch(() => {});
  return page;
}

async function countRecords({ byKind }: HarvestStores, portal: string): Promise<number> {
  let count = 0;
  for (const kind of FEED_KINDS) {
    count += await byKind[kind].countByPrefix(recordId(kind, portal, ''));
  }
  return count;
}

/** References that led nowhere when their page was written may lead to an institution of a later page. */
async function forgetResolved({ portal, started, store, stores }: RunHarvestDeps): Promise<void> {
  const targets = await store.danglingTargets(portal, started.run.number);
  if (targets.length === 0) return;
  const existing = await stores.saving.institutions.existing(targets);
  await store.forgetDangling(portal, started.run.number, [...existing]);
}
