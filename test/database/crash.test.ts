import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ObjectId } from 'mongodb';
import { type Database, openDatabase } from '../../gateway/database/openDatabase.js';
import { enginePid, isEngineClosed, until } from '../support/databaseEngine.js';
import { silentLog } from '../support/databaseForTests.js';

const WRITERS = 8;
const WRITES_BEFORE_CRASH = 300;

let dataDir: string;
let database: Database;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tten-crash-'));
  // Long enough that a machine under load does not let the engine end for want of users between two rounds.
  database = await openDatabase({ dataDir, log: silentLog, engine: { lingerMs: 2_000 } });
});

afterAll(async () => {
  await database.close();
  await until(() => isEngineClosed(dataDir));
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
});

/** Inserts until the engine is killed; gives the ids of what the database acknowledged. */
async function writeUntilCrash(pid: number): Promise<ObjectId[]> {
  const acknowledged: ObjectId[] = [];
  let killed = false;
  const write = async () => {
    try {
      // Each sends one more into the crash. It may be answered by the next engine: whoever waits for a failure instead
      // can be spared by the crash, and writes on for ever.
      for (let isLast = false; !isLast; ) {
        isLast = killed;
        const { insertedId } = await database.db.collection('load').insertOne({ text: 'x' });
        if (acknowledged.push(insertedId) !== WRITES_BEFORE_CRASH) continue;
        // The crash comes between two documents of a busy engine.
        process.kill(pid, 'SIGKILL');
        killed = true;
      }
    } catch {
      // The crash.
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return acknowledged;
}

describe('an engine killed while it writes', () => {
  it.each([1, 2, 3, 4])('has every acknowledged document when it is back, round %d', async () => {
    const pid = await enginePid(database);
    const acknowledged = await writeUntilCrash(pid);
    const crashedAt = performance.now();

    const found = await database.db
      .collection('load')
      .countDocuments({ _id: { $in: acknowledged } });

    expect(performance.now() - crashedAt).toBeLessThan(5_000);
    expect(acknowledged.length).toBeGreaterThanOrEqual(WRITES_BEFORE_CRASH);
    expect(found).toBe(acknowledged.length);
    expect(await enginePid(database)).not.toBe(pid);
  });
});

describe('reads through an engine that is killed', () => {
  const reads: [string, (db: Database['db']) => Promise<unknown>][] = [
    ['findOne', (db) => db.collection('known').findOne({ n: 1 })],
    ['find with toArray', (db) => db.collection('known').find({ n: 1 }).toArray()],
    ['find with next', (db) => db.collection('known').find().sort({ n: 1 }).next()],
    [
      'aggregate',
      (db) =>
        db
          .collection('known')
          .aggregate([{ $match: { n: 1 } }])
          .toArray(),
    ],
    ['countDocuments', (db) => db.collection('known').countDocuments()],
    // The estimate itself is wrong after a crash, in a server as well.
    [
      'estimatedDocumentCount',
      async (db) => (await db.collection('known').estimatedDocumentCount()) >= 0,
    ],
    ['distinct', (db) => db.collection('known').distinct('n')],
    [
      'iteration',
      async (db) => {
        const numbers: unknown[] = [];
        for await (const { n } of db.collection('known').find().sort({ n: 1 })) numbers.push(n);
        return numbers;
      },
    ],
  ];

  it('answer as before', async () => {
    const { db } = database;
    await db.collection('known').insertMany([{ n: 1 }, { n: 2 }]);
    const runAll = () => Promise.all(reads.map(([, read]) => read(db)));
    const before = await runAll();

    process.kill(await enginePid(database), 'SIGKILL');

    expect(await runAll()).toEqual(before);
  });
});
