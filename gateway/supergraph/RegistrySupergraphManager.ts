import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { SupergraphManager } from '@apollo/gateway';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { LastGoodFile } from './lastGoodFile.js';

/** Where a served supergraph came from. */
export type SupergraphSource = 'registry' | 'lastGood' | 'bundled' | 'file';

/** What a gateway serves, for `/readyz`. */
export interface SupergraphState {
  /** Null for the bundled supergraph, which has no number. */
  readonly revision: number | null;
  readonly source: SupergraphSource;
  /** True while the gateway may not serve what the registry has. */
  readonly degraded: boolean;
}

/** A supergraph that a gateway serves. */
export interface ServedSupergraph {
  /** Null for the bundled supergraph, which has no number. */
  readonly revision: number | null;
  readonly supergraphSdl: string;
}

/** Loads a supergraph, and throws when it does not load; what it returns is awaited until it is served. */
type ServeSupergraph = (supergraphSdl: string) => unknown;

/** A supergraph as the registry gives it. */
interface RegistrySupergraph extends ServedSupergraph {
  readonly revision: number;
}

interface RegistrySupergraphManagerDeps {
  readonly registry: {
    /** Number of the newest revision of any build; cheap, asked again and again. */
    newestRevision(): Promise<number | null>;
    /** The newest revision for this build. */
    supergraph(): Promise<RegistrySupergraph>;
  };
  readonly bundled: { readonly hash: string; readonly supergraphSdl: string };
  readonly lastGood: LastGoodFile;
  readonly log: Log;
  /** Pause between two looks at the registry. */
  readonly pollMs?: number;
  /** How long a start waits for the registry. */
  readonly startDeadlineMs?: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

const POLL_MS = 500;
const START_DEADLINE_MS = 5_000;
/** The first start of a build composes its supergraph. */
const COMPOSE_DEADLINE_MS = 15_000;
/** Without a word from the registry for so long, the gateway counts as degraded. */
const SILENCE_MS = 3_000;
/** Composing for this build failed: that will not be different half a second later. */
const RETRY_MS = 10_000;
const STOP_PATIENCE_MS = 1_000;

/**
 * Gives a gateway the registry's newest supergraph for its build, and each newer one as it appears.
 *
 * A start without the registry takes the last good supergraph on disk, else the bundled one. A supergraph that does not
 * load leaves the present one in place.
 */
export class RegistrySupergraphManager implements SupergraphManager {
  readonly #deps: RegistrySupergraphManagerDeps;
  readonly #now: () => number;
  readonly #stopping = new AbortController();
  #update: ServeSupergraph = () => {};
  #current: ServedSupergraph | null = null;
  #source: SupergraphSource = 'bundled';
  /** Newest revision of any build that was dealt with, well or badly; undefined before the first look. */
  #seen: number | null | undefined;
  #isTroubled = false;
  #retryAt = Number.POSITIVE_INFINITY;
  #unloadable: number | null = null;
  #lastContactAt = Number.NEGATIVE_INFINITY;
  #isAway = false;

  constructor(deps: RegistrySupergraphManagerDeps) {
    this.#deps = deps;
    this.#now = deps.now ?? (() => performance.now());
  }

  /** Called by the gateway when it loads. */
  async initialize({ update }: { readonly update: ServeSupergraph }) {
    this.#update = update;
    await this.#start();
    const current = this.current();
    const following = this.#follow();
    return {
      // Loaded already, so that a supergraph that does not load could be passed over; the gateway sees it is the same.
      supergraphSdl: current.supergraphSdl,
      cleanup: async () => {
        this.#stopping.abort();
        // A read that hangs does not hold up the stop; what it brings is dropped.
        const patience = new AbortController();
        await Promise.race([
          following,
          sleep(STOP_PATIENCE_MS, null, { signal: patience.signal }).catch(() => null),
        ]);
        patience.abort();
      },
    };
  }

  /** What the gateway serves and whether it may be behind. */
  state(): SupergraphState {
    const isSilent = this.#now() - this.#lastContactAt > SILENCE_MS;
    return {
      revision: this.#current?.revision ?? null,
      source: this.#source,
      degraded: this.#source !== 'registry' || this.#isTroubled || isSilent,
    };
  }

  /** The supergraph the gateway serves; throws before the gateway has loaded. */
  current(): ServedSupergraph {
    if (this.#current === null) throw new Error('the gateway has not loaded a supergraph yet');
    return this.#current;
  }

  async #start(): Promise<void> {
    const { registry, bundled, log, startDeadlineMs = START_DEADLINE_MS } = this.#deps;
    try {
      await within(startDeadlineMs, () => registry.newestRevision());
      await within(COMPOSE_DEADLINE_MS, () => this.#look());
    } catch (err) {
      this.#isAway = true;
      log.warn('registry not reachable', { err });
    }
    if (this.#current !== null) return;
    const lastGood = await this.#readLastGood();
    // The registry may have answered late, while the file was read.
    if (this.#current !== null) return;
    if (lastGood !== null && (await this.#swap(lastGood, 'lastGood'))) return;
    if (await this.#swap({ revision: null, supergraphSdl: bundled.supergraphSdl }, 'bundled'))
      return;
    throw new Error('the bundled supergraph does not load');
  }

  async #readLastGood(): Promise<ServedSupergraph | null> {
    const { bundled, lastGood, log } = this.#deps;
    try {
      const found = await lastGood.read();
      return found?.bundledHash === bundled.hash ? found : null;
    } catch (err) {
      log.warn('last good supergraph not readable', { err });
      return null;
    }
  }

  async #follow(): Promise<void> {
    const { log, pollMs = POLL_MS } = this.#deps;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(pollMs, null, { signal, ref: false }).catch(() => null);
      if (signal.aborted) return;
      try {
        await this.#look();
        if (this.#isAway) log.info('registry reachable again');
        this.#isAway = false;
      } catch (err) {
        if (!this.#isAway && !signal.aborted) log.warn('registry not reachable', { err });
        this.#isAway = true;
      }
    }
  }

  /** Looks once whether the registry has something new; rejects when it cannot be asked. */
  async #look(): Promise<void> {
    const { registry, log } = this.#deps;
    const newest = await registry.newestRevision();
    this.#lastContactAt = this.#now();
    const isNew = newest !== this.#seen;
    if (!isNew && this.#now() < this.#retryAt) return;
    let offer: RegistrySupergraph;
    try {
      offer = await registry.supergraph();
    } catch (err) {
      if (isNew) log.error('no supergraph for this build', { revision: newest, err });
      this.#sees(newest, { isTroubled: true, retryAt: this.#now() + RETRY_MS });
      return;
    }
    // Requests between two steps would see a supergraph change under them; at the start of a turn there are none.
    await nextTurn();
    if (this.#stopping.signal.aborted) return;
    const isLoaded = this.#isServed(offer) || (await this.#take(offer));
    // Asking may itself have added a revision for this build.
    const seen = newest === null ? offer.revision : Math.max(newest, offer.revision);
    this.#sees(seen, { isTroubled: !isLoaded, retryAt: Number.POSITIVE_INFINITY });
  }

  /** Whether the gateway has this supergraph already, or a newer one from a look that overtook this one. */
  #isServed({ revision }: RegistrySupergraph): boolean {
    const served = this.#source === 'registry' ? (this.#current?.revision ?? null) : null;
    return served !== null && served >= revision;
  }

  async #take(offer: RegistrySupergraph): Promise<boolean> {
    const { bundled, lastGood, log } = this.#deps;
    if (!(await this.#swap(offer, 'registry'))) return false;
    try {
      await lastGood.write({ ...offer, bundledHash: bundled.hash });
    } catch (err) {
      log.warn('last good supergraph not kept', { err });
    }
    return true;
  }

  /** Swaps to a supergraph, whole or not at all; false when it does not load. */
  async #swap(offer: ServedSupergraph, source: SupergraphSource): Promise<boolean> {
    const { revision, supergraphSdl } = offer;
    if (revision !== null && revision === this.#unloadable) return false;
    try {
      await this.#update(supergraphSdl);
    } catch (err) {
      this.#deps.log.error('supergraph does not load', { revision, err });
      this.#unloadable = revision;
      // The gateway may have taken over a part before it failed.
      if (this.#current !== null) await this.#update(this.#current.supergraphSdl);
      return false;
    }
    this.#current = { revision, supergraphSdl };
    this.#source = source;
    this.#isTroubled = false;
    this.#deps.log.info('supergraph loaded', { revision, source });
    return true;
  }

  #sees(newest: number | null, { isTroubled, retryAt }: { isTroubled: boolean; retryAt: number }) {
    this.#seen = newest;
    this.#isTroubled = isTroubled;
    this.#retryAt = retryAt;
  }
}

async function within(ms: number, task: () => Promise<unknown>): Promise<void> {
  const patience = new AbortController();
  const deadline = sleep(ms, null, { signal: patience.signal }).then(
    () => Promise.reject(new Error(`no answer within ${ms} ms`)),
    () => null,
  );
  try {
    await Promise.race([task(), deadline]);
  } finally {
    patience.abort();
  }
}
