import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import type { StoredTechnology } from '../../subgraphs/technologies/technology.js';
import { aSource } from '../builders/aSource.js';
import { anOffer, aRequest } from '../builders/aTechnology.js';
import { askEntities, askSubgraph, idsOfAllPages } from '../support/askSubgraph.js';
import { type CommandCounter, commandCounter } from '../support/databaseCommandCounter.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { stagesOfReads } from '../support/explainedReads.js';

let database: TestDb;
let stores: TechnologiesStores;
let subgraph: OpenSubgraph;
let mongo: CommandCounter;

const seed = (...records: Parameters<typeof stores.technologies.save>[0][number][]) =>
  stores.technologies.save(records, new Date('2026-06-01T00:00:00Z'));

beforeAll(async () => {
  database = await createTestDb();
  stores = technologies.openStores(database.db);
  subgraph = technologies.open(stores);
  mongo = commandCounter(database.client);
  await stores.technologies.ensureIndexes();
});

beforeEach(async () => {
  await database.db.collection('technologies').deleteMany({});
  mongo.reset();
});

afterAll(() => database.drop());

describe('Query.technology', () => {
  it('returns an offer with what only an offer has', async () => {
    const offer = anOffer({
      readiness: { min: 4, max: 6 },
      stage: 'PROTOTYPE',
      intellectualProperty: {
        status: 'GRANTED',
        rights: [{ number: 'US1', office: 'USPTO', expiresOn: '2030-01-31' }],
      },
    });
    await seed(offer);
    const { data } = await askSubgraph(
      subgraph,
      `query ($id: ID!) { technology(id: $id) { __typename id version ... on TechnologyOffer {
        readiness { min max } stage intellectualProperty { status rights { number office expiresOn } } } } }`,
      { id: offer._id },
    );
    expect(data.technology).toEqual({
      __typename: 'TechnologyOffer',
      id: offer._id,
      version: 1,
      readiness: { min: 4, max: 6 },
      stage: 'PROTOTYPE',
      intellectualProperty: {
        status: 'GRANTED',
        rights: [{ number: 'US1', office: 'USPTO', expiresOn: '2030-01-31' }],
      },
    });
  });

  it.each(['offer:techmart:gone', 'nonsense', ''])(
    'returns null for the unknown id "%s"',
    async (id) => {
      const { data, errors } = await askSubgraph(
        subgraph,
        'query ($id: ID!) { technology(id: $id) { id } }',
        { id },
      );
      expect(errors).toBeUndefined();
      expect(data.technology).toBeNull();
    },
  );

  it.each<Partial<StoredTechnology>>([
    { access: 'MEMBERS' },
    { access: 'ON_REQUEST' },
    { state: 'DRAFT' },
    { state: 'WITHDRAWN' },
  ])(
    'hides a listing with %j from look-ups, lists, counts, facets, search and references',
    async (hidden) => {
      const secret = anOffer({
        ...(hidden as object),
        country: 'EG',
        institutionId: 'institution:hub:lab',
      });
      await seed(secret);
      const { data } = await askSubgraph(
        subgraph,
        `query ($id: ID!) {
        technology(id: $id) { id }
        all: technologies(filter: { states: [DRAFT, PUBLISHED, WITHDRAWN] }) {
          totalCount nodes { id } facets { countries { value } states { value } } }
        found: technologies(query: "offer") { totalCount nodes { id } }
      }`,
        { id: secret._id },
      );
      expect(data).toEqual({
        technology: null,
        all: { totalCount: 0, nodes: [], facets: { countries: [], states: [] } },
        found: { totalCount: 0, nodes: [] },
      });
      const references = await askEntities(
        subgraph,
        [
          { __typename: 'TechnologyOffer', id: secret._id },
          { __typename: 'TechnologyOffer', nodeKey: secret._id },
          { __typename: 'Institution', id: 'institution:hub:lab' },
        ],
        '... on TechnologyOffer { id } ... on Institution { technologies { totalCount nodes { id } } }',
      );
      expect(references.data._entities).toEqual([
        null,
        null,
        { technologies: { totalCount: 0, nodes: [] } },
      ]);
    },
  );
});

describe('Query.technologies', () => {
  const idsOf = async (args: string): Promise<string[]> => {
    const { data, errors } = await askSubgraph(
      subgraph,
      `{ technologies${args} { nodes { id } } }`,
    );
    expect(errors).toBeUndefined();
    return data.technologies.nodes.map((node: { id: string }) => node.id);
  };

  it('lists published offers and requests, newest first', async () => {
    const offer = anOffer();
    const request = aRequest();
    await seed(offer, request, anOffer({ state: 'EXPIRED' }));
    expect(await idsOf('')).toEqual([request._id, offer._id]);
  });

  it('keeps only what satisfies each condition', async () => {
    const wanted = anOffer({
      country: 'TR',
      stage: 'PROTOTYPE',
      cooperationTypes: ['LICENCE', 'JOINT_VENTURE'],
      keywords: ['water'],
      classifications: [{ scheme: 'IPC', value: 'C02F', label: null }],
      sustainableDevelopmentGoals: [6],
      readiness: { min: 4, max: 6 },
      year: 2024,
      intellectualProperty: { status: 'APPLIED', rights: [] },
      source: aSource('a', { platform: 'tubitak' }),
    });
    const call = aRequest({ deadline: '2026-12-31', source: aSource('b', { sample: true }) });
    await seed(wanted, call);
    for (const condition of [
      'kinds: [OFFER]',
      'countries: ["TR", "IR"]',
      'stages: [PROTOTYPE]',
      'intellectualProperty: [APPLIED]',
      'cooperationTypes: [JOINT_VENTURE]',
      'keywords: ["water"]',
      'classifications: ["C02F"]',
      'sustainableDevelopmentGoals: [6]',
      'readinessLevel: 5',
      'years: { from: 2023, to: 2024 }',
      'platforms: ["tubitak"]',
      'samples: false',
    ]) {
      expect([condition, await idsOf(`(filter: { ${condition} })`)]).toEqual([
        condition,
        [wanted._id],
      ]);
    }
    expect(await idsOf('(filter: { deadline: { from: "2026-12-01" } })')).toEqual([call._id]);
    expect(await idsOf('(filter: { readinessLevel: 7 })')).toEqual([]);
  });

  it('finds by text in any language, best match first', async () => {
    const both = anOffer({ title: [{ value: 'Solar desalination unit', language: 'en' }] });
    const one = anOffer({
      summary: [
        { value: 'Deniz suyu', language: 'tr' },
        { value: 'Water for villages by desalination', language: 'en' },
      ],
    });
    await seed(one, both, anOffer());
    expect(await idsOf('(query: "solar desalination")')).toEqual([both._id, one._id]);
    expect(await idsOf('(query: "deniz")')).toEqual([one._id]);
    expect(await idsOf('(query: "desalination", orderBy: NEWEST)')).toEqual([one._id, both._id]);
  });

  it.each(['NEWEST', 'YEAR', 'TITLE', 'DEADLINE'])(
    'gives each record once when paging by %s while records are added',
    async (order) => {
      const records = Array.from({ length: 9 }, (_, index) =>
        aRequest({
          year: index % 3 === 0 ? null : 2020 + (index % 2),
          deadline: index % 2 === 0 ? null : `2026-0${index}-01`,
          titleKey: `title ${index % 4}`,
        }),
      );
      await seed(...records);
      const ids = await idsOfAllPages(
        subgraph,
        'technologies',
        `first: 2, orderBy: ${order}`,
        async () => {
          await seed(aRequest({ year: 2020, titleKey: 'title 1', deadline: '2026-03-01' }));
        },
      );
      const originals = records.map(({ _id }) => _id);
      expect(ids.filter((id) => originals.includes(id)).sort()).toEqual([...originals].sort());
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('pages through what a query found', async () => {
    await seed(...Array.from({ length: 5 }, () => anOffer({ keywords: ['hydrogen'] })));
    expect(
      await idsOfAllPages(subgraph, 'technologies', 'first: 2, query: "hydrogen"'),
    ).toHaveLength(5);
  });

  it('counts each facet without its own filter and with the others', async () => {
    await seed(
      anOffer({ country: 'TR', year: 2020, cooperationTypes: ['LICENCE', 'SUPPLY'] }),
      anOffer({ country: 'IR', year: 2020 }),
      anOffer({ country: 'IR', year: 2021 }),
      aRequest({ country: 'IR', year: 2020 }),
    );
    const { data } = await askSubgraph(
      subgraph,
      `{ technologies(filter: { countries: ["TR"], years: { from: 2020, to: 2020 } }) { totalCount facets {
        kinds { value count } countries { value label count } years { value count }
        cooperationTypes { value label count } } } }`,
      {},
      { languages: ['tr'] },
    );
    expect(data.technologies).toEqual({
      totalCount: 1,
      facets: {
        kinds: [{ value: 'OFFER', count: 1 }],
        countries: [
          { value: 'IR', label: 'İran', count: 2 },
          { value: 'TR', label: 'Türkiye', count: 1 },
        ],
        years: [{ value: '2020', count: 1 }],
        cooperationTypes: [
          { value: 'LICENCE', label: 'Licence', count: 1 },
          { value: 'SUPPLY', label: 'Supply', count: 1 },
        ],
      },
    });
  });

  it('reads neither rows nor counts that are not asked for', async () => {
    await seed(anOffer());
    mongo.reset();
    await askSubgraph(subgraph, '{ technologies { totalCount } }');
    expect(mongo.queries('technologies')).toBe(1);
    await askSubgraph(
      subgraph,
      '{ technologies { nodes { id } edges { cursor } pageInfo { endCursor } } }',
    );
    expect(mongo.queries('technologies')).toBe(2);
  });

  it.each([
    ['(first: 5000)', 'first must be 1 to 100, got 5000'],
    ['(first: 0)', 'first must be 1 to 100, got 0'],
    ['(after: "nonsense")', 'after must be an endCursor'],
    ['(orderBy: RELEVANCE)', 'orderBy RELEVANCE needs a query'],
    ['(filter: { years: { from: 2025, to: 2020 } })', 'years.from must not be after years.to'],
    [`(query: "${'x'.repeat(301)}")`, 'query must have at most 300 characters, got 301'],
  ])('refuses technologies%s with BAD_USER_INPUT', async (args, message) => {
    const { errors } = await askSubgraph(subgraph, `{ technologies${args} { nodes { id } } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('refuses a cursor of another order', async () => {
    await seed(anOffer());
    const { data } = await askSubgraph(subgraph, '{ technologies { pageInfo { endCursor } } }');
    const { errors } = await askSubgraph(
      subgraph,
      'query ($after: String) { technologies(orderBy: TITLE, after: $after) { nodes { id } } }',
      { after: data.technologies.pageInfo.endCursor },
    );
    expect(errors?.[0]?.message).toContain('cursor of the order NEWEST');
  });

  it.each([
    '',
    '(orderBy: YEAR)',
    '(orderBy: TITLE)',
    '(orderBy: DEADLINE)',
    '(query: "solar")',
    '(filter: { countries: ["TR"] })',
    '(filter: { kinds: [OFFER], stages: [PROTOTYPE] })',
    '(filter: { intellectualProperty: [GRANTED] })',
    '(filter: { cooperationTypes: [LICENCE] })',
    '(filter: { keywords: ["water"] })',
    '(filter: { classifications: ["C02F"] })',
    '(filter: { sustainableDevelopmentGoals: [6] })',
    '(filter: { platforms: ["hub"] })',
    '(filter: { years: { from: 2020 } })',
    '(filter: { deadline: { from: "2026-01-01" } }, orderBy: DEADLINE)',
  ])('answers technologies%s from an index', async (args) => {
    await seed(anOffer(), aRequest());
    const stages = await stagesOfReads(database.client, database.db, () =>
      askSubgraph(
        subgraph,
        `{ technologies${args} { totalCount nodes { id } facets { kinds { count } countries { count } years { count } } } }`,
      ),
    );
    expect(stages).not.toContain('COLLSCAN');
    expect(stages.some((stage) => stage === 'IXSCAN' || stage === 'TEXT_MATCH')).toBe(true);
  });
});

describe('text in several languages', () => {
  const title = [
    { value: 'Deniz suyu arıtma', language: 'tr' },
    { value: 'Desalination', language: 'en' },
    { value: 'تحلية', language: 'ar' },
  ];
  const titleFor = async (languages: string[], args = '') => {
    const offer = anOffer({ title });
    await seed(offer);
    const { data } = await askSubgraph(
      subgraph,
      `query ($id: ID!) { technology(id: $id) { title${args} { value language } } }`,
      { id: offer._id },
      { languages },
    );
    return data.technology.title.language;
  };

  it.each([
    [['ar-EG', 'en'], 'ar'],
    [['fr', 'en-GB'], 'en'],
    [['fr'], 'tr'],
    [[], 'tr'],
  ])('answers a reader of %j in %s', async (languages, language) => {
    expect(await titleFor(languages)).toBe(language);
  });

  it('lets an argument prefer languages over those of the request', async () => {
    expect(await titleFor(['ar'], '(prefer: ["en"])')).toBe('en');
  });
});

describe('references', () => {
  it('loads the listings of many institutions in one round trip, and counts them in one more', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `institution:hub:${index}`);
    await seed(
      ...ids.flatMap((institutionId) => [anOffer({ institutionId }), aRequest({ institutionId })]),
    );
    mongo.reset();
    const { data } = await askEntities(
      subgraph,
      ids.map((id) => ({ __typename: 'Institution', id })),
      '... on Institution { id technologies(first: 1) { totalCount nodes { id institution { id } } pageInfo { hasNextPage } } }',
    );
    expect(mongo.queries('technologies')).toBe(2);
    expect(data._entities).toHaveLength(20);
    for (const { id, technologies: list } of data._entities) {
      expect(list).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
      expect(list.nodes).toEqual([{ id: expect.stringMatching(/^request:/), institution: { id } }]);
    }
  });

  it('lists what a task force, an event, a project and a platform are pointed at by', async () => {
    const offer = anOffer({
      taskForceId: 'body:hub:task-force-4',
      exhibitedAtIds: ['event:hub:inotex', 'event:hub:other'],
      originProjectId: 'project:hub:study',
    });
    await seed(offer);
    const { data } = await askEntities(
      subgraph,
      [
        { __typename: 'Body', id: 'body:hub:task-force-4' },
        { __typename: 'Event', id: 'event:hub:other' },
        { __typename: 'Project', id: 'project:hub:study' },
        { __typename: 'Platform', code: 'techmart' },
      ],
      `... on Body { list: technologies { totalCount nodes { id } } }
       ... on Event { list: exhibits { totalCount nodes { id } } }
       ... on Project { list: outputs { totalCount nodes { id } } }
       ... on Platform { list: technologies { totalCount nodes { id } } }`,
    );
    for (const { list } of data._entities) {
      expect(list).toEqual({ totalCount: 1, nodes: [{ id: offer._id }] });
    }
  });

  it('answers lists below other records from an index', async () => {
    await seed(anOffer());
    const stages = await stagesOfReads(database.client, database.db, () =>
      askEntities(
        subgraph,
        [
          { __typename: 'Institution', id: 'institution:hub:1' },
          { __typename: 'Body', id: 'body:hub:1' },
          { __typename: 'Event', id: 'event:hub:1' },
          { __typename: 'Project', id: 'project:hub:1' },
          { __typename: 'Platform', code: 'hub' },
        ],
        `... on Institution { technologies { totalCount nodes { id } } } ... on Body { technologies { totalCount nodes { id } } }
         ... on Event { exhibits { totalCount nodes { id } } } ... on Project { outputs { totalCount nodes { id } } }
         ... on Platform { technologies { totalCount nodes { id } } }`,
      ),
    );
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).toContain('IXSCAN');
  });
});

describe('saving', () => {
  it('adds what is new, changes what is different, and leaves the rest alone', async () => {
    const [kept, edited] = [anOffer(), anOffer()];
    expect(await seed(kept, edited)).toEqual({ added: 2, changed: 0, unchanged: 0 });
    const again = { ...edited, year: 2025, fingerprint: 'other' };
    expect(await seed(kept, again, anOffer())).toEqual({ added: 1, changed: 1, unchanged: 1 });
    const { data } = await askSubgraph(
      subgraph,
      'query ($kept: ID!, $edited: ID!) { kept: technology(id: $kept) { version } edited: technology(id: $edited) { version year } }',
      { kept: kept._id, edited: edited._id },
    );
    expect(data).toEqual({ kept: { version: 1 }, edited: { version: 2, year: 2025 } });
  });
});
