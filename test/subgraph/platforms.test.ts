import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import type { PlatformsStores } from '../../subgraphs/platforms/context.js';
import { platforms } from '../../subgraphs/platforms/index.js';
import { aPlatform } from '../builders/aPlatform.js';
import { aSource } from '../builders/aSource.js';
import { askEntities, askSubgraph, idsOfAllPages } from '../support/askSubgraph.js';
import { type CommandCounter, commandCounter } from '../support/databaseCommandCounter.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { stagesOfReads } from '../support/explainedReads.js';

let database: TestDb;
let stores: PlatformsStores;
let subgraph: OpenSubgraph;
let mongo: CommandCounter;

const NOW = new Date('2026-06-01T00:00:00Z');
const seed = (...records: ReturnType<typeof aPlatform>[]) => stores.platforms.save(records, NOW);

const ask = async (query: string, variables = {}, languages = ['en']) => {
  const { data, errors } = await askSubgraph(subgraph, query, variables, { languages });
  expect(errors).toBeUndefined();
  return data;
};

beforeAll(async () => {
  database = await createTestDb();
  stores = platforms.openStores(database.db);
  subgraph = platforms.open(stores);
  mongo = commandCounter(database.client);
  await stores.platforms.ensureIndexes();
});

beforeEach(async () => {
  await database.db.collection('platforms').deleteMany({});
  mongo.reset();
});

afterAll(() => database.drop());

describe('Query.platform', () => {
  it('returns everything the record says', async () => {
    const hub = aPlatform({ code: 'hub', name: 'TTEN Hub', participation: 'HOSTED' });
    const platform = aPlatform({
      code: 'techmart',
      name: 'Techmart',
      country: 'IR',
      ownerInstitutionId: 'institution:hub:owner',
      ownerBodyId: 'body:hub:owner',
      homePage: 'https://techmart.example',
      contents: ['technology offers'],
      licence: 'CC-BY-4.0',
      note: 'A note',
    });
    await seed(hub, platform);
    const data = await ask(
      `{ platform(code: "techmart") {
        id code name country { code name } owner { nodeKey } ownerBody { nodeKey } homePage participation
        status contents licence note source { platform { name } localId } createdAt updatedAt version } }`,
    );
    expect(data.platform).toEqual({
      id: 'platform:hub:techmart',
      code: 'techmart',
      name: 'Techmart',
      country: { code: 'IR', name: 'Iran' },
      owner: { nodeKey: 'institution:hub:owner' },
      ownerBody: { nodeKey: 'body:hub:owner' },
      homePage: 'https://techmart.example',
      participation: 'HARVESTED',
      status: 'ACTIVE',
      contents: ['technology offers'],
      licence: 'CC-BY-4.0',
      note: 'A note',
      source: { platform: { name: 'TTEN Hub' }, localId: 'techmart' },
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
      version: 1,
    });
  });

  it('returns null for an unknown code', async () => {
    expect(await ask('{ platform(code: "gone") { id } }')).toEqual({ platform: null });
  });
});

describe('Query.platforms', () => {
  const codesOf = async (args: string): Promise<string[]> => {
    const data = await ask(`{ platforms${args} { nodes { code } } }`);
    return data.platforms.nodes.map((node: { code: string }) => node.code);
  };

  it('lists platforms of every status by name, or by code', async () => {
    await seed(
      aPlatform({ code: 'aa', name: 'Zenith', status: 'DECIDED' }),
      aPlatform({ code: 'zz', name: 'apex', status: 'RETIRED' }),
      aPlatform({ code: 'mm', name: 'Middle' }),
    );
    expect(await codesOf('')).toEqual(['zz', 'mm', 'aa']);
    expect(await codesOf('(orderBy: CODE)')).toEqual(['aa', 'mm', 'zz']);
  });

  it('keeps only what satisfies each condition', async () => {
    await seed(
      aPlatform({ code: 'wanted', country: 'IR', participation: 'FEDERATED' }),
      aPlatform({
        code: 'other',
        status: 'PLANNED',
        source: aSource('other', { platform: 'hub', sample: true }),
      }),
    );
    for (const condition of [
      'countries: ["IR"]',
      'participation: [FEDERATED]',
      'statuses: [ACTIVE]',
      'samples: false',
    ]) {
      expect([condition, await codesOf(`(filter: { ${condition} })`)]).toEqual([
        condition,
        ['wanted'],
      ]);
    }
  });

  it.each(['NAME', 'CODE'])(
    'gives each record once when paging by %s while records are added',
    async (order) => {
      const records = Array.from({ length: 7 }, (_, index) =>
        aPlatform({ nameKey: `name ${index % 3}`, status: index % 2 === 0 ? 'ACTIVE' : 'PLANNED' }),
      );
      await seed(...records);
      const ids = await idsOfAllPages(
        subgraph,
        'platforms',
        `first: 2, orderBy: ${order}`,
        async () => {
          await seed(aPlatform({ nameKey: 'name 0' }));
        },
      );
      const originals = records.map(({ _id }) => _id);
      expect(ids.filter((id) => originals.includes(id)).sort()).toEqual([...originals].sort());
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('counts each facet without its own filter and with the others', async () => {
    await seed(
      aPlatform({ country: 'TR' }),
      aPlatform({ country: 'IR', participation: 'NONE' }),
      aPlatform({ country: null }),
    );
    const data = await ask(
      `{ platforms(filter: { countries: ["TR"], participation: [HARVESTED] }) { totalCount facets {
        countries { value label count } participation { value label count } } } }`,
    );
    expect(data.platforms).toEqual({
      totalCount: 1,
      facets: {
        countries: [{ value: 'TR', label: 'Türkiye', count: 1 }],
        participation: [{ value: 'HARVESTED', label: 'Harvested', count: 1 }],
      },
    });
  });

  it('refuses a cursor that is none with BAD_USER_INPUT', async () => {
    const { errors } = await askSubgraph(subgraph, '{ platforms(after: "x") { nodes { id } } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('after must be an endCursor'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    '',
    '(orderBy: CODE)',
    '(filter: { countries: ["TR"] })',
    '(filter: { participation: [HOSTED] })',
    '(filter: { statuses: [ACTIVE] })',
    '(filter: { samples: true })',
  ])('answers platforms%s from an index', async (args) => {
    await seed(aPlatform(), aPlatform());
    const stages = await stagesOfReads(database.client, database.db, () =>
      ask(
        `{ platforms${args} { totalCount nodes { id source { platform { id } } } facets { countries { count } participation { count } } } }`,
      ),
    );
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).toContain('IXSCAN');
  });
});

describe('Query.node and Query.nodes', () => {
  it.each([
    ['offer:techmart:1', 'TechnologyOffer'],
    ['request:techmart:1', 'TechnologyRequest'],
    ['institution:ror:1', 'Institution'],
    ['body:hub:1', 'Body'],
    ['event:hub:1', 'Event'],
    ['decision:hub:1', 'Decision'],
    ['project:hub:1', 'Project'],
  ])('points at %s as a %s of another subgraph, without claiming its id', async (id, typename) => {
    const data = await ask(
      `query ($id: ID!) { node(id: $id) { __typename ... on ${typename} { nodeKey } } }`,
      { id },
    );
    expect(data.node).toEqual({ __typename: typename, nodeKey: id });
  });

  it.each(['', 'nonsense', 'offer', 'offer:techmart:', 'constructor:hub:1', 'toString:hub:1'])(
    'returns null for "%s", which names no kind of record',
    async (id) => {
      expect(await ask('query ($id: ID!) { node(id: $id) { __typename } }', { id })).toEqual({
        node: null,
      });
    },
  );

  it('answers in the order of the ids, looking platforms up in one round trip', async () => {
    await seed(aPlatform({ code: 'one' }), aPlatform({ code: 'two' }));
    mongo.reset();
    const data = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Platform { code } ... on Event { nodeKey } } }',
      {
        ids: [
          'platform:hub:two',
          'nonsense',
          'event:hub:1',
          'platform:hub:gone',
          'platform:hub:one',
          'platform:hub:two',
        ],
      },
    );
    expect(data.nodes).toEqual([
      { __typename: 'Platform', code: 'two' },
      null,
      { __typename: 'Event', nodeKey: 'event:hub:1' },
      null,
      { __typename: 'Platform', code: 'one' },
      { __typename: 'Platform', code: 'two' },
    ]);
    expect(mongo.queries('platforms')).toBe(1);
  });

  it('refuses more than 100 ids with BAD_USER_INPUT', async () => {
    const { errors } = await askSubgraph(
      subgraph,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }',
      { ids: Array.from({ length: 101 }, (_, index) => `offer:hub:${index}`) },
    );
    expect(errors?.[0]).toMatchObject({
      message: 'ids must be at most 100, got 101',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('references', () => {
  it('are answered by each of the three keys, with null for what does not exist', async () => {
    await seed(aPlatform({ code: 'one' }));
    mongo.reset();
    const { data } = await askEntities(
      subgraph,
      [
        { __typename: 'Platform', code: 'one' },
        { __typename: 'Platform', id: 'platform:hub:one' },
        { __typename: 'Platform', nodeKey: 'platform:hub:one' },
        { __typename: 'Platform', code: 'gone' },
      ],
      '... on Platform { code }',
    );
    expect(data._entities).toEqual([{ code: 'one' }, { code: 'one' }, { code: 'one' }, null]);
    expect(mongo.queries('platforms')).toBe(2);
  });
});

describe('adding a platform if it is absent', () => {
  it('adds it once, and never changes one that is there', async () => {
    const platform = aPlatform({ code: 'ror', name: 'ROR' });
    expect(await stores.platforms.addIfAbsent(platform, NOW)).toBe(true);
    expect(await stores.platforms.addIfAbsent({ ...platform, name: 'Other' }, NOW)).toBe(false);
    expect(await ask('{ platform(code: "ror") { name version } }')).toEqual({
      platform: { name: 'ROR', version: 1 },
    });
  });
});
