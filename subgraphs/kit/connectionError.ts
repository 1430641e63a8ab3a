import { MongoNetworkError, MongoServerSelectionError } from 'mongodb';

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

/** The database is known not to answer, so it was not asked. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';

  constructor() {
    super('the database does not answer at the moment');
  }
}

/** Tells an error of the connection, after which a read may be repeated, from one of the query. */
export function isConnectionError(error: unknown): boolean {
  if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError) return true;
  if (error instanceof DatabaseAway) return true;
  // The driver passes on what a write to a dead socket throws: a plain Error with `syscall`.
  return (
    typeof error === 'object' &&
    error !== null &&
    'syscall' in error &&
    'code' in error &&
    typeof error.code === 'string' &&
    SOCKET_ERRORS.has(error.code)
  );
}
