import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlatformsStores } from '../../subgraphs/platforms/context.js';
import { platforms } from '../../subgraphs/platforms/index.js';
import { aHarvest, aPlatform, aPlatformSchema } from '../builders/aPlatform.js';
import { aSource } from '../builders/aSource.js';
import { describeList } from '../support/describeList.js';
import {
  openSubgraphTestBed,
  SEEDED_AT,
  type SubgraphTestBed,
} from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<PlatformsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(platforms);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

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
    await bed.seed('platforms', hub, platform);
    const data = await bed.ask(
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
      createdAt: SEEDED_AT.toISOString(),
      updatedAt: SEEDED_AT.toISOString(),
      version: 1,
    });
  });

  it('returns null for an unknown code', async () => {
    expect(await bed.ask('{ platform(code: "gone") { id } }')).toEqual({ platform: null });
  });
});

describe('the list of platforms', () => {
  const wanted = aPlatform({ code: 'wanted', country: 'IR', participation: 'FEDERATED' });
  const other = aPlatform({
    code: 'other',
    status: 'PLANNED',
    source: aSource('other', { platform: 'hub', sample: true }),
  });

  describeList({
    bed: () => bed,
    list: 'platforms',
    orders: ['NAME', 'CODE'],
    records: () =>
      Array.from({ length: 7 }, (_, index) =>
        aPlatform({ nameKey: `name ${index % 3}`, status: index % 2 === 0 ? 'ACTIVE' : 'PLANNED' }),
      ),
    added: () => aPlatform({ nameKey: 'name 0' }),
    filters: {
      leaves: other,
      keeps: [
        ['countries: ["IR"]', wanted],
        ['participation: [FEDERATED]', wanted],
        ['statuses: [ACTIVE]', wanted],
        ['samples: false', wanted],
      ],
    },
    indexes: {
      selection: `totalCount nodes { id source { platform { id } } } facets {
        countries { count } participation { count }
      }`,
      serve: [
        '',
        'orderBy: CODE',
        'filter: { countries: ["TR"] }',
        'filter: { participation: [HOSTED] }',
        'filter: { statuses: [ACTIVE] }',
        'filter: { samples: true }',
      ],
    },
  });

  it('lists platforms of every status by name, or by code', async () => {
    const [aa, zz, mm] = await bed.seed(
      'platforms',
      aPlatform({ code: 'aa', name: 'Zenith', status: 'DECIDED' }),
      aPlatform({ code: 'zz', name: 'apex', status: 'RETIRED' }),
      aPlatform({ code: 'mm', name: 'Middle' }),
    );
    expect(await bed.idsOf('platforms')).toEqual([zz, mm, aa]);
    expect(await bed.idsOf('platforms', 'orderBy: CODE')).toEqual([aa, mm, zz]);
  });

  it('counts each facet without its own filter and with the others', async () => {
    await bed.seed(
      'platforms',
      aPlatform({ country: 'TR' }),
      aPlatform({ country: 'IR', participation: 'NONE' }),
      aPlatform({ country: null }),
    );
    const data = await bed.ask(
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
});

describe('Query.node and Query.nodes', () => {
  it.each([
    ['offer:techmart:1', 'TechnologyOffer'],
    ['request:techmart:1', 'TechnologyRequest'],
    ['institution:ror:1', 'Institution'],
    ['body:hub:1', 'Body'],
    ['contact:hub:1', 'ContactPoint'],
    ['nomination:hub:1', 'Nomination'],
    ['event:hub:1', 'Event'],
    ['decision:hub:1', 'Decision'],
    ['project:hub:1', 'Project'],
  ])('points at %s as a %s of another subgraph, without claiming its id', async (id, typename) => {
    const data = await bed.ask(
      `query ($id: ID!) { node(id: $id) { __typename ... on ${typename} { nodeKey } } }`,
      { id },
    );
    expect(data.node).toEqual({ __typename: typename, nodeKey: id });
  });

  it.each(['', 'nonsense', 'offer', 'offer:techmart:', 'constructor:hub:1', 'toString:hub:1'])(
    'returns null for "%s", which names no kind of record',
    async (id) => {
      expect(await bed.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id })).toEqual({
        node: null,
      });
    },
  );

  it('answers in the order of the ids, looking platforms up in one round trip', async () => {
    await bed.seed('platforms', aPlatform({ code: 'one' }), aPlatform({ code: 'two' }));
    const data = await bed.ask(
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
    expect(bed.mongo.queries('platforms')).toBe(1);
  });

  it('refuses more than 100 ids with BAD_USER_INPUT', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `offer:hub:${index}`);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }';
    expect(await bed.errorsOf(query, { ids })).toEqual([
      { code: 'BAD_USER_INPUT', message: 'ids must be at most 100, got 101' },
    ]);
  });
});

describe('references', () => {
  it('are answered by each of the three keys, with null for what does not exist', async () => {
    await bed.seed('platforms', aPlatform({ code: 'one' }));
    const entities = await bed.askEntities(
      [
        { __typename: 'Platform', code: 'one' },
        { __typename: 'Platform', id: 'platform:hub:one' },
        { __typename: 'Platform', nodeKey: 'platform:hub:one' },
        { __typename: 'Platform', code: 'gone' },
      ],
      '... on Platform { code }',
    );
    expect(entities).toEqual([{ code: 'one' }, { code: 'one' }, { code: 'one' }, null]);
    expect(bed.mongo.queries('platforms')).toBe(2);
  });
});

describe('adding a platform if it is absent', () => {
  it('adds it once, and never changes one that is there', async () => {
    const platform = aPlatform({ code: 'ror', name: 'ROR' });
    expect(await bed.stores.platforms.addIfAbsent(platform, SEEDED_AT)).toBe(true);
    expect(await bed.stores.platforms.addIfAbsent({ ...platform, name: 'Other' }, SEEDED_AT)).toBe(
      false,
    );
    expect(await bed.ask('{ platform(code: "ror") { name version } }')).toEqual({
      platform: { name: 'ROR', version: 1 },
    });
  });
});

describe('what is noted of a platform', () => {
  const NOTED_AT = new Date('2026-06-01T11:00:00Z');
  const LATER = new Date('2026-06-01T12:00:00Z');
  const store = () => bed.stores.platforms;
  const read = async (code: string) =>
    (
      await bed.ask(
        `query ($code: String!) { platform(code: $code) {
          name country { code } participation state freshAsOf version updatedAt
          lastHarvest { startedAt finishedAt outcome added changed unchanged removed refused failure }
          addsToSchema { coordinate kind description }
        } }`,
        { code },
      )
    ).platform;

  it('is nothing for one of which nothing is known', async () => {
    await bed.seed('platforms', aPlatform({ code: 'techmart', participation: 'NONE' }));
    expect(await read('techmart')).toMatchObject({
      state: 'NOT_CONNECTED',
      lastHarvest: null,
      freshAsOf: null,
      addsToSchema: [],
    });
  });

  it('is the newest harvest, and since when its records are fresh', async () => {
    await bed.seed('platforms', aPlatform({ code: 'techmart', participation: 'FEDERATED' }));
    const complete = aHarvest({ added: 5, changed: 4, unchanged: 3, removed: 2, refused: 1 });
    const failed = aHarvest({
      startedAt: new Date('2026-06-01T10:30:00Z'),
      outcome: 'FAILED',
      failure: 'It answered too late.',
    });

    expect(await store().noteHarvest('techmart', complete, NOTED_AT)).toBe(true);
    expect(await read('techmart')).toMatchObject({
      participation: 'HARVESTED',
      freshAsOf: '2026-06-01T10:00:00.000Z',
      lastHarvest: {
        startedAt: '2026-06-01T10:00:00.000Z',
        finishedAt: '2026-06-01T10:01:00.000Z',
        outcome: 'COMPLETED',
        added: 5,
        changed: 4,
        unchanged: 3,
        removed: 2,
        refused: 1,
        failure: null,
      },
      version: 2,
      updatedAt: NOTED_AT.toISOString(),
    });

    await store().noteHarvest('techmart', failed, LATER);
    expect(await read('techmart')).toMatchObject({
      state: 'STALE',
      freshAsOf: '2026-06-01T10:00:00.000Z',
      lastHarvest: { outcome: 'FAILED', failure: 'It answered too late.' },
    });
  });

  it('is what its schema adds, until it has none in the graph', async () => {
    await bed.seed('platforms', aPlatform({ code: 'techmart', participation: 'NONE' }));
    const adds = [
      {
        coordinate: 'TechnologyOffer.techmartCertificate',
        kind: 'FIELD' as const,
        description: 'Its certificate.',
      },
      { coordinate: 'Query.techmart', kind: 'ROOT_FIELD' as const, description: null },
    ];

    await store().noteSchema('techmart', aPlatformSchema({ adds }), NOTED_AT);
    expect(await read('techmart')).toMatchObject({
      participation: 'FEDERATED',
      state: 'CONNECTED',
      addsToSchema: adds,
    });
    expect(await store().notedSchemas()).toEqual(new Map([['techmart', 'techmart:1']]));

    await store().noteSchema('techmart', null, LATER);
    expect(await read('techmart')).toMatchObject({ state: 'WAITING', addsToSchema: [] });
    expect(await store().notedSchemas()).toEqual(new Map());
  });

  it('is that it has withdrawn, until it is restored', async () => {
    await bed.seed('platforms', aPlatform({ code: 'techmart', participation: 'FEDERATED' }));

    expect(await store().withdraw('techmart', NOTED_AT)).toBe(true);
    expect(await store().withdraw('techmart', LATER)).toBe(true);
    expect(await read('techmart')).toMatchObject({ state: 'WITHDRAWN', version: 2 });

    expect(await store().restore('techmart', LATER)).toBe(true);
    expect(await store().restore('techmart', LATER)).toBe(true);
    expect(await read('techmart')).toMatchObject({ state: 'WAITING', version: 3 });
  });

  it('survives that the platform is saved anew', async () => {
    const platform = aPlatform({ code: 'techmart' });
    await bed.seed('platforms', platform);
    await store().noteHarvest('techmart', aHarvest(), NOTED_AT);
    await store().noteSchema('techmart', aPlatformSchema(), NOTED_AT);
    await store().withdraw('techmart', NOTED_AT);

    await store().save([{ ...platform, name: 'New', fingerprint: 'new' }], LATER);

    expect(await read('techmart')).toMatchObject({
      name: 'New',
      state: 'WITHDRAWN',
      lastHarvest: { outcome: 'COMPLETED' },
      addsToSchema: [{ coordinate: 'Query.techmart' }],
    });
  });

  it('is refused of a platform nobody knows', async () => {
    expect(await store().noteHarvest('gone', aHarvest(), NOTED_AT)).toBe(false);
    expect(await store().noteSchema('gone', aPlatformSchema(), NOTED_AT)).toBe(false);
    expect(await store().withdraw('gone', NOTED_AT)).toBe(false);
    expect(await store().restore('gone', NOTED_AT)).toBe(false);
  });

  it('changes what the list counts by participation', async () => {
    await bed.seed('platforms', aPlatform({ code: 'techmart', participation: 'NONE' }));
    const facet = '{ platforms { facets { participation { value count } } } }';
    const count = async () => (await bed.ask(facet)).platforms.facets.participation;
    expect(await count()).toEqual([{ value: 'NONE', count: 1 }]);

    await store().noteHarvest('techmart', aHarvest(), NOTED_AT);

    expect(await count()).toEqual([{ value: 'HARVESTED', count: 1 }]);
  });

  it('is looked up in an index', async () => {
    await bed.seed('platforms', aPlatform({ code: 'techmart' }), aPlatform());
    const stages = await bed.stagesOfWrites(() =>
      store().noteHarvest('techmart', aHarvest(), NOTED_AT),
    );
    const reads = await bed.stagesOfReads(() => store().notedSchemas());
    expect(stages).not.toContain('COLLSCAN');
    expect(reads).toContain('IXSCAN');
  });
});

describe('registering the platform of a portal', () => {
  const register = (name: string | null) =>
    bed.stores.platforms.register({ code: 'techmart', name, country: 'IR' }, SEEDED_AT);
  const QUERY =
    '{ platform(code: "techmart") { id name country { code } participation state status version } }';

  it('adds one that the hub does not know, once', async () => {
    await register('Techmart');
    await register('Other');
    expect((await bed.ask(QUERY)).platform).toEqual({
      id: 'platform:hub:techmart',
      name: 'Techmart',
      country: { code: 'IR' },
      participation: 'FEDERATED',
      state: 'WAITING',
      status: 'ACTIVE',
      version: 1,
    });
  });

  it('calls it by its code without a name', async () => {
    await register(null);
    expect((await bed.ask(QUERY)).platform.name).toBe('techmart');
  });

  it.each([
    ['NONE', { participation: 'FEDERATED', state: 'WAITING', version: 2 }],
    ['HOSTED', { participation: 'HOSTED', state: 'CONNECTED', version: 1 }],
  ] as const)('leaves the name of one it knows that is %s', async (participation, expected) => {
    await bed.seed(
      'platforms',
      aPlatform({ code: 'techmart', name: 'Market', country: 'TR', participation }),
    );
    await register('Other');
    expect((await bed.ask(QUERY)).platform).toMatchObject({
      name: 'Market',
      country: { code: 'TR' },
      ...expected,
    });
  });
});
