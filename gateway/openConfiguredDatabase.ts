import path from 'node:path';
import type { Log } from '../subgraphs/kit/requestFacts.js';
import type { Config } from './config.js';
import { type Database, openDatabase } from './database/openDatabase.js';
import { type LastingDatabase, openLastingDatabase } from './database/openLastingDatabase.js';

type DatabaseConfig = Pick<Config, 'mongodbUri' | 'dataDir' | 'databaseName'>;

/** Opens the database that the configuration names; {@link DatabaseUnavailable} when it cannot be. */
export function openConfiguredDatabase(config: DatabaseConfig, log: Log): Promise<Database> {
  return openDatabase(optionsOf(config, log));
}

/** {@link openConfiguredDatabase} for a process that serves without the database when it has to. */
export function openConfiguredLastingDatabase(
  config: DatabaseConfig,
  log: Log,
): Promise<LastingDatabase> {
  return openLastingDatabase(optionsOf(config, log));
}

function optionsOf({ mongodbUri, dataDir, databaseName }: DatabaseConfig, log: Log) {
  return {
    mongodbUri: mongodbUri ?? undefined,
    // Its own folder: what else is kept in the data directory may be deleted by hand.
    dataDir: path.join(dataDir, 'database'),
    databaseName,
    log,
  };
}
