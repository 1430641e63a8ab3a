import { randomUUID } from 'node:crypto';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { PortalStore, StoredPortal } from '../registry/portalStore.js';
import type { ChooseFeed, ChosenFeed } from './chooseFeed.js';
import type { Feed } from './feeds/feed.js';
import { HARVEST_FAILURES, HarvestFailure } from './HarvestFailure.js';
import type { HarvestLimits } from './harvestLimits.js';
import { type HarvestPlatforms, takesPart } from './harvestPlatforms.js';
import { type HarvestCounts, type HarvestRun, NO_COUNTS } from './harvestRun.js';
import type { HarvestStore, StartedRun } from './harvestStore.js';
import type { HarvestStores } from './run/harvestStores.js';
import { holdLease } from './run/holdLease.js';
import { type RunResult, runHarvest } from './run/runHarvest.js';

/** What became of a wish to harvest; but for `started`, nothing did. */
export type StartResult =
  | { readonly status: 'started'; readonly run: HarvestRun; readonly ended: Promise<RunResult> }
  /** A run is under way, here or in another process. */
  | { readonly status: 'running'; readonly run: HarvestRun | null }
  | { readonly status: 'absent' | 'withdrawn' | 'noFeed' | 'stopping' };

/** Harvests portals, one run of each at a time over all processes. */
export interface Harvester {
  /** Starts a run where the last one ended; `full` reads the whole feed and removes what it does not have. */
  start(portal: string, options: { readonly full: boolean }): Promise<StartResult>;
  /** Lets the pages that are being written be written, ends their runs, and takes no more. */
  stop(): Promise<void>;
}

/** What a harvester works with. */
export interface HarvesterDeps {
  readonly store: HarvestStore;
  readonly stores: HarvestStores;
  readonly portals: Pick<PortalStore, 'find'>;
  readonly platforms: HarvestPlatforms;
  readonly chooseFeed: ChooseFeed;
  readonly limits: HarvestLimits;
  readonly log: Log;
  readonly now?: () => Date;
}

const PROGRESS_EVERY_MS = 5_000;

/** Makes the harvester of a process; touches the database with the first start. */
export function createHarvester(deps: HarvesterDeps): Harvester {
  const { store, stores, portals, platforms, chooseFeed, limits, log } = deps;
  const { now = () => new Date() } = deps;
  const stopping = new AbortController();
  /** Starts and runs; a stop waits for both. */
  const underWay = new Set<Promise<unknown>>();
  let indexed: Promise<void> | undefined;

  async function ensureIndexes(): Promise<void> {
    indexed ??= store.ensureIndexes();
    await indexed.catch((error: unknown) => {
      indexed = undefined;
      throw error;
    });
  }

  function tracked<T>(work: Promise<T>): Promise<T> {
    underWay.add(work);
    const forget = () => underWay.delete(work);
    work.then(forget, forget);
    return work;
  }

  async function start(code: string, { full }: { readonly full: boolean }): Promise<StartResult> {
    const portal = await portals.find(code);
    if (portal === null) return { status: 'absent' };
    if (!(await takesPart(platforms, code))) return { status: 'withdrawn' };
    const chosen = await chooseFeed(portal);
    if (chosen === null) return { status: 'noFeed' };
    await ensureIndexes();
    const holder = randomUUID();
    const { leaseMs } = limits;
    if (stopping.signal.aborted) return { status: 'stopping' };
    const claim = await store.claim(code, {
      holder,
      leaseMs,
      feed: chosen.key,
      full,
      now: now(),
    });
    if (claim.status === 'running') return claim;
    const ended = tracked(run({ portal, holder, chosen, started: claim.started }));
    return { status: 'started', run: claim.started.run, ended };
  }

  /** Runs to the end, whatever that is. */
  async function run({ portal, holder, chosen, started }: Run): Promise<RunResult> {
    const { _id: code, country } = portal;
    const { number, full } = started.run;
    const facts = { portal: code, run: number, feed: chosen.format, full };
    const stop = stopping.signal;
    const lease = holdLease({ store, portal: code, holder, leaseMs: limits.leaseMs, stop });
    const startedAt = performance.now();
    log.info('harvest started', facts);
    try {
      const [platform] = await platforms.findByCodes([code]);
      if (platform === undefined) await platforms.register({ code, name: null, country }, now());
      const feed = opened(chosen);
      const result =
        'failure' in feed
          ? feed
          : await runHarvest({
              ...deps,
              portal: code,
              holder,
              started,
              feed,
              lease,
              stop,
              mayWrite: () => takesPart(platforms, code),
              now,
              onProgress: reportProgress(log, facts),
            });
      await hideIfWithdrawn(code);
      await noteEnd({ code, holder, started }, result);
      const seconds = (performance.now() - startedAt) / 1_000;
      const { state, counts, failure, error } = result;
      const said = { ...facts, state, ...counts, ...rates(counts, seconds) };
      if (state === 'FAILED') log.warn('harvest failed', { ...said, failure, err: error });
      else log.info('harvest ended', said);
      return result;
    } catch (error) {
      // The database is away. The lease runs out, and whoever takes it goes on from the last page.
      log.error('harvest could not be noted', { ...facts, err: error });
      return { state: 'FAILED', counts: NO_COUNTS, failure: 'INTERNAL', error };
    } finally {
      lease.release();
    }
  }

  /**
   * Hides what the run has saved after its platform withdrew, since the withdrawal hid only what there was then. A
   * restore may come in between: then it is shown again.
   */
  async function hideIfWithdrawn(code: string): Promise<void> {
    if (await takesPart(platforms, code)) return;
    await stores.setShown(code, false, now());
    if (await takesPart(platforms, code)) await stores.setShown(code, true, now());
  }

  async function noteEnd(
    { code, holder, started }: { code: string; holder: string; started: StartedRun },
    { state, counts, failure }: RunResult,
  ): Promise<void> {
    const at = now();
    const isOurs = await store.finish(code, holder, { state, failure, counts, now: at });
    // Another run has the portal by now, and will tell of itself.
    if (!isOurs) return;
    if (state === 'COMPLETED' && started.sweep !== null) await store.forgetSeen(code, null);
    const { added, changed, unchanged, removed, refused } = counts;
    const sentence = failure === null ? null : HARVEST_FAILURES[failure];
    await platforms.noteHarvest(
      code,
      {
        startedAt: started.run.startedAt,
        finishedAt: at,
        outcome: state,
        ...{ added, changed, unchanged, removed, refused },
        failure: sentence,
      },
      at,
    );
  }

  return {
    start: (portal, options) => tracked(start(portal, options)),
    async stop() {
      stopping.abort(new Error('the hub stops'));
      // What had been started when the stop came may have begun a run since.
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

interface Run {
  readonly portal: StoredPortal;
  readonly holder: string;
  readonly chosen: ChosenFeed;
  readonly started: StartedRun;
}

/** The feed, or the end of a run that could not even begin. */
function opened({ open }: ChosenFeed): Feed | RunResult {
  try {
    return open();
  } catch (error) {
    const failure = error instanceof HarvestFailure ? error.code : 'INTERNAL';
    return { state: 'FAILED', counts: NO_COUNTS, failure, error };
  }
}

/** One line every few seconds. */
function reportProgress(log: Log, facts: object): (counts: HarvestCounts) => void {
  const startedAt = performance.now();
  let toldAt = startedAt;
  return (counts) => {
    const at = performance.now();
    if (at - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = at;
    log.info('harvesting', { ...facts, ...counts, ...rates(counts, (at - startedAt) / 1_000) });
  };
}

function rates({ read }: HarvestCounts, seconds: number) {
  return {
    seconds: Math.round(seconds * 10) / 10,
    perSecond: seconds > 0 ? Math.round(read / seconds) : 0,
  };
}
