import { randomBytes } from 'node:crypto';
import { type Database, openDatabase } from '../../gateway/database/openDatabase.js';

/** Where the engine of this run keeps its data; set by test/support/globalSetup.ts. */
const DATA_DIR = 'TTEN_TEST_DATA_DIR';
/** Set by whoever wants to run the suite against another MongoDB. */
const MONGODB_URI = 'TEST_MONGODB_URI';

export const silentLog = { debug() {}, info() {}, warn() {}, error() {} };

/** A database of one test file's own. */
export interface TestDb extends Database {
  name: string;
  /** Drops the database and closes the connection. */
  drop(): Promise<void>;
}

/** Gives a test file an empty database of its own; its client emits command events. */
export async function createTestDb(): Promise<TestDb> {
  const mongodbUri = process.env[MONGODB_URI];
  const dataDir = process.env[DATA_DIR] ?? '';
  if (!mongodbUri && !dataDir) {
    throw new Error('no test database: jest.config.js names test/support/globalSetup.ts');
  }
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`;
  const database = await openDatabase({
    mongodbUri,
    dataDir,
    databaseName: name,
    log: silentLog,
    monitorCommands: true,
    engine: { lingerMs: 30_000 },
  });
  return {
    ...database,
    name,
    drop: async () => {
      await database.db.dropDatabase();
      await database.close();
    },
  };
}
