import { setTimeout as sleep } from 'node:timers/promises';
import { isConnectionError } from '../../subgraphs/kit/connectionError.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { OperationFacts } from './operationFacts.js';
import type { OperationUse, UsageStore } from './usageStore.js';

interface UsageRecorderDeps {
  readonly store: Pick<UsageStore, 'ensureIndexes' | 'add'>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly everyMs?: number;
  /** How many operations of clients are told apart in a day. */
  readonly mostOperations?: number;
  /** How many coordinates they have together. */
  readonly mostCoordinates?: number;
}

interface Counted {
  readonly facts: OperationFacts;
  readonly client: string | null;
  count: number;
}

const EVERY_MS = 5_000;
const STOP_PATIENCE_MS = 2_000;
// A client can make up as many operations and names as it likes: what is beyond these shares one record a day, whose
// coordinates are at most those of the schema.
const MOST_OPERATIONS = 2_000;
const MOST_COORDINATES = 200_000;
const OTHERS = 'others';

/** Counts operations in memory and adds them to the store every few seconds; never waited for by a request. */
export class UsageRecorder {
  readonly #deps: UsageRecorderDeps;
  readonly #stopping = new AbortController();
  #day = '';
  /** The day that the store knows to be recorded. */
  #notedDay = '';
  #dayEndsAt = 0;
  /** Operations of the day that are told apart, by hash and client. */
  #known = new Set<string>();
  #knownCoordinates = 0;
  #counted = new Map<string, Counted>();
  #others = { count: 0, coordinates: new Set<string>() };
  /** Closed days, and what could not be stored yet. */
  #waiting: OperationUse[] = [];
  #isIndexed = false;
  #isFailing = false;

  constructor(deps: UsageRecorderDeps) {
    this.#deps = deps;
  }

  /** Begins to store what is counted. */
  start(): void {
    this.#turnDay();
    void this.#follow();
  }

  /** Counts one operation of a client. */
  record(facts: OperationFacts, client: string | null): void {
    if (this.#now() >= this.#dayEndsAt) this.#turnDay();
    const key = `${facts.hash}:${client ?? ''}`;
    const counted = this.#counted.get(key);
    if (counted !== undefined) counted.count += 1;
    else if (this.#tellsApart(key, facts)) this.#counted.set(key, { facts, client, count: 1 });
    else {
      this.#others.count += 1;
      for (const coordinate of facts.coordinates) this.#others.coordinates.add(coordinate);
    }
  }

  /** Stores what is counted so far; what cannot be stored is kept for the next time. */
  async flush(): Promise<void> {
    const { store, log } = this.#deps;
    this.#turnDay();
    const uses = this.#waiting.splice(0);
    const day = this.#day;
    if (uses.length === 0 && day === this.#notedDay) return;
    try {
      if (!this.#isIndexed) await store.ensureIndexes();
      this.#isIndexed = true;
      await store.add(uses, day, new Date(this.#now()));
      this.#notedDay = day;
      this.#isFailing = false;
    } catch (err) {
      // Of a write that failed half way the first half is counted twice, which is better than not at all.
      this.#waiting = joined([...uses, ...this.#waiting]);
      if (!this.#isFailing && !isConnectionError(err)) log.error('usage not stored', { err });
      this.#isFailing = true;
    }
  }

  /** Stores the rest, if that is quick. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const patience = new AbortController();
    await Promise.race([
      this.flush(),
      sleep(STOP_PATIENCE_MS, null, { signal: patience.signal }).catch(() => null),
    ]);
    patience.abort();
  }

  async #follow(): Promise<void> {
    const { everyMs = EVERY_MS } = this.#deps;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(everyMs, null, { signal, ref: false }).catch(() => null);
      if (!signal.aborted) await this.flush();
    }
  }

  #now(): number {
    return this.#deps.now === undefined ? Date.now() : this.#deps.now();
  }

  #tellsApart(key: string, { coordinates }: OperationFacts): boolean {
    const { mostOperations = MOST_OPERATIONS, mostCoordinates = MOST_COORDINATES } = this.#deps;
    if (this.#known.has(key)) return true;
    if (this.#known.size >= mostOperations) return false;
    if (this.#knownCoordinates + coordinates.length > mostCoordinates) return false;
    this.#known.add(key);
    this.#knownCoordinates += coordinates.length;
    return true;
  }

  /** Puts what was counted among what waits to be stored, under its day; a new day begins with a clean slate. */
  #turnDay(): void {
    const day = this.#day;
    for (const { facts, client, count } of this.#counted.values()) {
      const { hash, name: operation, coordinates } = facts;
      this.#waiting.push({ day, hash, client, operation, coordinates, count });
    }
    this.#counted.clear();
    if (this.#others.count > 0) {
      const { count, coordinates } = this.#others;
      const of = { hash: OTHERS, client: null, operation: null };
      this.#waiting.push({ day, ...of, coordinates: [...coordinates], count, isShared: true });
      this.#others = { count: 0, coordinates: new Set() };
    }
    const today = new Date(this.#now()).toISOString().slice(0, 10);
    if (today === day) return;
    this.#day = today;
    this.#dayEndsAt = Date.parse(`${today}T00:00:00Z`) + 24 * 60 * 60 * 1_000;
    this.#known = new Set();
    this.#knownCoordinates = 0;
  }
}

/** One use for each operation of a client on a day, so that what waits does not grow with the time. */
function joined(uses: readonly OperationUse[]): OperationUse[] {
  const known = new Map<string, OperationUse>();
  for (const use of uses) {
    const key = `${use.day}:${use.hash}:${use.client ?? ''}`;
    const before = known.get(key);
    if (before === undefined) known.set(key, use);
    else {
      const coordinates = [...new Set([...before.coordinates, ...use.coordinates])];
      known.set(key, { ...before, coordinates, count: before.count + use.count });
    }
  }
  return [...known.values()];
}
