import path from 'node:path';
import type { Log } from '../subgraphs/kit/requestFacts.js';
import type { Config } from './config.js';
import { type Database, openDatabase } from './database/openDatabase.js';

/** Opens the database that the configuration names; {@link DatabaseUnavailable} when it cannot be. */
export function openConfiguredDatabase(
  { mongodbUri, dataDir, databaseName }: Pick<Config, 'mongodbUri' | 'dataDir' | 'databaseName'>,
  log: Log,
): Promise<Database> {
  return openDatabase({
    mongodbUri: mongodbUri ?? undefined,
    // Its own folder: what else is kept in the data directory may be deleted by hand.
    dataDir: path.join(dataDir, 'database'),
    databaseName,
    log,
  });
}
