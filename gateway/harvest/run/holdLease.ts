import { HarvestFailure } from '../HarvestFailure.js';
import type { HarvestStore } from '../harvestStore.js';

/** The lease of a run while it works. */
export interface Lease {
  /** Aborts, with the reason, when the run may not go on: it is to stop, or the lease is another's. */
  readonly signal: AbortSignal;
  /** Resolves when the lease is surely ours for a good while; throws when it is not. */
  hold(): Promise<void>;
  /** Notes that a write to the run has just renewed it. */
  renewed(): void;
  /** Ends the renewing. */
  release(): void;
}

interface HoldLeaseOptions {
  readonly store: Pick<HarvestStore, 'renew'>;
  readonly portal: string;
  readonly holder: string;
  readonly leaseMs: number;
  readonly stop: AbortSignal;
}

/** Another process has taken the run over. */
export function leaseLost(): HarvestFailure {
  return new HarvestFailure('LEASE_LOST', 'another process has taken the harvest over');
}

/** Renews a run's lease while it waits for its portal. */
export function holdLease({ store, portal, holder, leaseMs, stop }: HoldLeaseOptions): Lease {
  const lost = new AbortController();
  const share = leaseMs / 3;
  let renewedAt = performance.now();

  async function renew(): Promise<void> {
    // The database counts from when it renews, which is later: ours never looks longer than it is.
    const askedAt = performance.now();
    if (!(await store.renew(portal, holder, leaseMs))) throw leaseLost();
    renewedAt = askedAt;
  }
  const timer = setInterval(() => {
    // A database that is away for a moment is asked again, or else the next write finds out.
    renew().catch((err: unknown) => {
      if (err instanceof HarvestFailure) lost.abort(err);
    });
  }, share);
  timer.unref();

  return {
    signal: AbortSignal.any([stop, lost.signal]),
    async hold() {
      if (lost.signal.aborted) throw lost.signal.reason;
      if (performance.now() - renewedAt > share) await renew();
    },
    renewed() {
      renewedAt = performance.now();
    },
    release: () => clearInterval(timer),
  };
}
