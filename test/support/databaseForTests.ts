import { randomBytes } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Database, openDatabase } from '../../gateway/database/openDatabase.js';

/** Where the engines of this run keep their data; set by test/support/globalSetup.ts. */
const DATA_DIR = 'TTEN_TEST_DATA_DIR';
/** Set by whoever wants to run the suite against another MongoDB. */
const MONGODB_URI = 'TEST_MONGODB_URI';

export const silentLog = { debug() {}, info() {}, warn() {}, error() {} };

/** A database of one test file's own. */
export interface TestDb extends Database {
  name: string;
  /** Opens one more connection to it, as another process has one. */
  join(): Promise<Database>;
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
  const dataDirOfRun = dataDir && (await roomyFolder(dataDir));
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`;
  const join = () =>
    openDatabase({
      mongodbUri,
      dataDir: dataDirOfRun,
      databaseName: name,
      log: silentLog,
      monitorCommands: true,
      engine: { lingerMs: 30_000 },
    });
  const database = await join();
  return {
    ...database,
    name,
    join,
    drop: async () => {
      await database.db.dropDatabase();
      await database.close();
    },
  };
}

/** Of a process's open files, often some ten or twenty thousand, so that both workers stay far from the limit. */
const MOST_FILES = 6_000;

/**
 * The folder of this worker's engine, a new one when the last is full.
 *
 * The embedded engine keeps the files of dropped databases, and keeps them open; a hub has some 450, and an engine that
 * can open no more ends itself. The one that is left ends when its last user has gone.
 */
async function roomyFolder(dataDir: string): Promise<string> {
  const prefix = `worker-${process.env['JEST_WORKER_ID'] ?? '1'}-`;
  const taken = (await readdir(dataDir)).filter((name) => name.startsWith(prefix)).length;
  const last = path.join(dataDir, `${prefix}${taken}`);
  if (taken > 0 && (await readdir(last)).length < MOST_FILES) return last;
  const next = path.join(dataDir, `${prefix}${taken + 1}`);
  await mkdir(next, { recursive: true });
  return next;
}
