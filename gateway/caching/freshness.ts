import { setTimeout as sleep } from 'node:timers/promises';
import type { CollectionRevisions } from '../../subgraphs/kit/collectionRevisions.js';

/** The state of the records at one moment, as far as it is known here. */
export interface Moment {
  /** Equal as long as nothing has changed that a subgraph answers from. */
  stateOf(subgraph: string): string;
}

/** Tells what has changed. */
export interface Freshness {
  /** The present moment; null when it is not known, because the database does not answer at once. */
  now(): Promise<Moment | null>;
  /** Makes the next {@link now} look into the database: a subgraph in another process has written for this one. */
  expire(): void;
}

interface FreshnessDeps {
  readonly revisions: Pick<CollectionRevisions, 'changesHere' | 'readAll'>;
  /** The names of what a subgraph answers from. */
  readonly readBy: (subgraph: string) => readonly string[];
  /** For how long what other processes write may stay unseen, in milliseconds. */
  readonly othersWithinMs: number;
  /** How long one who asks waits for the database, in milliseconds; an answer is made anew when that was not enough. */
  readonly patienceMs?: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
}

type Revisions = ReadonlyMap<string, number>;

// A database that is starting again answers after seconds; nobody waits for it to learn that an answer is still right.
const PATIENCE_MS = 200;

/**
 * Makes the freshness of a process: its own writes are seen at once, those of others within a bound.
 *
 * A moment is taken before an answer is made, so that a write in between makes the answer old and never new.
 */
export function createFreshness({
  revisions,
  readBy,
  othersWithinMs,
  patienceMs = PATIENCE_MS,
  clock = () => performance.now(),
}: FreshnessDeps): Freshness {
  let stored: Revisions = new Map();
  /** When the read began that gave what is stored. */
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: { readonly since: number; readonly done: Promise<boolean> } | null = null;
  let expired = 0;
  let known: {
    readonly here: Revisions;
    readonly stored: Revisions;
    readonly moment: Moment;
  } | null = null;

  async function read(since: number): Promise<boolean> {
    const expiredBefore = expired;
    try {
      const all = await revisions.readAll();
      if (!isEqual(stored, all)) stored = all;
      // Of what was expired meanwhile it may have come too early.
      if (expired === expiredBefore) readAt = since;
      return true;
    } catch {
      return false;
    } finally {
      reading = null;
    }
  }

  /** Reads, or waits for a read that began late enough; false when neither tells. */
  async function refresh(): Promise<boolean> {
    const at = clock();
    const own = reading === null;
    reading ??= { since: at, done: read(at) };
    if (!own && at - reading.since >= Math.min(othersWithinMs, patienceMs)) return false;
    const patience = new AbortController();
    const late = sleep(patienceMs, false, { signal: patience.signal }).catch(() => false);
    const isRead = await Promise.race([reading.done, late]);
    patience.abort();
    return isRead;
  }

  return {
    async now() {
      if (clock() - readAt >= othersWithinMs && !(await refresh())) return null;
      const here = revisions.changesHere();
      if (known === null || known.here !== here || known.stored !== stored) {
        known = { here, stored, moment: momentOf(here, stored, readBy) };
      }
      return known.moment;
    },
    expire() {
      expired += 1;
      readAt = Number.NEGATIVE_INFINITY;
    },
  };
}

function momentOf(
  here: Revisions,
  stored: Revisions,
  readBy: (subgraph: string) => readonly string[],
): Moment {
  const states = new Map<string, string>();
  return {
    stateOf(subgraph) {
      let state = states.get(subgraph);
      if (state === undefined) {
        state = readBy(subgraph)
          .map((name) => `${here.get(name) ?? 0}/${stored.get(name) ?? 0}`)
          .join();
        states.set(subgraph, state);
      }
      return state;
    },
  };
}

function isEqual(one: Revisions, other: Revisions): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}
