import { setTimeout as sleep } from 'node:timers/promises';
import { loadStartData } from '../../import/startData/loadStartData.js';
import { ensureAllIndexes, openAllStores } from '../../subgraphs/index.js';
import { isConnectionError } from '../../subgraphs/kit/connectionError.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { type Gate, gateBefore } from './Gate.js';
import type { LastingDatabase } from './openLastingDatabase.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** The work a database needs before clients are answered from it: indexes, and the start data. */
export interface Preparation {
  /** Whether it is done. */
  isDone(): boolean;
  /** Lets clients' work through once it is done: a search without its index would fail, and half the data mislead. */
  readonly gate: Gate;
  /** Gives up what is not done yet. */
  stop(): void;
}

interface PrepareDatabaseDeps {
  readonly database: Pick<LastingDatabase, 'db' | 'presence'>;
  readonly log: Log;
}

/**
 * Prepares the database once in the life of this process: now, or when it answers.
 *
 * Rejects when a database that answers cannot be prepared. When it goes away meanwhile, or appears only later, the work
 * is begun anew until it is done; each step leaves alone what is there already.
 */
export async function prepareDatabase({
  database,
  log,
}: PrepareDatabaseDeps): Promise<Preparation> {
  const { db, presence } = database;
  const stores = openAllStores(db);
  const stopping = new AbortController();
  const { signal } = stopping;
  let isDone = false;

  async function prepare(): Promise<void> {
    await ensureAllIndexes(stores);
    await loadStartData(stores, { now: new Date(), log });
    isDone = true;
  }

  async function prepareLater(): Promise<void> {
    for (
      let pause = FIRST_PAUSE_MS;
      !signal.aborted;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    ) {
      await presence.whenPresent();
      try {
        await prepare();
        log.info('database prepared');
        return;
      } catch (err) {
        if (signal.aborted) return;
        log.error('database not prepared, trying again', { err, pauseMs: pause });
      }
      await sleep(pause, null, { signal, ref: false }).catch(() => null);
    }
  }

  if (!presence.isAway()) {
    await prepare().catch((err: unknown) => {
      if (!isConnectionError(err)) throw err;
      log.warn('database went away while it was prepared', { err });
    });
  }
  if (!isDone) void prepareLater();
  return {
    isDone: () => isDone,
    gate: gateBefore(presence, () => isDone),
    stop: () => stopping.abort(),
  };
}
