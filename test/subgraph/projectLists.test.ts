import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ProjectsStores } from '../../subgraphs/projects/context.js';
import { projects } from '../../subgraphs/projects/index.js';
import { aProject, aProjectFrom } from '../builders/aProject.js';
import { aSource } from '../builders/aSource.js';
import { describeList } from '../support/describeList.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<ProjectsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(projects);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const idsOf = (args: string) => bed.idsOf('projects', args);

describe('the list of projects', () => {
  const days = [null, '2020-01-01', null, '2021-01-01', '2020-01-01', null, '2020-01-01'];

  describeList({
    bed: () => bed,
    list: 'projects',
    orders: ['STARTS_ON_DESC', 'STARTS_ON_ASC', 'TITLE'],
    records: () => days.map((day, index) => aProjectFrom(day, { titleKey: `title ${index % 4}` })),
    added: () => aProjectFrom('2030-01-01'),
    text: { query: 'robotics', found: () => aProject({ fields: ['robotics'] }) },
    filters: {
      leaves: aProject(),
      keeps: [
        ['kinds: [STUDY, CLUSTER]', aProject({ kind: 'STUDY' })],
        ['states: [IDEA]', aProject({ state: 'IDEA' })],
        ['countries: ["IR"]', aProject({ countries: ['MY', 'IR'] })],
        ['fields: ["energy"]', aProject({ fields: ['textiles', 'energy'] })],
        [
          'institutions: ["institution:hub:b"]',
          aProject({
            partners: [
              { institutionId: 'institution:hub:a', role: 'LEAD' },
              { institutionId: 'institution:hub:b', role: 'FUNDER' },
            ],
          }),
        ],
        ['years: { from: 2015, to: 2015 }', aProject({ year: 2015 })],
        ['platforms: ["tubitak"]', aProject({ source: aSource('1', { platform: 'tubitak' }) })],
        ['samples: true', aProject({ source: aSource('2', { sample: true }) })],
      ],
    },
    refusals: [
      [
        'filter: { years: { from: 2020, to: 2019 } }',
        'years.from must not be after years.to, got 2020 and 2019',
      ],
    ],
    indexes: {
      selection:
        'totalCount nodes { id } facets { kinds { count } states { count } years { count } }',
      serve: [
        'first: 10',
        'orderBy: STARTS_ON_ASC',
        'orderBy: TITLE',
        'query: "project"',
        'query: "project", filter: { kinds: [STUDY] }, orderBy: STARTS_ON_DESC',
        'filter: { kinds: [STUDY] }',
        'filter: { states: [IDEA] }',
        'filter: { countries: ["IR", "MY"] }',
        'filter: { fields: ["energy"] }',
        'filter: { institutions: ["institution:hub:a"] }',
        'filter: { years: { from: 2019, to: 2020 } }',
        'filter: { platforms: ["techmart"] }',
        'filter: { samples: true }',
      ],
      order: [
        '',
        'orderBy: STARTS_ON_ASC',
        'orderBy: TITLE',
        'filter: { kinds: [STUDY] }',
        'filter: { countries: ["IR"] }',
      ],
    },
    below: [
      [
        'Institution',
        'projects',
        (institutionId) => aProject({ partners: [{ institutionId, role: 'LEAD' }] }),
      ],
      ['Event', 'projectsDecided', (id) => aProject({ decidedAtEventId: id })],
      ['Platform', 'projects', (code) => aProject({ source: aSource('1', { platform: code }) })],
    ],
  });

  it('is ordered by first day, the latest first and those without a date last', async () => {
    const [early, undated, late, sameDay] = await bed.seed(
      'projects',
      aProjectFrom('2019-09-09'),
      aProjectFrom(null),
      aProjectFrom('2026-05-10'),
      aProjectFrom('2019-09-09'),
    );

    expect(await idsOf('first: 10')).toEqual([late, early, sameDay, undated]);
    expect(await idsOf('orderBy: STARTS_ON_DESC')).toEqual([late, early, sameDay, undated]);
    expect(await idsOf('orderBy: STARTS_ON_ASC')).toEqual([undated, early, sameDay, late]);
  });

  it('is ordered by title in lower case', async () => {
    const [b, a] = await bed.seed(
      'projects',
      aProject({ title: [{ value: 'biotech', language: 'en' }] }),
      aProject({ title: [{ value: 'Aerospace', language: 'en' }] }),
    );

    expect(await idsOf('orderBy: TITLE')).toEqual([a, b]);
  });

  it('is ordered by relevance when it is found by text', async () => {
    const [described, titled, inField] = await bed.seed(
      'projects',
      aProject({ objective: [{ value: 'About robotics', language: 'en' }] }),
      aProject({ title: [{ value: 'Robotics', language: 'en' }] }),
      aProject({ fields: ['robotics'] }),
      aProject({ title: [{ value: 'Textiles', language: 'en' }] }),
    );

    expect(await idsOf('query: "robotics"')).toEqual([titled, inField, described]);
    expect(await idsOf('query: "robotics", orderBy: TITLE')).toHaveLength(3);
  });

  it('keeps what satisfies every condition of a filter, and nothing for an empty list', async () => {
    const [, both] = await bed.seed(
      'projects',
      aProject({ kind: 'STUDY' }),
      aProject({ kind: 'STUDY', state: 'IDEA' }),
      aProject({ state: 'IDEA' }),
    );

    expect(await idsOf('filter: { kinds: [STUDY], states: [IDEA] }')).toEqual([both]);
    expect(await idsOf('filter: { kinds: [] }')).toEqual([]);
    expect(await idsOf('filter: { kinds: null, samples: false }')).toHaveLength(3);
  });

  it('counts itself and its values, each facet without its own filter', async () => {
    await bed.seed(
      'projects',
      aProjectFrom('2020-01-01', { fields: ['energy', 'ai'] }),
      aProjectFrom('2020-01-01', { countries: ['TR', 'IR'], fields: ['ai'] }),
      aProjectFrom(null, { kind: 'STUDY', state: 'IDEA', countries: ['BD'] }),
    );

    const data =
      await bed.ask(`{ projects(filter: { kinds: [JOINT_RESEARCH] }) { totalCount facets {
        kinds { ...v } states { ...v } countries { ...v } years { ...v } fields { ...v }
        platforms { ...v }
      } } } fragment v on FacetValue { value label count }`);

    expect(data.projects).toEqual({
      totalCount: 2,
      facets: {
        kinds: [
          { value: 'JOINT_RESEARCH', label: 'Joint research', count: 2 },
          { value: 'STUDY', label: 'Study', count: 1 },
        ],
        states: [{ value: 'RUNNING', label: 'Running', count: 2 }],
        countries: [
          { value: 'TR', label: 'Türkiye', count: 2 },
          { value: 'IR', label: 'Iran', count: 1 },
          { value: 'MY', label: 'Malaysia', count: 1 },
        ],
        years: [{ value: '2020', label: '2020', count: 2 }],
        fields: [
          { value: 'ai', label: 'ai', count: 2 },
          { value: 'energy', label: 'energy', count: 1 },
        ],
        platforms: [{ value: 'techmart', label: 'techmart', count: 2 }],
      },
    });
  });
});

describe('the facets of projects', () => {
  it('are counted from an index when a condition on another facet narrows them', async () => {
    // Without one, values in lists and in nested fields are counted over the documents themselves.
    await bed.seed('projects', aProject(), aProject());

    const stages = await bed.stagesOfReads(() =>
      bed.ask(`{ projects(filter: { kinds: [STUDY] }) { facets {
        countries { count } fields { count } platforms { count }
      } } }`),
    );

    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('projects below the records of other domains', () => {
  it('are those an institution takes part in, each once whatever its roles', async () => {
    const [shared, own] = await bed.seed(
      'projects',
      aProjectFrom('2020-01-02', {
        partners: [
          { institutionId: 'institution:hub:a', role: 'LEAD' },
          { institutionId: 'institution:hub:b', role: 'PARTNER' },
          { institutionId: 'institution:hub:a', role: 'FUNDER' },
        ],
      }),
      aProjectFrom('2020-01-01', {
        partners: [{ institutionId: 'institution:hub:a', role: 'PARTNER' }],
      }),
      aProject(),
    );

    const entities = await bed.askEntities(
      ['a', 'b', 'c'].map((name) => ({
        __typename: 'Institution',
        id: `institution:hub:${name}`,
      })),
      '... on Institution { projects { nodes { id } totalCount facets { kinds { value } } } }',
    );

    expect(entities).toEqual([
      { projects: { nodes: [{ id: shared }, { id: own }], totalCount: 2, facets: null } },
      { projects: { nodes: [{ id: shared }], totalCount: 1, facets: null } },
      { projects: { nodes: [], totalCount: 0, facets: null } },
    ]);
    // One for the pages and one for the totals, whatever the number of institutions.
    expect(bed.mongo.queries('projects')).toBe(2);
  });

  it('are those a meeting decided and those a platform gave, with filter and order', async () => {
    const [late, early, elsewhere] = await bed.seed(
      'projects',
      aProjectFrom('2020-01-02', { decidedAtEventId: 'event:hub:min-4' }),
      aProjectFrom('2020-01-01', { decidedAtEventId: 'event:hub:min-4' }),
      aProject({ kind: 'STUDY', source: aSource('x', { platform: 'tubitak' }) }),
    );

    const entities = await bed.askEntities(
      [
        { __typename: 'Event', id: 'event:hub:min-4' },
        { __typename: 'Platform', code: 'tubitak' },
      ],
      `... on Event { projectsDecided(orderBy: STARTS_ON_ASC) { nodes { id } totalCount } }
       ... on Platform { projects(filter: { kinds: [STUDY] }) { nodes { id } totalCount } }`,
    );

    expect(entities).toEqual([
      { projectsDecided: { nodes: [{ id: early }, { id: late }], totalCount: 2 } },
      { projects: { nodes: [{ id: elsewhere }], totalCount: 1 } },
    ]);
  });
});
