import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandCounter } from '../support/databaseCommandCounter.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';

let test: TestDb;

beforeAll(async () => {
  test = await createTestDb();
});

afterAll(() => test.drop());

describe('commandCounter', () => {
  it('counts every round trip that reads a collection', async () => {
    const counter = commandCounter(test.client);
    const things = test.db.collection('things');
    await things.insertMany(Array.from({ length: 5 }, (_, n) => ({ n })));
    expect(counter.queries('things')).toBe(0);

    await things.findOne({ n: 1 });
    await things.countDocuments();
    expect(counter.queries('things')).toBe(2);
    expect(counter.queries('others')).toBe(0);

    counter.reset();
    await things.find({}, { batchSize: 2 }).toArray();
    expect(counter.queries('things')).toBe(3);
  });
});

describe('createTestDb', () => {
  it('gives each caller a database that is gone after drop', async () => {
    const other = await createTestDb();
    await other.db.collection('things').insertOne({});
    expect(other.name).not.toBe(test.name);

    await other.drop();

    const { databases } = await test.client.db().admin().listDatabases({ nameOnly: true });
    expect(databases.map(({ name }) => name)).not.toContain(other.name);
  });
});
