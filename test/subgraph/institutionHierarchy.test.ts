import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import type { StoredInstitutionRelation } from '../../subgraphs/institutions/institution.js';
import { aName, anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<InstitutionsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(institutions);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const idOf = (name: string) => `institution:hub:${name}`;
const to = (kind: StoredInstitutionRelation['kind'], name: string): StoredInstitutionRelation => ({
  kind,
  institutionId: idOf(name),
  label: name,
});
/** An institution by the name `name`, with relations. */
const one = (name: string, ...relations: StoredInstitutionRelation[]) =>
  anInstitution({ _id: idOf(name), names: [aName(name)], relations });
const ask = async (name: string, selection: string) =>
  (await bed.ask(`query ($id: ID!) { institution(id: $id) { ${selection} } }`, { id: idOf(name) }))
    .institution;
const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('Institution.relations', () => {
  it.each([
    ['PARENT', 'CHILD'],
    ['CHILD', 'PARENT'],
    ['RELATED', 'RELATED'],
    ['PREDECESSOR', 'SUCCESSOR'],
    ['SUCCESSOR', 'PREDECESSOR'],
  ] as const)('shows a %s that only the other says as a %s', async (said, shown) => {
    await bed.seed('institutions', one('a', to(said, 'b')), one('b'));

    expect(await ask('b', 'relations { kind label derived institution { id } }')).toEqual({
      relations: [{ kind: shown, label: 'a', derived: true, institution: { id: idOf('a') } }],
    });
  });

  it('shows once what both say, and nothing that a hidden record says', async () => {
    const hidden = one('c', to('PARENT', 'b'));
    await bed.seed('institutions', one('a', to('PARENT', 'b')), one('b', to('CHILD', 'a')), hidden);
    await bed.stores.institutions.remove([hidden._id], new Date('2026-07-01T00:00:00Z'));

    expect(await ask('b', 'relations { kind derived institution { name } }')).toEqual({
      relations: [{ kind: 'CHILD', derived: false, institution: { name: 'a' } }],
    });
  });

  it('shows no more than two hundred that only others say', async () => {
    const children = Array.from({ length: 210 }, (_, index) => one(`c${index}`, to('PARENT', 'b')));
    await bed.seed('institutions', one('b'), ...children);

    expect((await ask('b', 'relations { kind }')).relations).toHaveLength(200);
  });
});

describe('Institution.ancestors', () => {
  it('goes up by what either side says, nearest first', async () => {
    await bed.seed(
      'institutions',
      one('institute', to('PARENT', 'university')),
      one('university'),
      one('ministry', to('CHILD', 'university'), to('PARENT', 'gone')),
    );

    expect(namesOf((await ask('institute', 'ancestors { name }')).ancestors)).toEqual([
      'university',
      'ministry',
    ]);
    expect((await ask('ministry', 'ancestors { name }')).ancestors).toEqual([]);
  });

  it('ends where the records run in a circle, or never end', async () => {
    const chain = Array.from({ length: 40 }, (_, index) =>
      one(`n${index}`, to('PARENT', `n${index + 1}`)),
    );
    await bed.seed(
      'institutions',
      one('a', to('PARENT', 'b')),
      one('b', to('PARENT', 'a'), to('CHILD', 'a')),
      ...chain,
    );

    expect(namesOf((await ask('a', 'ancestors { name }')).ancestors)).toEqual(['b']);
    expect((await ask('n0', 'ancestors { name }')).ancestors).toHaveLength(20);
  });

  it('goes up a level for a whole page at once, from an index', async () => {
    const labs = Array.from({ length: 10 }, (_, index) => one(`lab${index}`, to('PARENT', 'top')));
    await bed.seed('institutions', one('top'), ...labs);

    const stages = await bed.stagesOfReads(() =>
      bed.ask('{ institutions { nodes { ancestors { id } } } }'),
    );

    // The page, what others say of it, the level above, what others say of that.
    expect(bed.mongo.queries('institutions')).toBeLessThanOrEqual(5);
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('succession', () => {
  it('leads over inactive ones to the last active one, by what either side says', async () => {
    await bed.seed(
      'institutions',
      { ...one('old', to('SUCCESSOR', 'middle')), status: 'INACTIVE' },
      { ...one('middle'), status: 'INACTIVE' },
      one('new', to('PREDECESSOR', 'middle')),
    );

    const old = await ask('old', 'successors { name } currentSuccessor { name }');
    expect(namesOf(old.successors)).toEqual(['middle', 'new']);
    expect(old.currentSuccessor).toEqual({ name: 'new' });
    expect((await ask('new', 'currentSuccessor { name }')).currentSuccessor).toBeNull();
  });

  it('tells no current successor where several share the place, or they run in a circle', async () => {
    const inactive = { status: 'INACTIVE' } as const;
    await bed.seed(
      'institutions',
      { ...one('split', to('SUCCESSOR', 'left'), to('SUCCESSOR', 'right')), ...inactive },
      one('left'),
      one('right'),
      { ...one('a', to('SUCCESSOR', 'b')), ...inactive },
      { ...one('b', to('SUCCESSOR', 'a')), ...inactive },
    );

    expect((await ask('split', 'currentSuccessor { id }')).currentSuccessor).toBeNull();
    expect(await ask('a', 'successors { name } currentSuccessor { id }')).toEqual({
      successors: [{ name: 'b' }],
      currentSuccessor: null,
    });
  });
});

describe('a merged institution', () => {
  it('is still found by its id, withdrawn, with the record in its place', async () => {
    await bed.seed('institutions', { ...one('merged'), mergedIntoId: idOf('kept') }, one('kept'));

    expect(await ask('merged', 'status mergedInto { name } currentSuccessor { name }')).toEqual({
      status: 'WITHDRAWN',
      mergedInto: { name: 'kept' },
      currentSuccessor: { name: 'kept' },
    });
    expect(
      await ask('kept', 'mergedInto { id } mergedFrom { totalCount nodes { name status } }'),
    ).toEqual({
      mergedInto: null,
      mergedFrom: { totalCount: 1, nodes: [{ name: 'merged', status: 'WITHDRAWN' }] },
    });
  });

  it('is loaded for a whole page of survivors in two round trips, from an index', async () => {
    const kept = Array.from({ length: 10 }, (_, index) => one(`kept${index}`));
    const merged = kept.map((survivor, index) => ({
      ...one(`merged${index}`),
      status: 'WITHDRAWN' as const,
      mergedIntoId: survivor._id,
    }));
    await bed.seed('institutions', ...kept, ...merged);

    const stages = await bed.stagesOfReads(async () => {
      const data = await bed.ask(
        '{ institutions { nodes { mergedFrom(first: 1) { totalCount nodes { id } } } } }',
      );
      expect(data.institutions.nodes).toHaveLength(10);
      for (const { mergedFrom } of data.institutions.nodes) expect(mergedFrom.totalCount).toBe(1);
    });

    expect(bed.mongo.queries('institutions')).toBe(3);
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('Query.institutionProblems', () => {
  const problems = async (args = '') => {
    const data = await bed.ask(
      `{ institutionProblems${args} { nodes { kind institution { name } detail }
        pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor } } }`,
    );
    return data.institutionProblems;
  };

  it('tells what leads nowhere, runs in a circle or has a wrong check digit', async () => {
    await bed.seed(
      'institutions',
      one('a', to('PARENT', 'b'), to('SUCCESSOR', 'gone')),
      one('b', to('PARENT', 'c')),
      one('c', to('CHILD', 'b'), to('PARENT', 'a')),
      one('sound', to('PARENT', 'a')),
      { ...one('x', to('SUCCESSOR', 'y')), status: 'INACTIVE' },
      { ...one('y', to('SUCCESSOR', 'x')), status: 'INACTIVE' },
      anInstitution({
        _id: idOf('z'),
        names: [aName('z')],
        externalIds: [{ scheme: 'isni', preferred: null, all: ['0000 0000 9015 5150'] }],
        source: aSource('z'),
      }),
      { ...one('zz'), mergedIntoId: idOf('gone') },
    );

    expect((await problems()).nodes).toEqual([
      {
        kind: 'DANGLING_RELATION',
        institution: { name: 'a' },
        detail: 'SUCCESSOR leads to institution:hub:gone (gone), of which there is no record',
      },
      {
        kind: 'HIERARCHY_CYCLE',
        institution: { name: 'a' },
        detail:
          'PARENT leads in a circle: institution:hub:a -> institution:hub:b -> institution:hub:c -> institution:hub:a',
      },
      {
        kind: 'SUCCESSION_CYCLE',
        institution: { name: 'x' },
        detail:
          'SUCCESSOR leads in a circle: institution:hub:x -> institution:hub:y -> institution:hub:x',
      },
      {
        kind: 'BROKEN_EXTERNAL_ID',
        institution: { name: 'z' },
        detail:
          'an ISNI must have sixteen characters with a right check digit, got 0000 0000 9015 5150',
      },
      {
        kind: 'DANGLING_RELATION',
        institution: { name: 'zz' },
        detail: 'it was merged into institution:hub:gone, of which there is no record',
      },
    ]);
    const cycles = await problems('(kinds: [HIERARCHY_CYCLE, SUCCESSION_CYCLE])');
    expect(cycles.nodes).toHaveLength(2);
  });

  it('pages through the problems of one institution and of many, each once', async () => {
    await bed.seed(
      'institutions',
      ...['a', 'b', 'c'].map((name) =>
        one(name, to('RELATED', 'gone1'), to('RELATED', 'gone2'), to('RELATED', 'gone3')),
      ),
    );
    const whole = (await problems()).nodes;
    expect(whole).toHaveLength(9);

    for (const first of [1, 2, 4]) {
      const paged = [];
      for (let after = ''; ; ) {
        const { nodes, pageInfo, edges } = await problems(`(first: ${first}${after})`);
        paged.push(...nodes);
        expect(pageInfo.hasPreviousPage).toBe(after !== '');
        if (!pageInfo.hasNextPage) break;
        expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(paged).toEqual(whole);
    }
  });

  it('goes on after a thousand sound records, page by page, from an index', async () => {
    const sound = Array.from({ length: 1_050 }, (_, index) =>
      anInstitution({ _id: `institution:a:${String(index).padStart(5, '0')}` }),
    );
    await bed.seed('institutions', ...sound, one('last', to('PARENT', 'gone')));

    const first = await problems();
    expect([first.nodes, first.pageInfo.hasNextPage]).toEqual([[], true]);
    const second = await problems(`(after: "${first.pageInfo.endCursor}")`);
    expect(second.nodes).toHaveLength(1);
    expect(second.pageInfo.hasNextPage).toBe(false);

    await bed.clear();
    await bed.seed('institutions', one('last', to('PARENT', 'gone')));
    const stages = await bed.stagesOfReads(() => problems());
    expect(stages).not.toContain('COLLSCAN');
  });

  it.each([
    ['(first: 0)', 'first must be 1 to 100, got 0'],
    ['(first: 101)', 'first must be 1 to 100, got 101'],
    [
      '(after: "nonsense")',
      'after must be an endCursor or a cursor of an earlier page, got "nonsense"',
    ],
  ])('refuses %s', async (args, message) => {
    const errors = await bed.errorsOf(`{ institutionProblems${args} { nodes { kind } } }`);
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });
});
