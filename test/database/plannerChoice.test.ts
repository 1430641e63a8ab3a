import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';

let database: TestDb;

beforeAll(async () => {
  database = await createTestDb();
});

afterAll(() => database.drop());

// Several indexes fit, and the first thousands of keys of each lead to nothing: trying them shows no winner.
it('counts records for which no index is clearly the best', async () => {
  const records = database.db.collection('records');
  await records.createIndexes([
    { key: { open: 1, kind: 1, at: -1 }, name: 'kind' },
    { key: { open: 1, country: 1, at: -1 }, name: 'country' },
    { key: { platform: 1, open: 1, at: -1 }, name: 'platform' },
  ]);
  await records.insertMany(
    Array.from({ length: 15_000 }, (_, at) => {
      if (at < 5_000) return { open: 'later', kind: 'request', platform: 'sbir', at };
      return { open: 'now', kind: 'offer', platform: at < 10_000 ? 'sbir' : 'cordis', at };
    }),
  );
  const filter = {
    $and: [
      { open: { $in: ['now', 'later', 'never'] } },
      { kind: { $in: ['offer'] } },
      { platform: { $in: ['sbir'] } },
    ],
  };
  expect(await records.countDocuments(filter)).toBe(5_000);
});
