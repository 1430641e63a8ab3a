import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Db } from 'mongodb';
import { retryingDb } from '../../gateway/database/retryingDb.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';

let test: TestDb;
let db: Db;
let retries: number;

beforeAll(async () => {
  test = await createTestDb();
  await test.db.collection('things').insertMany([{ n: 1 }, { n: 2 }, { n: 3 }]);
  // Runs every read twice, as if the first answer had been lost on its way.
  db = retryingDb(test.client.db(test.name), async (read) => {
    retries++;
    await read();
    return read();
  });
});

beforeEach(() => {
  retries = 0;
});

afterAll(() => test.drop());

const things = () => db.collection('things').find().sort({ n: 1 }).project({ _id: 0 });

describe('a read that is repeated', () => {
  it('gives each document once from toArray, also over several batches', async () => {
    expect(await things().batchSize(1).toArray()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('gives each document once to a loop', async () => {
    const seen: unknown[] = [];
    for await (const { n } of things()) seen.push(n);

    expect(seen).toEqual([1, 2, 3]);
  });

  it('goes on after the document that next has given, without a repeat', async () => {
    const cursor = things();

    expect([await cursor.next(), await cursor.next()]).toEqual([{ n: 1 }, { n: 2 }]);
    expect(retries).toBe(1);
    await cursor.close();
  });

  it('counts and finds one as the driver does', async () => {
    const collection = db.collection('things');

    expect(await collection.countDocuments({ n: { $gt: 1 } })).toBe(2);
    expect(await collection.findOne({ n: 2 })).toMatchObject({ n: 2 });
    expect(await collection.distinct('n')).toEqual([1, 2, 3]);
    expect(retries).toBe(3);
  });
});

describe('a write', () => {
  it('is never repeated, be it an aggregation that ends in $out or $merge', async () => {
    const collection = db.collection('things');

    await collection.aggregate([{ $match: { n: 9 } }, { $out: 'copies' }]).toArray();
    await collection.aggregate([{ $match: { n: 9 } }, { $merge: 'copies' }]).toArray();
    await collection.updateOne({ n: 1 }, { $inc: { changes: 1 } });
    await collection.findOneAndUpdate({ n: 1 }, { $inc: { changes: 1 } });

    expect(retries).toBe(0);
  });
});
