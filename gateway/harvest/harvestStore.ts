import type { Collection, Db } from 'mongodb';
import { isDuplicateKey } from '../../subgraphs/kit/isDuplicateKey.js';
import type { HarvestFailureCode } from './HarvestFailure.js';
import { type HarvestCounts, type HarvestRun, NO_COUNTS, type RunState } from './harvestRun.js';
import { openRefusals, type Refusals } from './refusalsStore.js';
import { openSeenRecords, type SeenRecords } from './seenRecordsStore.js';

/** A full harvest that is not done yet; it outlives the runs that work on it. */
export interface Sweep {
  /** Tells what this full harvest has met from what others have: the number of the run that began it. */
  readonly generation: number;
  /** The feed was read to its end, and only the removals are left. */
  readonly isRead: boolean;
}

/** A document of `harvests`: all that is known of a portal's harvest, so that each step is one atomic change. */
export interface StoredHarvestState {
  /** The portal's code. */
  readonly _id: string;
  /** The run that may write, by a name of its own; null when none is under way. */
  readonly holder: string | null;
  /** When others may take over, by the database's clock. */
  readonly leaseUntil: Date;
  /** The feed that the cursor is of. */
  readonly feed: string | null;
  /** After the last written page; null before the first. */
  readonly cursor: string | null;
  readonly sweep: Sweep | null;
  readonly run: HarvestRun | null;
  /** The runs before, newest first. */
  readonly earlier: readonly HarvestRun[];
  readonly completedAt: Date | null;
}

/** What a run starts from. */
export interface StartedRun {
  readonly run: HarvestRun;
  readonly cursor: string | null;
  readonly sweep: Sweep | null;
  /** When a run last came to its end. */
  readonly completedAt: Date | null;
}

/** What became of a wish to run. */
export type Claim =
  | { readonly status: 'started'; readonly started: StartedRun }
  /** Another run is under way, in this process or elsewhere. */
  | { readonly status: 'running'; readonly run: HarvestRun | null };

/** What a claim is made for. */
export interface ClaimOptions {
  /** A name no other run has. */
  readonly holder: string;
  readonly leaseMs: number;
  /** Names the feed; the cursor of another is of no use. */
  readonly feed: string;
  /** Begin a full harvest anew; without it one that is not done goes on. */
  readonly full: boolean;
  readonly now: Date;
}

/** Where a run stands after a page. */
export interface SavedPage {
  readonly cursor: string;
  readonly sweep: Sweep | null;
  readonly counts: HarvestCounts;
}

/** How a run ended. */
export interface RunEnd {
  readonly state: RunState;
  readonly failure: HarvestFailureCode | null;
  readonly counts: HarvestCounts;
  readonly now: Date;
}

/** The only code that touches the collections of harvests. All that changes a run needs the name of its holder. */
export interface HarvestStore extends Refusals, SeenRecords {
  ensureIndexes(): Promise<void>;
  read(portal: string): Promise<StoredHarvestState | null>;
  /** Takes the portal's lease if nobody has it, and starts the next run where the last one ended. */
  claim(portal: string, options: ClaimOptions): Promise<Claim>;
  /** Renews the lease; false when it is another's by now. */
  renew(portal: string, holder: string, leaseMs: number): Promise<boolean>;
  /** Notes a page that is written, and renews the lease; false when it is another's by now. */
  savePage(portal: string, holder: string, leaseMs: number, saved: SavedPage): Promise<boolean>;
  /** Ends the run and gives the lease back; false when it is another's by now. */
  finish(portal: string, holder: string, end: RunEnd): Promise<boolean>;
}

const KEPT_RUNS = 20;

/** Opens the store over a database; reads nothing. */
export function openHarvestStore(db: Db): HarvestStore {
  const harvests = db.collection<StoredHarvestState>('harvests');
  const refusals = openRefusals(db);
  const seen = openSeenRecords(db);

  return {
    ...refusals,
    ...seen,
    // Harvests themselves are found by portal, which is their id.
    async ensureIndexes() {
      await refusals.ensureIndexes();
      await seen.ensureIndexes();
    },
    read: (portal) => harvests.findOne({ _id: portal }),
    async claim(portal, options) {
      const taken = (await takeLease(harvests, portal, options)) ?? null;
      if (taken === null) {
        const other = await harvests.findOne({ _id: portal });
        return { status: 'running', run: other?.run ?? null };
      }
      const started = nextRun(taken, options);
      const ended = taken.run === null ? [] : [endedRun(taken.run)];
      const { matchedCount } = await harvests.updateOne(
        { _id: portal, holder: options.holder },
        {
          $set: {
            feed: options.feed,
            run: started.run,
            cursor: started.cursor,
            sweep: started.sweep,
          },
          $push: { earlier: { $each: ended, $position: 0, $slice: KEPT_RUNS } },
        },
      );
      return matchedCount === 1 ? { status: 'started', started } : { status: 'running', run: null };
    },
    renew: (portal, holder, leaseMs) =>
      isStillHeld(
        harvests.updateOne({ _id: portal, holder }, [{ $set: { leaseUntil: inFuture(leaseMs) } }]),
      ),
    savePage: (portal, holder, leaseMs, { cursor, sweep, counts }) =>
      isStillHeld(
        harvests.updateOne({ _id: portal, holder }, [
          {
            $set: {
              leaseUntil: inFuture(leaseMs),
              // A text that begins with a dollar sign would be the name of a field here.
              cursor: { $literal: cursor },
              sweep: { $literal: sweep },
              'run.counts': { $literal: counts },
            },
          },
        ]),
      ),
    finish: (portal, holder, { state, failure, counts, now }) =>
      isStillHeld(
        harvests.updateOne(
          { _id: portal, holder },
          {
            $set: {
              holder: null,
              'run.state': state,
              'run.failure': failure,
              'run.counts': counts,
              'run.finishedAt': now,
              ...(state === 'COMPLETED' && { sweep: null, completedAt: now }),
            },
          },
        ),
      ),
  };
}

/** Makes the lease ours if it is nobody's, and gives the state before the run. */
async function takeLease(
  harvests: Collection<StoredHarvestState>,
  portal: string,
  { holder, leaseMs, now }: ClaimOptions,
): Promise<StoredHarvestState | null> {
  const take = () =>
    harvests.findOneAndUpdate(
      // By the database's clock: those of the hub's processes may differ by more than a lease.
      { _id: portal, $or: [{ holder: null }, { $expr: { $lte: ['$leaseUntil', '$$NOW'] } }] },
      [{ $set: { holder: { $literal: holder }, leaseUntil: inFuture(leaseMs) } }],
      { returnDocument: 'after' },
    );
  const taken = await take();
  if (taken !== null || (await harvests.findOne({ _id: portal })) !== null) return taken;
  try {
    await harvests.insertOne({
      _id: portal,
      holder: null,
      leaseUntil: now,
      feed: null,
      cursor: null,
      sweep: null,
      run: null,
      earlier: [],
      completedAt: null,
    });
  } catch (error) {
    // Someone else was faster; the lease decides between the two.
    if (!isDuplicateKey(error)) throw error;
  }
  return take();
}

function nextRun(
  { run, feed: knownFeed, cursor, sweep, completedAt }: StoredHarvestState,
  { feed, full, now }: ClaimOptions,
): StartedRun {
  const number = (run?.number ?? 0) + 1;
  const isSameFeed = knownFeed === feed;
  const begun = full ? { generation: number, isRead: false } : null;
  const kept = isSameFeed ? sweep : null;
  const going = begun ?? kept;
  return {
    run: {
      number,
      state: 'RUNNING',
      full: going !== null,
      startedAt: now,
      finishedAt: null,
      failure: null,
      counts: NO_COUNTS,
    },
    cursor: full || !isSameFeed ? null : cursor,
    sweep: going,
    completedAt,
  };
}

function endedRun(run: HarvestRun): HarvestRun {
  return run.state === 'RUNNING' ? { ...run, state: 'INTERRUPTED' } : run;
}

function inFuture(ms: number) {
  return { $add: ['$$NOW', ms] };
}

async function isStillHeld(update: Promise<{ matchedCount: number }>): Promise<boolean> {
  return (await update).matchedCount === 1;
}
