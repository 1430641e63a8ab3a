const DRIVER_ERRORS =
  /^Mongo(Network|NetworkTimeout|ServerSelection|ServerClosed|TopologyClosed|PoolCleared|PoolClearedOnNetwork|NotConnected|Connection\w*)Error$/;
const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'ENOTFOUND',
]);

/** Whether `error` says that the database was not reached, and not that it refused the query. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (DRIVER_ERRORS.test(error.name)) return true;
  return 'code' in error && typeof error.code === 'string' && SYSTEM_CODES.has(error.code);
}
