import type { MongoClient } from 'mongodb';
import { ConnectionLost } from '../../subgraphs/kit/connectionError.js';

/** Rejects work on the database whose connection is gone without a word. */
export interface LossGuard {
  /** For a read, which is soon given up and repeated. */
  read<T>(work: () => Promise<T>): Promise<T>;
  /** For a write, which may be long, and of which nobody knows whether it was done. */
  write<T>(work: () => Promise<T>): Promise<T>;
}

/** How long work may go on after connections have broken before it counts as lost. */
export interface LossPatience {
  readonly readMs: number;
  readonly writeMs: number;
}

const PATIENCE: LossPatience = { readMs: 1_000, writeMs: 10_000 };

/**
 * Watches a client for broken connections.
 *
 * The driver never answers a command that it sends in the moment in which its socket closes: one in five times that an
 * engine was killed under load, a read waited for ever, and with it all who shared its answer. When connections break,
 * the driver clears their pool; what was under way then and is not settled soon after is lost.
 */
export function createLossGuard(
  client: Pick<MongoClient, 'on'>,
  { readMs, writeMs }: LossPatience = PATIENCE,
): LossGuard {
  const reads = new Set<() => void>();
  const writes = new Set<() => void>();
  const loseLater = (underWay: ReadonlySet<() => void>, patienceMs: number) => {
    if (underWay.size === 0) return;
    const mayBeLost = [...underWay];
    setTimeout(() => {
      for (const lose of mayBeLost) lose();
    }, patienceMs).unref();
  };
  client.on('connectionPoolCleared', () => {
    loseLater(reads, readMs);
    loseLater(writes, writeMs);
  });

  const guardIn =
    (underWay: Set<() => void>) =>
    <T>(work: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        const lose = () => reject(new ConnectionLost());
        underWay.add(lose);
        work()
          .then(resolve, reject)
          .finally(() => underWay.delete(lose));
      });

  return { read: guardIn(reads), write: guardIn(writes) };
}
