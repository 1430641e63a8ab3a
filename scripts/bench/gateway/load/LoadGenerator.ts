import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { hasEnded } from '../PinnedProcesses.js';

/** So many requests, from so many clients that each wait for their last answer. */
export interface LoadJob {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly clients: number;
  readonly requests: number;
}

/** What came of a job. */
export interface LoadMade {
  /** From the first request to the last answer. */
  readonly seconds: number;
  /** Milliseconds of each answer. */
  readonly latencies: readonly number[];
  /** Answers that were no 200, had `errors`, or never came. */
  readonly failures: number;
}

const ENDED = 'the load generator has ended; its last words are in generator.log of the bench';

/** A process that makes load, one job after the other. */
export class LoadGenerator {
  readonly #child: ChildProcess;
  readonly #lines: Interface;

  /** @param child reads jobs and writes what came of them, a line each */
  constructor(child: ChildProcess) {
    if (child.stdout === null) throw new Error('the load generator has no standard output');
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout });
  }

  /** Does a job. */
  async run(job: LoadJob): Promise<LoadMade> {
    if (hasEnded(this.#child)) throw new Error(ENDED);
    const ended = new AbortController();
    const { signal } = ended;
    const line = once(this.#lines, 'line', { signal });
    const exit = once(this.#child, 'exit', { signal }).then(() => {
      throw new Error(ENDED);
    });
    this.#child.stdin?.write(`${JSON.stringify(job)}\n`);
    try {
      const [text] = await Promise.race([line, exit]);
      // The generators are part of the bench.
      return JSON.parse(String(text)) as LoadMade;
    } finally {
      ended.abort();
      await Promise.allSettled([line, exit]);
    }
  }
}
