import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Collection } from 'mongodb';
import type { StoredInstitution } from '../../subgraphs/institutions/institution.js';
import { saveRecords } from '../../subgraphs/kit/saveRecords.js';
import { anInstitution } from '../builders/anInstitution.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';

/** Nothing follows from other fields here. */
const derive = () => ({});
const NOW = new Date('2026-03-01T09:00:00Z');
const LATER = new Date('2026-03-02T09:00:00Z');

let database: TestDb;
let collection: Collection<StoredInstitution>;

beforeAll(async () => {
  database = await createTestDb();
  collection = database.db.collection('institutions');
});
beforeEach(async () => {
  await collection.deleteMany({});
});
afterAll(() => database.drop());

const records = Array.from({ length: 20 }, () => anInstitution());

it('counts what is new, changed and unchanged, and notes it in times and version', async () => {
  const [first, second, ...others] = records;
  if (first === undefined || second === undefined) throw new Error('there are records');
  expect(await saveRecords(collection, [first, second], { now: NOW, derive })).toEqual({
    added: 2,
    changed: 0,
    unchanged: 0,
  });
  const other = { ...second, fingerprint: 'another' };
  expect(await saveRecords(collection, [first, other, ...others], { now: LATER, derive })).toEqual({
    added: 18,
    changed: 1,
    unchanged: 1,
  });
  expect(await collection.findOne({ _id: first._id })).toMatchObject({
    createdAt: NOW,
    updatedAt: NOW,
    version: 1,
    shown: true,
    removedAt: null,
  });
  expect(await collection.findOne({ _id: second._id })).toMatchObject({
    createdAt: NOW,
    updatedAt: LATER,
    version: 2,
  });
});

it('keeps one of each when two writers add the same at once', async () => {
  // As if the other writer came between this one's look and its write.
  const unaware: Collection<StoredInstitution> = Object.create(collection, {
    find: { value: () => collection.find({ _id: 'of none' }) },
  });
  await saveRecords(collection, records.slice(0, 10), { now: NOW, derive });

  await saveRecords(unaware, records, { now: LATER, derive });

  const rows = await collection.find({}).toArray();
  expect(rows).toHaveLength(20);
  expect(rows.filter(({ createdAt }) => createdAt.getTime() === NOW.getTime())).toHaveLength(10);
});

it('rejects when a record cannot be written for another reason', async () => {
  const tooLarge = { ...anInstitution(), domains: ['x'.repeat(17_000_000)] };
  await expect(saveRecords(collection, [tooLarge], { now: NOW, derive })).rejects.toThrow();
});
