import { setTimeout as sleep } from 'node:timers/promises';
import { isConnectionError } from '../../subgraphs/kit/connectionError.js';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

export interface ReadRetryOptions {
  /** No attempt starts later than this after the first. */
  deadlineMs?: number;
  now?: () => number;
  wait?: (ms: number) => Promise<unknown>;
}

/** Runs a read, again and again with growing pauses, while the database cannot be reached. */
export type ReadRetry = <T>(read: () => Promise<T>) => Promise<T>;

/** Repeats a read on connection errors for up to five seconds, so that it survives a restart. */
export async function withReadRetry<T>(
  read: () => Promise<T>,
  { deadlineMs = 5_000, now = () => performance.now(), wait = sleep }: ReadRetryOptions = {},
): Promise<T> {
  const lastStart = now() + deadlineMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await read();
    } catch (err) {
      if (!isConnectionError(err) || now() + pause > lastStart) throw err;
      await wait(pause);
    }
  }
}
