import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Collection } from 'mongodb';
import {
  decodeCursor,
  encodeCursor,
  type Order,
  type Position,
  positionOf,
} from '../../subgraphs/kit/keyset.js';
import { type Rows, readPage, readPagesByParent } from '../../subgraphs/kit/readPages.js';
import type { StoredRecord } from '../../subgraphs/kit/record.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';

interface Row extends StoredRecord {
  value: string | number | Date | null;
  parents: string[];
}

let database: TestDb;
let rows: Collection<Row>;

beforeAll(async () => {
  database = await createTestDb();
  rows = database.db.collection<Row>('rows');
  await rows.createIndexes([{ key: { value: 1, _id: 1 } }, { key: { value: -1, _id: 1 } }]);
});

afterAll(() => database.drop());

// One type of value in a run, as in a stored field, with many ties and nulls.
const values = fc.oneof(
  fc.array(fc.option(fc.constantFrom('a', 'b', 'ç', '')), { maxLength: 12 }),
  fc.array(fc.option(fc.integer({ min: -2, max: 2 })), { maxLength: 12 }),
  fc.array(fc.option(fc.integer({ min: 0, max: 2 }).map((day) => new Date(day * 86_400_000))), {
    maxLength: 12,
  }),
);
const order = (direction: 1 | -1): Order => ({ name: 'TEST', key: { path: 'value', direction } });

async function store(list: readonly (string | number | Date | null)[]): Promise<void> {
  await rows.deleteMany({});
  if (list.length === 0) return;
  const all = list.map((value, index) => ({
    _id: `row:hub:${String(index).padStart(2, '0')}`,
    value,
    parents: [`parent:hub:${index % 3}`, 'parent:hub:all'],
  }));
  // Rows of this test need nothing else of a record.
  await rows.insertMany(all as Row[]);
}

describe('paging by keyset', () => {
  it('gives every row once and in order, whatever the values, ties, nulls and page size', async () => {
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom<1 | -1>(1, -1),
        async (list, first, direction) => {
          await store(list);
          const by = order(direction);
          const expected = await rows.find().sort({ value: direction, _id: 1 }).toArray();
          const found: string[] = [];
          let after: Position | null = null;
          for (let goesOn = true; goesOn; ) {
            const page: Rows<Row> = await readPage(rows, {}, { order: by, first, after });
            found.push(...page.rows.map(({ _id }) => _id));
            goesOn = page.hasNextPage;
            const last = page.rows.at(-1);
            // Through the cursor, as a client hands it back.
            after = last ? decodeCursor(by, encodeCursor(by, positionOf(by, last))) : null;
          }
          expect(found).toEqual(expected.map(({ _id }) => _id));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same pages below many parents as below each alone', async () => {
    await fc.assert(
      fc.asyncProperty(values, fc.integer({ min: 1, max: 4 }), async (list, first) => {
        await store(list);
        const parents = ['parent:hub:0', 'parent:hub:1', 'parent:hub:none', 'parent:hub:all'];
        const page = { order: order(-1), first, after: null };
        const together = await readPagesByParent(rows, { path: 'parents' }, parents, {}, page);
        for (const parent of parents) {
          const alone = await readPage(rows, { parents: parent }, page);
          const { rows: found = [], hasNextPage } = together.get(parent) ?? {};
          expect([found.map(({ _id }) => _id), hasNextPage]).toEqual([
            alone.rows.map(({ _id }) => _id),
            alone.hasNextPage,
          ]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
