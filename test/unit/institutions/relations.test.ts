import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  closedRelations,
  followLine,
  inverseOf,
  onlyEnd,
  relationCycle,
} from '../../../subgraphs/institutions/relations.js';

const LIMITS = { steps: 20, institutions: 100 };
const edgesOf = (pairs: readonly (readonly [string, string])[]) => {
  const edges = new Map<string, string[]>();
  for (const [from, to] of pairs) edges.set(from, [...(edges.get(from) ?? []), to]);
  return edges;
};
const anId = fc.constantFrom(...'abcdefgh');
const someEdges = fc.array(fc.tuple(anId, anId), { maxLength: 25 }).map(edgesOf);

describe('inverseOf', () => {
  it.each(['PARENT', 'CHILD', 'RELATED', 'PREDECESSOR', 'SUCCESSOR'] as const)(
    'takes %s back to itself when it is applied twice',
    (kind) => expect(inverseOf(inverseOf(kind))).toBe(kind),
  );
});

describe('closedRelations', () => {
  it('tells once what both say, in the words of the own record', () => {
    const own = [{ kind: 'PARENT' as const, institutionId: 'b', label: 'Own words' }];
    const others = [
      { kind: 'PARENT' as const, institutionId: 'b', label: 'B', derived: true },
      { kind: 'CHILD' as const, institutionId: 'c', label: 'C', derived: true },
    ];

    expect(closedRelations(own, others)).toEqual([
      { kind: 'PARENT', institutionId: 'b', label: 'Own words', derived: false },
      { kind: 'CHILD', institutionId: 'c', label: 'C', derived: true },
    ]);
  });
});

describe('relationCycle', () => {
  const edges = edgesOf([
    ['b', 'c'],
    ['c', 'd'],
  ]);

  it.each([
    ['d', 'b', ['d', 'b', 'c', 'd']],
    ['a', 'a', ['a', 'a']],
    ['a', 'b', null],
    ['b', 'd', null],
  ])('tells the circle that %s -> %s would close: %j', (from, to, circle) => {
    expect(relationCycle(edges, { from, to })).toEqual(circle);
  });

  it('tells a circle just when the start is reached from the end, whatever circles there are', () => {
    fc.assert(
      fc.property(someEdges, anId, anId, (some, from, to) => {
        const circle = relationCycle(some, { from, to });
        const reached = new Set([to]);
        for (const id of reached) for (const next of some.get(id) ?? []) reached.add(next);

        expect(circle !== null).toBe(reached.has(from));
        if (circle === null) return;
        expect([circle[0], circle[1], circle.at(-1)]).toEqual([from, to, from]);
        for (const [index, id] of circle.slice(1, -1).entries()) {
          expect(some.get(id)).toContain(circle[index + 2]);
        }
      }),
    );
  });
});

describe('followLine', () => {
  it('reaches all there is, nearest first, each once and never the start', async () => {
    await fc.assert(
      fc.asyncProperty(someEdges, anId, async (some, start) => {
        const { reached } = await followLine(start, async (id) => some.get(id) ?? [], LIMITS);

        const expected = new Set([start]);
        for (const id of expected) for (const next of some.get(id) ?? []) expected.add(next);
        expected.delete(start);
        expect(reached.toSorted()).toEqual([...expected].sort());
      }),
    );
  });

  it('ends on a line without end, and on one that fans out', async () => {
    const long = await followLine('0', async (id) => [String(Number(id) + 1)], LIMITS);
    const wide = await followLine(
      'x',
      async (id) => Array.from({ length: 50 }, (_, index) => `${id}${index}`),
      LIMITS,
    );

    expect(long.reached).toHaveLength(20);
    expect(wide.reached).toHaveLength(100);
  });
});

describe('onlyEnd', () => {
  const edges = edgesOf([
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'd'],
    ['x', 'y'],
    ['y', 'x'],
  ]);

  it.each([
    [['b', 'c'], 'c'],
    [['b'], 'b'],
    [['c', 'd'], null],
    [['x', 'y'], null],
    [[], null],
  ])('of %j is %s', (ids, end) => {
    expect(onlyEnd(ids, edges)).toBe(end);
  });
});
