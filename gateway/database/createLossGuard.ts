import type { MongoClient } from 'mongodb';
import { ConnectionLost } from '../../subgraphs/kit/connectionError.js';

/** Rejects work on the database whose connection is gone without a word. */
export interface LossGuard {
  /** For a read, which is soon given up and repeated. */
  read<T>(work: () => Promise<T>): Promise<T>;
  /** For a write, which may be long, and of which nobody knows whether it was done. */
  write<T>(work: () => Promise<T>): Promise<T>;
}

/** What is not settled yet, by how to give it up, and since when. */
type UnderWay = Map<() => void, number>;

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
 * the driver clears their pool; what was under way then, or began just after it on a connection that was broken already,
 * and is not settled soon, is lost.
 */
export function createLossGuard(
  client: Pick<MongoClient, 'on'>,
  { readMs, writeMs }: LossPatience = PATIENCE,
): LossGuard {
  const reads: UnderWay = new Map();
  const writes: UnderWay = new Map();
  const loseLater = (underWay: UnderWay, patienceMs: number) => {
    setTimeout(() => {
      const since = performance.now() - patienceMs / 2;
      for (const [lose, startedAt] of underWay) if (startedAt < since) lose();
    }, patienceMs).unref();
  };
  client.on('connectionPoolCleared', () => {
    loseLater(reads, readMs);
    loseLater(writes, writeMs);
  });

  const guardIn =
    (underWay: UnderWay) =>
    <T>(work: () => Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        const lose = () => reject(new ConnectionLost());
        underWay.set(lose, performance.now());
        work()
          .then(resolve, reject)
          .finally(() => underWay.delete(lose));
      });

  return { read: guardIn(reads), write: guardIn(writes) };
}
