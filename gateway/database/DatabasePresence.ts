import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseAway } from '../../subgraphs/kit/connectionError.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { Gate } from './Gate.js';

interface DatabasePresenceDeps {
  /** Resolves when the database answers; rejects within seconds when it does not. */
  readonly ask: () => Promise<void>;
  readonly log: Log;
  /** Pause between two questions. */
  readonly everyMs?: number;
  /** So long after its last answer the database counts as away. */
  readonly awayAfterMs?: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

const EVERY_MS = 500;
/** A database that restarts is waited for as long as reads are repeated. */
const AWAY_AFTER_MS = 5_000;
/** One question can be late because this process was busy. */
const MISSES = 2;

/**
 * Knows whether the database answers, by asking it again and again.
 *
 * Before its first answer it is away; later it is away when it has been silent for some seconds. Work that waits when
 * it goes is told, and until it is back further work is refused at once.
 */
export class DatabasePresence implements Gate {
  readonly #deps: DatabasePresenceDeps;
  readonly #stopping = new AbortController();
  readonly #working = new Set<(reason: DatabaseAway) => void>();
  readonly #awaiting = new Set<() => void>();
  #isAway = true;
  #lastAnswerAt = Number.NEGATIVE_INFINITY;
  #misses = 0;

  constructor(deps: DatabasePresenceDeps) {
    this.#deps = deps;
  }

  /** Asks for the first time, and from then on; rejects when the first question is not answered. */
  async start(): Promise<void> {
    try {
      await this.#look();
    } finally {
      void this.#watch();
    }
  }

  /** Whether nobody should wait for the database at the moment. */
  isAway(): boolean {
    return this.#isAway;
  }

  /** Resolves when the database is there; never when the watching ends before. */
  whenPresent(): Promise<void> {
    if (!this.#isAway) return Promise.resolve();
    return new Promise((resolve) => this.#awaiting.add(resolve));
  }

  pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isAway) return Promise.reject(new DatabaseAway());
    return new Promise((resolve, reject) => {
      const working = work();
      this.#working.add(reject);
      working.then(resolve, reject).finally(() => this.#working.delete(reject));
    });
  }

  /** Ends the watching; a question under way is not waited for. */
  stop(): void {
    this.#stopping.abort();
  }

  async #watch(): Promise<void> {
    const { everyMs = EVERY_MS } = this.#deps;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(everyMs, null, { signal, ref: false }).catch(() => null);
      if (!signal.aborted) await this.#look().catch(() => null);
    }
  }

  async #look(): Promise<void> {
    const { ask, log, awayAfterMs = AWAY_AFTER_MS, now = () => performance.now() } = this.#deps;
    try {
      await ask();
      this.#lastAnswerAt = now();
      this.#misses = 0;
      if (!this.#isAway) return;
      this.#isAway = false;
      log.info('database answers');
      for (const resolve of this.#awaiting) resolve();
      this.#awaiting.clear();
    } catch (err) {
      this.#misses += 1;
      const isSilent = now() - this.#lastAnswerAt >= awayAfterMs && this.#misses >= MISSES;
      if (!this.#isAway && isSilent && !this.#stopping.signal.aborted) {
        this.#isAway = true;
        log.error('database away', { err });
        for (const reject of this.#working) reject(new DatabaseAway());
        this.#working.clear();
      }
      throw err;
    }
  }
}
