import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Db } from 'mongodb';
import type { ImportFormat } from '../../import/format.js';
import { type ImportStores, importStoresOf } from '../../import/run/importStores.js';
import { type ImportOptions, type ImportResult, runImport } from '../../import/runImport.js';
import { ensureAllIndexes, openAllStores } from '../../subgraphs/index.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';

/** A database and a folder of one test file's own, and an import into them. */
export interface ImportTestBed {
  readonly db: Db;
  readonly stores: ImportStores;
  readonly folder: string;
  /** Writes a file into the folder, packed if its name says so; gives its path. */
  write(name: string, content: string | Buffer): Promise<string>;
  run(format: ImportFormat, file: string, options?: Partial<ImportOptions>): Promise<ImportResult>;
  /** All documents of the domains, by collection, without what differs from run to run. */
  contents(): Promise<Record<string, unknown[]>>;
  /** The lines of a refusals file, each as its fields. */
  refusals(result: ImportResult): Promise<string[]>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

const COLLECTIONS = ['technologies', 'institutions', 'events', 'projects', 'platforms'];

/** Opens a test bed; imports into it take place on 2026-03-01. */
export async function openImportTestBed(): Promise<ImportTestBed> {
  const database: TestDb = await createTestDb();
  const { db } = database;
  const allStores = openAllStores(db);
  await ensureAllIndexes(allStores);
  const stores = importStoresOf(allStores);
  const folder = await mkdtemp(path.join(tmpdir(), 'tten-import-test-'));
  let runs = 0;

  return {
    db,
    stores,
    folder,
    async write(name, content) {
      const file = path.join(folder, name);
      await writeFile(file, name.endsWith('.gz') ? gzipSync(content) : content);
      return file;
    },
    run(format, file, options = {}) {
      runs += 1;
      return runImport({
        stores,
        format,
        file,
        platform: 'demo',
        refusedFile: path.join(folder, 'refused', `${runs}.csv`),
        now: () => new Date('2026-03-01T12:00:00Z'),
        ...options,
      });
    },
    async contents() {
      const found: Record<string, unknown[]> = {};
      for (const name of COLLECTIONS) {
        found[name] = await db.collection(name).find().sort({ _id: 1 }).toArray();
      }
      return found;
    },
    async refusals({ refusedFile }) {
      if (refusedFile === null) return [];
      return (await readFile(refusedFile, 'utf8')).trimEnd().split('\n');
    },
    async clear() {
      for (const name of COLLECTIONS) await db.collection(name).deleteMany({});
    },
    async close() {
      await rm(folder, { recursive: true, force: true });
      await database.drop();
    },
  };
}

/** The counts of a run that add up. */
export function countsOf({ read, added, changed, unchanged, refused }: ImportResult) {
  return { read, added, changed, unchanged, refused };
}
