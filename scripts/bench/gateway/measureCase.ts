import type { ChildProcess } from 'node:child_process';
import { medianOf, percentile } from '../measureLoad.js';
import type { LoadGenerator } from './load/LoadGenerator.js';
import { type BenchCase, requestsOf } from './operations.js';
import { processUse } from './processUse.js';
import type { RoundMade } from './results.js';

/** Of pages with 20 items; fewer of larger ones, as some gateways take seconds for one. */
const FEWEST_REQUESTS = 20;
const FEWEST_LARGE = 2;
const WARM_UP_STEP_SECONDS = 1;
/** The slowest to compile needs some 15 s for an operation. */
export const MOST_WARM_UP_SECONDS = 20;
/** A contender is warm when so many measurements have brought no more than this over the best before them. */
const STEADY_MEASUREMENTS = 3;
const STEADY_GAIN = 1.03;

/** What is asked in a case. */
export interface MeteredCase {
  readonly bodies: readonly string[];
  readonly clients: number;
  /** So many requests at least in each measurement. */
  readonly fewestRequests: number;
}

/** A case of the bench as it is asked. */
export function meteredCase(wanted: BenchCase): MeteredCase {
  const { clients, items } = wanted;
  return {
    bodies: requestsOf(wanted).map((request) => JSON.stringify(request)),
    clients,
    fewestRequests: Math.max(FEWEST_LARGE, Math.ceil((FEWEST_REQUESTS * 20) / Math.max(20, items))),
  };
}

/** Measures one case of one contender, again and again. */
export class CaseMeter {
  readonly #running: { readonly child: ChildProcess; readonly url: string };
  readonly #wanted: MeteredCase;
  readonly #generator: LoadGenerator;
  readonly #rates: number[] = [];

  constructor(
    running: { readonly child: ChildProcess; readonly url: string },
    wanted: MeteredCase,
    generator: LoadGenerator,
  ) {
    this.#running = running;
    this.#wanted = wanted;
    this.#generator = generator;
  }

  /**
   * Lets the contender compile what it is asked until it gets no faster, and learns how many requests fill a second.
   *
   * V8 compiles the code of a gateway in the order of its use, step by step; the larger the gateway, the longer.
   *
   * @param limitSeconds how long to go on at most; 0 learns only
   * @returns seconds that it has taken
   */
  async warmUp(seconds: number, limitSeconds: number): Promise<number> {
    const startedAt = performance.now();
    const spent = () => (performance.now() - startedAt) / 1_000;
    const fewest = await this.#load(this.#fewestRequests());
    this.#rates.push(fewest.requestsPerSecond);
    const rates: number[] = [];
    do {
      const { requestsPerSecond } = await this.measure(Math.min(seconds, WARM_UP_STEP_SECONDS));
      rates.push(requestsPerSecond);
      this.#rates.splice(0, this.#rates.length, requestsPerSecond);
    } while (spent() < limitSeconds && !isSteady(rates));
    return spent();
  }

  /** Asks as many requests as it last answered in so many seconds: none is cut off, so all it did was for one of them. */
  async measure(seconds: number): Promise<RoundMade> {
    const requests = Math.ceil(medianOf(this.#rates) * seconds);
    const made = await this.#load(Math.max(requests, this.#fewestRequests()));
    this.#rates.push(made.requestsPerSecond);
    return made;
  }

  #fewestRequests(): number {
    return Math.max(this.#wanted.clients, this.#wanted.fewestRequests);
  }

  async #load(requests: number): Promise<RoundMade> {
    const { child, url } = this.#running;
    const { bodies, clients } = this.#wanted;
    const pid = child.pid ?? 0;
    const before = processUse(pid);
    const made = await this.#generator.run({ url, bodies, clients, requests });
    const after = processUse(pid);
    const cpuMs = before && after && after.cpuMs - before.cpuMs;
    const sorted = made.latencies.toSorted((one, other) => one - other);
    return {
      requestsPerSecond: sorted.length / made.seconds,
      cpuMs: cpuMs === null ? null : cpuMs / sorted.length,
      busy: cpuMs === null ? null : cpuMs / (made.seconds * 1000),
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
      memoryMiB: after?.memoryMiB ?? null,
      requests: sorted.length,
      failures: made.failures,
    };
  }
}

function isSteady(rates: readonly number[]): boolean {
  const before = rates.slice(0, -STEADY_MEASUREMENTS);
  const last = rates.slice(-STEADY_MEASUREMENTS);
  return before.length > 0 && Math.max(...last) <= Math.max(...before) * STEADY_GAIN;
}
