import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import type { ProjectsStores } from '../../subgraphs/projects/context.js';
import { projects } from '../../subgraphs/projects/index.js';
import { aProject, aProjectFrom } from '../builders/aProject.js';
import { aSource } from '../builders/aSource.js';
import { askEntities, askSubgraph, idsOfAllPages } from '../support/askSubgraph.js';
import { type CommandCounter, commandCounter } from '../support/databaseCommandCounter.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { stagesOfReads } from '../support/explainedReads.js';

const NOW = new Date('2026-06-01T00:00:00Z');

let database: TestDb;
let stores: ProjectsStores;
let subgraph: OpenSubgraph;
let mongo: CommandCounter;

beforeAll(async () => {
  database = await createTestDb();
  stores = projects.openStores(database.db);
  await stores.projects.ensureIndexes();
  subgraph = projects.open(stores);
  mongo = commandCounter(database.client);
});

beforeEach(() => database.db.collection('projects').deleteMany({}));

afterAll(() => database.drop());

async function seed(...records: ReturnType<typeof aProject>[]): Promise<string[]> {
  await stores.projects.save(records, NOW);
  mongo.reset();
  return records.map(({ _id }) => _id);
}

async function idsOf(args: string): Promise<string[]> {
  const { data, errors } = await askSubgraph(subgraph, `{ projects(${args}) { nodes { id } } }`);
  if (errors !== undefined) throw new Error(errors[0]?.message);
  return data.projects.nodes.map(({ id }: { id: string }) => id);
}

describe('a project', () => {
  it('answers every field it stores', async () => {
    const [id] = await seed(
      aProject({
        title: [
          { value: 'Joint research on AI', language: 'en' },
          { value: 'Yapay zekâ ortak araştırması', language: 'tr' },
        ],
        objective: [{ value: 'To share what is known.', language: 'en' }],
        kind: 'DEVELOPMENT_FINANCE',
        state: 'TERMINATED',
        stateReason: 'No money was found.',
        countries: ['IR', 'MY'],
        leadCountry: 'IR',
        partners: [
          { institutionId: 'institution:hub:b', role: 'PARTNER' },
          { institutionId: 'institution:hub:a', role: 'LEAD' },
          { institutionId: 'institution:hub:c', role: 'LEAD' },
        ],
        fields: ['artificial intelligence'],
        classifications: [{ scheme: 'euroSciVoc', value: '/23/47', label: 'computer science' }],
        period: { start: '2020-01-01', end: '2020-12-31', precision: 'YEAR', text: '2020' },
        approvedOn: '2019-12-01',
        cost: { amount: '12500000.50', currency: 'USD' },
        funding: [
          { funder: 'IDA', instrument: 'loan', amount: { amount: '100', currency: 'USD' } },
          { funder: 'Ministry', instrument: null, amount: { amount: '7', currency: 'MYR' } },
        ],
        decidedAtEventId: 'event:hub:min-4',
        url: 'https://project.example/',
        source: aSource('ai', { citation: 'press article' }),
      }),
    );

    const { data, errors } = await askSubgraph(
      subgraph,
      `query ($id: ID!) { project(id: $id) {
        title { value language } titleTranslations { language } objective { value language }
        kind state stateReason countries { code name } leadCountry { name } leadInstitution { id }
        partners { institution { id } role } fields classifications { scheme value label }
        period { start end precision text } approvedOn year cost { amount currency }
        funding { funder instrument amount { amount currency } } decidedAt { id } url
        source { platform { code } localId citation sample } createdAt updatedAt version
      } }`,
      { id },
      { languages: ['tr'] },
    );

    expect(errors).toBeUndefined();
    expect(data.project).toEqual({
      title: { value: 'Yapay zekâ ortak araştırması', language: 'tr' },
      titleTranslations: [{ language: 'en' }, { language: 'tr' }],
      objective: { value: 'To share what is known.', language: 'en' },
      kind: 'DEVELOPMENT_FINANCE',
      state: 'TERMINATED',
      stateReason: 'No money was found.',
      countries: [
        { code: 'IR', name: 'İran' },
        { code: 'MY', name: 'Malezya' },
      ],
      leadCountry: { name: 'İran' },
      leadInstitution: { id: 'institution:hub:a' },
      partners: [
        { institution: { id: 'institution:hub:b' }, role: 'PARTNER' },
        { institution: { id: 'institution:hub:a' }, role: 'LEAD' },
        { institution: { id: 'institution:hub:c' }, role: 'LEAD' },
      ],
      fields: ['artificial intelligence'],
      classifications: [{ scheme: 'euroSciVoc', value: '/23/47', label: 'computer science' }],
      period: { start: '2020-01-01', end: '2020-12-31', precision: 'YEAR', text: '2020' },
      approvedOn: '2019-12-01',
      year: 2020,
      cost: { amount: '12500000.50', currency: 'USD' },
      funding: [
        { funder: 'IDA', instrument: 'loan', amount: { amount: '100', currency: 'USD' } },
        { funder: 'Ministry', instrument: null, amount: { amount: '7', currency: 'MYR' } },
      ],
      decidedAt: { id: 'event:hub:min-4' },
      url: 'https://project.example/',
      source: {
        platform: { code: 'techmart' },
        localId: 'ai',
        citation: 'press article',
        sample: false,
      },
      createdAt: '2026-06-01T00:00:00.000Z',
      updatedAt: '2026-06-01T00:00:00.000Z',
      version: 1,
    });
  });

  it('answers null for what its source does not tell', async () => {
    const [id] = await seed(
      aProjectFrom(null, { partners: [{ institutionId: 'institution:hub:b', role: 'BORROWER' }] }),
    );

    const { data, errors } = await askSubgraph(
      subgraph,
      `query ($id: ID!) { project(id: $id) {
        objective { value } stateReason leadCountry { code } leadInstitution { id }
        period { start end text } approvedOn year cost { amount } funding { funder }
        decidedAt { id } url
      } }`,
      { id },
    );

    expect(errors).toBeUndefined();
    expect(data.project).toEqual({
      objective: null,
      stateReason: null,
      leadCountry: null,
      leadInstitution: null,
      period: { start: null, end: null, text: null },
      approvedOn: null,
      year: null,
      cost: null,
      funding: [],
      decidedAt: null,
      url: null,
    });
  });

  it('is null when there is none of that id', async () => {
    const { data, errors } = await askSubgraph(
      subgraph,
      '{ project(id: "project:hub:gone") { id } }',
    );

    expect(errors).toBeUndefined();
    expect(data.project).toBeNull();
  });

  it('is titled in the language of prefer, else of the request, else its own', async () => {
    const [id] = await seed(
      aProject({
        title: [
          { value: 'دراسة', language: 'ar' },
          { value: 'Study', language: 'en' },
        ],
      }),
    );
    const query =
      'query ($id: ID!, $prefer: [LanguageTag!]) { project(id: $id) { title(prefer: $prefer) { language } } }';

    const byRequest = await askSubgraph(subgraph, query, { id }, { languages: ['en-GB'] });
    const byPrefer = await askSubgraph(subgraph, query, { id, prefer: ['ar-EG'] });
    const byRecord = await askSubgraph(subgraph, query, { id, prefer: ['tr'] });

    expect(byRequest.data.project.title).toEqual({ language: 'en' });
    expect(byPrefer.data.project.title).toEqual({ language: 'ar' });
    expect(byRecord.data.project.title).toEqual({ language: 'ar' });
  });

  it('is found by either of its keys, each once', async () => {
    const [id] = await seed(aProject());

    const { data } = await askEntities(
      subgraph,
      [
        { __typename: 'Project', id },
        { __typename: 'Project', nodeKey: id },
        { __typename: 'Project', nodeKey: 'project:hub:gone' },
      ],
      '... on Project { id }',
    );

    expect(data._entities).toEqual([{ id }, { id }, null]);
    expect(mongo.queries('projects')).toBe(1);
  });
});

describe('the list of projects', () => {
  it('is ordered by first day, the latest first and those without a date last', async () => {
    const [early, undated, late, sameDay] = await seed(
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
    const [b, a] = await seed(
      aProject({ title: [{ value: 'biotech', language: 'en' }] }),
      aProject({ title: [{ value: 'Aerospace', language: 'en' }] }),
    );

    expect(await idsOf('orderBy: TITLE')).toEqual([a, b]);
  });

  it('is ordered by relevance when it is found by text', async () => {
    const [described, titled, inField] = await seed(
      aProject({ objective: [{ value: 'About robotics', language: 'en' }] }),
      aProject({ title: [{ value: 'Robotics', language: 'en' }] }),
      aProject({ fields: ['robotics'] }),
      aProject({ title: [{ value: 'Textiles', language: 'en' }] }),
    );

    expect(await idsOf('query: "robotics"')).toEqual([titled, inField, described]);
    expect(await idsOf('query: "robotics", orderBy: TITLE')).toHaveLength(3);
  });

  it.each(['STARTS_ON_DESC', 'STARTS_ON_ASC', 'TITLE'])(
    'pages through the order %s with nulls and ties, each project once',
    async (orderBy) => {
      const days = [null, '2020-01-01', null, '2021-01-01', '2020-01-01', null, '2020-01-01'];
      await seed(...days.map((day) => aProjectFrom(day)));

      const whole = await idsOf(`orderBy: ${orderBy}`);
      expect(whole).toHaveLength(7);
      for (const first of [1, 2, 3]) {
        const args = `first: ${first}, orderBy: ${orderBy}`;
        expect(await idsOfAllPages(subgraph, 'projects', args)).toEqual(whole);
      }
    },
  );

  it('keeps its pages right while projects are added before them', async () => {
    const ids = await seed(
      aProjectFrom('2020-01-02'),
      aProjectFrom('2020-01-01'),
      aProjectFrom(null),
    );

    const paged = await idsOfAllPages(subgraph, 'projects', 'first: 1', async () => {
      await stores.projects.save([aProjectFrom('2030-01-01')], NOW);
    });

    expect(paged).toEqual(ids);
  });

  it.each([
    ['kinds: [STUDY, CLUSTER]', { kind: 'STUDY' }],
    ['states: [IDEA]', { state: 'IDEA' }],
    ['countries: ["IR"]', { countries: ['MY', 'IR'] }],
    ['fields: ["energy"]', { fields: ['textiles', 'energy'] }],
    [
      'institutions: ["institution:hub:b"]',
      {
        partners: [
          { institutionId: 'institution:hub:a', role: 'LEAD' },
          { institutionId: 'institution:hub:b', role: 'FUNDER' },
        ],
      },
    ],
    ['years: { from: 2015, to: 2015 }', { year: 2015 }],
    ['platforms: ["tubitak"]', { source: aSource('1', { platform: 'tubitak' }) }],
    ['samples: true', { source: aSource('2', { sample: true }) }],
  ] as const)('keeps by the filter %s', async (filter, overrides) => {
    const [, matching] = await seed(
      aProject(),
      // The table's lists are readonly; the store only reads them.
      aProject(overrides as Parameters<typeof aProject>[0]),
    );

    expect(await idsOf(`filter: { ${filter} }`)).toEqual([matching]);
  });

  it('keeps what satisfies every condition of a filter', async () => {
    const [, both] = await seed(
      aProject({ kind: 'STUDY' }),
      aProject({ kind: 'STUDY', state: 'IDEA' }),
      aProject({ state: 'IDEA' }),
    );

    expect(await idsOf('filter: { kinds: [STUDY], states: [IDEA] }')).toEqual([both]);
    expect(await idsOf('filter: { kinds: [] }')).toEqual([]);
    expect(await idsOf('filter: { kinds: null, samples: false }')).toHaveLength(3);
  });

  it('counts itself and its values, each facet without its own filter', async () => {
    await seed(
      aProjectFrom('2020-01-01', { fields: ['energy', 'ai'] }),
      aProjectFrom('2020-01-01', { countries: ['TR', 'IR'], fields: ['ai'] }),
      aProjectFrom(null, { kind: 'STUDY', state: 'IDEA', countries: ['BD'] }),
    );

    const { data, errors } = await askSubgraph(
      subgraph,
      `{ projects(filter: { kinds: [JOINT_RESEARCH] }) { totalCount facets {
        kinds { ...v } states { ...v } countries { ...v } years { ...v } fields { ...v }
        platforms { ...v }
      } } } fragment v on FacetValue { value label count }`,
    );

    expect(errors).toBeUndefined();
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

  it.each([
    ['first: 0', 'first must be 1 to 100, got 0'],
    ['first: 5000', 'first must be 1 to 100, got 5000'],
    [
      'after: "nonsense"',
      'after must be an endCursor or a cursor of an earlier page, got "nonsense"',
    ],
    ['orderBy: RELEVANCE', 'orderBy RELEVANCE needs a query to be relevant to'],
    [
      'filter: { years: { from: 2020, to: 2019 } }',
      'years.from must not be after years.to, got 2020 and 2019',
    ],
  ])('refuses %s', async (args, message) => {
    const { errors } = await askSubgraph(subgraph, `{ projects(${args}) { nodes { id } } }`);

    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('projects below the records of other domains', () => {
  it('are those an institution takes part in, each once whatever its roles', async () => {
    const [shared, own] = await seed(
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

    const { data, errors } = await askEntities(
      subgraph,
      ['a', 'b', 'c'].map((name) => ({
        __typename: 'Institution',
        id: `institution:hub:${name}`,
      })),
      '... on Institution { projects { nodes { id } totalCount facets { kinds { value } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { projects: { nodes: [{ id: shared }, { id: own }], totalCount: 2, facets: null } },
      { projects: { nodes: [{ id: shared }], totalCount: 1, facets: null } },
      { projects: { nodes: [], totalCount: 0, facets: null } },
    ]);
    // One for the pages and one for the totals, whatever the number of institutions.
    expect(mongo.queries('projects')).toBe(2);
  });

  it('are those a meeting decided and those a platform gave, with filter and order', async () => {
    const [late, early, elsewhere] = await seed(
      aProjectFrom('2020-01-02', { decidedAtEventId: 'event:hub:min-4' }),
      aProjectFrom('2020-01-01', { decidedAtEventId: 'event:hub:min-4' }),
      aProject({ kind: 'STUDY', source: aSource('x', { platform: 'tubitak' }) }),
    );

    const { data, errors } = await askEntities(
      subgraph,
      [
        { __typename: 'Event', id: 'event:hub:min-4' },
        { __typename: 'Platform', code: 'tubitak' },
      ],
      `... on Event { projectsDecided(orderBy: STARTS_ON_ASC) { nodes { id } totalCount } }
       ... on Platform { projects(filter: { kinds: [STUDY] }) { nodes { id } totalCount } }`,
    );

    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { projectsDecided: { nodes: [{ id: early }, { id: late }], totalCount: 2 } },
      { projects: { nodes: [{ id: elsewhere }], totalCount: 1 } },
    ]);
  });
});

describe('the indexes of projects', () => {
  it.each([
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
  ])('serve a page of %s', async (args) => {
    await seed(aProject(), aProject());

    const stages = await stagesOfReads(database.client, database.db, () => idsOf(args));

    expect(stages.some((stage) => stage === 'IXSCAN' || stage === 'TEXT_MATCH')).toBe(true);
    expect(stages).not.toContain('COLLSCAN');
  });

  it('serve the pages in the default order without sorting', async () => {
    await seed(aProject(), aProject());

    const stages = await stagesOfReads(database.client, database.db, async () => {
      await idsOf('first: 1');
      await idsOf('first: 1, filter: { kinds: [STUDY] }');
      await idsOf('first: 1, filter: { countries: ["IR"] }');
      await idsOfAllPages(subgraph, 'projects', 'first: 1');
    });

    expect(stages).not.toContain('SORT');
  });

  it('serve references, counts by filter and the lists below other records', async () => {
    const [id] = await seed(aProject());

    const stages = await stagesOfReads(database.client, database.db, async () => {
      await askSubgraph(
        subgraph,
        `{ project(id: "${id}") { id }
           projects(filter: { kinds: [STUDY] }) { totalCount facets { countries { value } } } }`,
      );
      await askEntities(
        subgraph,
        [
          { __typename: 'Institution', id: 'institution:hub:a' },
          { __typename: 'Event', id: 'event:hub:min-4' },
          { __typename: 'Platform', code: 'techmart' },
        ],
        `... on Institution { projects { nodes { id } totalCount } }
         ... on Event { projectsDecided { nodes { id } totalCount } }
         ... on Platform { projects { nodes { id } totalCount } }`,
      );
    });

    expect(stages).not.toContain('COLLSCAN');
  });
});
