import type { PortalFeed, PortalStore } from '../registry/portalStore.js';
import type { ChooseFeed } from './chooseFeed.js';
import { HARVEST_FAILURES } from './HarvestFailure.js';
import type { HarvestRun, RunState } from './harvestRun.js';
import type { HarvestStore, StoredHarvestState } from './harvestStore.js';
import type { ToldRefusal } from './refusalsStore.js';

/** A run as a portal's team reads it. */
export type ToldRun = Omit<HarvestRun, 'failure'> & {
  readonly failure: { readonly code: string; readonly message: string } | null;
};

/** All a portal's team can know of its harvests. */
export interface HarvestStatus {
  readonly portal: string;
  /** Where its records come from now; null for nowhere. */
  readonly feed: PortalFeed | { readonly format: 'graphql'; readonly url: string } | null;
  /** How the newest run stands; NEVER before the first. */
  readonly state: RunState | 'NEVER';
  readonly run: ToldRun | null;
  /** The runs before, newest first. */
  readonly earlier: readonly ToldRun[];
  /** When a harvest last came to its end. */
  readonly completedAt: Date | null;
  /** What the newest runs did not take over as it stood, the newest run first. */
  readonly refusals: readonly ToldRefusal[];
}

/** Tells how a portal's harvests stand; null for no such portal. */
export type ReadHarvestStatus = (portal: string) => Promise<HarvestStatus | null>;

interface HarvestStatusDeps {
  readonly store: Pick<HarvestStore, 'read' | 'refusals'>;
  readonly portals: Pick<PortalStore, 'find'>;
  readonly chooseFeed: ChooseFeed;
  readonly now?: () => Date;
}

const SHOWN_REFUSALS = 1_000;

/** Makes the function. */
export function createReadHarvestStatus({
  store,
  portals,
  chooseFeed,
  now = () => new Date(),
}: HarvestStatusDeps): ReadHarvestStatus {
  return async (code) => {
    const portal = await portals.find(code);
    if (portal === null) return null;
    const chosen = await chooseFeed(portal);
    const stored = await store.read(code);
    const run = stored?.run ?? null;
    const state = run === null || stored === null ? 'NEVER' : stateOf(run, stored, now());
    return {
      portal: code,
      feed: portal.feed ?? (chosen === null ? null : { format: 'graphql', url: chosen.url }),
      state,
      run: run === null || state === 'NEVER' ? null : { ...told(run), state },
      earlier: (stored?.earlier ?? []).map(told),
      completedAt: stored?.completedAt ?? null,
      refusals: await store.refusals(code, SHOWN_REFUSALS),
    };
  };
}

/** A run whose process has given no sign of life for a whole lease does not run any more. */
function stateOf(run: HarvestRun, { leaseUntil }: StoredHarvestState, now: Date): RunState {
  return run.state === 'RUNNING' && leaseUntil < now ? 'INTERRUPTED' : run.state;
}

function told({ failure, ...run }: HarvestRun): ToldRun {
  return {
    ...run,
    failure: failure === null ? null : { code: failure, message: HARVEST_FAILURES[failure] },
  };
}
