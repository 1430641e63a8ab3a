import { setTimeout as sleep } from 'node:timers/promises';
import { MongoNetworkError, MongoServerSelectionError } from 'mongodb';
import { isSystemError } from './systemError.js';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

// ENOENT is a unix socket that is not there yet.
const SOCKET_ERRORS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);

export interface ReadRetryOptions {
  /** No attempt starts later than this after the first. */
  deadlineMs?: number;
  now?: () => number;
  wait?: (ms: number) => Promise<unknown>;
}

/** Runs a read, again and again with growing pauses, while the database cannot be reached. */
export type ReadRetry = <T>(read: () => Promise<T>) => Promise<T>;

/** Tells an error of the connection, after which a read may be repeated, from one of the query. */
export function isConnectionError(err: unknown): boolean {
  if (err instanceof MongoNetworkError || err instanceof MongoServerSelectionError) return true;
  // The driver passes on what a write to a dead socket throws: a plain Error with `syscall`.
  return isSystemError(err) && SOCKET_ERRORS.has(err.code);
}

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
