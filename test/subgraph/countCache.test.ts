import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { technologies } from '../../subgraphs/technologies/index.js';
import { anOffer } from '../builders/aTechnology.js';
import { type CommandCounter, commandCounter } from '../support/databaseCommandCounter.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';

let database: TestDb;
let mongo: CommandCounter;

beforeAll(async () => {
  database = await createTestDb();
  mongo = commandCounter(database.client);
});

afterAll(() => database.drop());

const NOW = new Date('2026-06-01T00:00:00Z');

// Two stores over one database share nothing in memory, as two processes do.
const openStore = async () => {
  const { technologies: store } = technologies.openStores(database.db);
  await store.ensureIndexes();
  return store;
};

describe('what was counted', () => {
  it('is counted once until the collection changes, whoever changes it', async () => {
    const [reader, writer] = [await openStore(), await openStore()];
    await writer.save([anOffer({ country: 'TR' })], NOW);
    expect(await reader.count({})).toBe(1);
    mongo.reset();
    expect(await reader.count({})).toBe(1);
    expect(await reader.facet('countries', {}, 10)).toEqual([{ value: 'TR', count: 1 }]);
    expect(await reader.facet('countries', {}, 10)).toEqual([{ value: 'TR', count: 1 }]);
    expect(mongo.queries('technologies')).toBe(1);

    await writer.save([anOffer({ country: 'IR' })], NOW);
    expect(await reader.count({})).toBe(2);
    expect(await reader.facet('countries', {}, 10)).toHaveLength(2);
  });

  it('is counted once for those who ask at the same time', async () => {
    const reader = await openStore();
    mongo.reset();
    await Promise.all(Array.from({ length: 8 }, () => reader.count({})));
    expect(mongo.queries('technologies')).toBe(1);
    expect(mongo.queries('collectionRevisions')).toBe(1);
  });

  it('differs by condition', async () => {
    const reader = await openStore();
    expect(await reader.count({ countries: { country: 'TR' } })).toBe(1);
    expect(await reader.count({ countries: { country: 'EG' } })).toBe(0);
  });
});
