import { setMaxListeners } from 'node:events';
import type { Log } from './requestFacts.js';

/** What a subgraph does without being asked, again and again; it may run in several processes at once. */
export interface Duty {
  /** For the log, for example `expire listings`. */
  readonly name: string;
  /** Milliseconds from the end of one run to the beginning of the next. */
  readonly everyMs: number;
  run(at: Date): Promise<unknown>;
}

/** Duties under way. */
export interface Duties {
  /** Lets what runs come to its end, and begins nothing new. */
  stop(): Promise<void>;
}

/** Begins duties, each for the first time after its interval; the first of several runs that fail is logged. */
export function startDuties(
  duties: readonly Duty[],
  { log, now = () => new Date() }: { readonly log: Log; readonly now?: () => Date },
): Duties {
  const stopped = new AbortController();
  // One for each duty that waits, which may be more than Node takes for a leak.
  setMaxListeners(duties.length, stopped.signal);
  const running = duties.map((duty) => repeat(duty, { log, now, signal: stopped.signal }));
  return {
    async stop() {
      stopped.abort();
      await Promise.all(running);
    },
  };
}

async function repeat(
  { name, everyMs, run }: Duty,
  {
    log,
    now,
    signal,
  }: { readonly log: Log; readonly now: () => Date; readonly signal: AbortSignal },
): Promise<void> {
  let isFailing = false;
  for (;;) {
    await pause(everyMs, signal);
    if (signal.aborted) return;
    try {
      await run(now());
      isFailing = false;
    } catch (err) {
      // While the database is away every run fails: one line tells of it.
      if (!isFailing) log.warn('duty failed', { err, duty: name });
      isFailing = true;
    }
  }
}

/** Resolves after some time, or when the signal is given; it does not keep a process alive. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    timer.unref();
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
