import { beforeEach, describe, expect, it } from '@jest/globals';
import { UsageRecorder } from '../../../gateway/usage/UsageRecorder.js';
import type { OperationUse } from '../../../gateway/usage/usageStore.js';
import { silentLog } from '../../support/databaseForTests.js';

const DAY = Date.parse('2026-03-01T12:00:00Z');
let clock: number;
let fails: boolean;
let added: OperationUse[][];
let days: string[];

beforeEach(() => {
  clock = DAY;
  fails = false;
  added = [];
  days = [];
});

const recorder = (limits: { mostOperations?: number; mostCoordinates?: number } = {}) =>
  new UsageRecorder({
    store: {
      ensureIndexes: async () => {},
      async add(uses, today) {
        if (fails) throw new Error('away');
        added.push([...uses]);
        days.push(today);
      },
    },
    log: silentLog,
    now: () => clock,
    ...limits,
  });

const facts = (hash: string, ...coordinates: string[]) => ({ hash, name: hash, coordinates });

describe('the recorder of operations', () => {
  it('counts each operation of each client and stores the sums', async () => {
    const counting = recorder();
    for (const client of ['portal', null, 'portal']) counting.record(facts('a', 'Query.a'), client);
    await counting.flush();
    expect(added).toEqual([
      [
        {
          day: '2026-03-01',
          hash: 'a',
          client: 'portal',
          operation: 'a',
          coordinates: ['Query.a'],
          count: 2,
        },
        {
          day: '2026-03-01',
          hash: 'a',
          client: null,
          operation: 'a',
          coordinates: ['Query.a'],
          count: 1,
        },
      ],
    ]);
  });

  it('notes a day on which nothing was asked, once', async () => {
    const counting = recorder();
    await counting.flush();
    await counting.flush();
    clock += 24 * 60 * 60 * 1_000;
    await counting.flush();
    expect(days).toEqual(['2026-03-01', '2026-03-02']);
  });

  it('keeps what could not be stored, in one sum', async () => {
    const counting = recorder();
    fails = true;
    for (let round = 0; round < 3; round += 1) {
      counting.record(facts('a', 'Query.a'), null);
      await counting.flush();
    }
    fails = false;
    await counting.flush();
    expect(added).toEqual([[expect.objectContaining({ hash: 'a', count: 3 })]]);
  });

  it('puts what a hostile client makes up into one record, with all that it uses', async () => {
    const counting = recorder({ mostOperations: 2 });
    for (const name of ['a', 'b', 'c', 'd', 'a'])
      counting.record(facts(name, `Query.${name}`), null);
    await counting.flush();
    counting.record(facts('e', 'Query.e'), null);
    await counting.flush();
    const shown = added.map((uses) =>
      uses.map(({ hash, count, coordinates }) => [hash, count, coordinates]),
    );
    expect(shown).toEqual([
      [
        ['a', 2, ['Query.a']],
        ['b', 1, ['Query.b']],
        ['others', 2, ['Query.c', 'Query.d']],
      ],
      [['others', 1, ['Query.e']]],
    ]);
  });

  it('bounds the coordinates of a day, and begins anew the next day', async () => {
    const counting = recorder({ mostCoordinates: 2 });
    counting.record(facts('a', 'Query.a', 'Query.b', 'Query.c'), null);
    clock += 24 * 60 * 60 * 1_000;
    counting.record(facts('b', 'Query.a', 'Query.b'), null);
    await counting.flush();
    expect(added.flat().map(({ day, hash }) => [day, hash])).toEqual([
      ['2026-03-01', 'others'],
      ['2026-03-02', 'b'],
    ]);
  });
});
