import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PlatformsStores } from '../../subgraphs/platforms/context.js';
import { platforms } from '../../subgraphs/platforms/index.js';
import { aPlatform } from '../builders/aPlatform.js';
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
