import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import { matchKeyOf } from '../../subgraphs/institutions/matchKey.js';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { aName, anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { askEntities, askSubgraph, idsOfAllPages } from '../support/askSubgraph.js';
import { type CommandCounter, commandCounter } from '../support/databaseCommandCounter.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { stagesOfReads } from '../support/explainedReads.js';

let database: TestDb;
let stores: InstitutionsStores;
let subgraph: OpenSubgraph;
let mongo: CommandCounter;

const seed = (...records: ReturnType<typeof anInstitution>[]) =>
  stores.institutions.save(records, new Date('2026-06-01T00:00:00Z'));

const ask = async (query: string, variables = {}, languages = ['en']) => {
  const { data, errors } = await askSubgraph(subgraph, query, variables, { languages });
  expect(errors).toBeUndefined();
  return data;
};

beforeAll(async () => {
  database = await createTestDb();
  stores = institutions.openStores(database.db);
  subgraph = institutions.open(stores);
  mongo = commandCounter(database.client);
  await stores.institutions.ensureIndexes();
});

beforeEach(async () => {
  await database.db.collection('institutions').deleteMany({});
  mongo.reset();
});

afterAll(() => database.drop());

describe('Query.institution', () => {
  it('returns everything the record says', async () => {
    const institution = anInstitution({
      names: [
        aName('Arab Academy for Science'),
        aName('الأكاديمية العربية للعلوم', { language: 'ar', kinds: ['LABEL'] }),
        aName('AAST', { language: 'und', kinds: ['ACRONYM'] }),
      ],
      types: ['EDUCATION', 'FUNDER'],
      established: 1972,
      links: [{ kind: 'WEBSITE', url: 'https://aast.edu' }],
      domains: ['aast.edu'],
      locations: [
        {
          geoNamesId: 361058,
          place: 'Alexandria',
          country: 'EG',
          subdivision: 'Alexandria Governorate',
          latitude: 31.2,
          longitude: 29.9,
        },
        {
          geoNamesId: null,
          place: null,
          country: 'EG',
          subdivision: null,
          latitude: null,
          longitude: null,
        },
      ],
      country: 'EG',
      externalIds: [{ scheme: 'isni', preferred: null, all: ['0000 0000 9015 5153'] }],
      source: aSource('0004vyj87', { platform: 'ror', licence: 'CC0-1.0' }),
    });
    await seed(institution);
    const data = await ask(
      `query ($id: ID!) { institution(id: $id) {
        id name names { value language kinds } acronyms types status verified established
        links { kind url } domains country { code name }
        locations { geoNamesId place country { code } subdivision point { latitude longitude } }
        externalIds { scheme preferred all } source { platform { code } localId licence sample }
        createdAt updatedAt version } }`,
      { id: institution._id },
    );
    const { _id, names, types, links, domains, externalIds } = institution;
    expect(data.institution).toEqual({
      id: _id,
      name: 'Arab Academy for Science',
      names,
      acronyms: ['AAST'],
      types,
      status: 'ACTIVE',
      verified: true,
      established: 1972,
      links,
      domains,
      country: { code: 'EG', name: 'Egypt' },
      locations: [
        {
          geoNamesId: 361058,
          place: 'Alexandria',
          country: { code: 'EG' },
          subdivision: 'Alexandria Governorate',
          point: { latitude: 31.2, longitude: 29.9 },
        },
        { geoNamesId: null, place: null, country: { code: 'EG' }, subdivision: null, point: null },
      ],
      externalIds,
      source: {
        platform: { code: 'ror' },
        localId: '0004vyj87',
        licence: 'CC0-1.0',
        sample: false,
      },
      createdAt: '2026-06-01T00:00:00.000Z',
      updatedAt: '2026-06-01T00:00:00.000Z',
      version: 1,
    });
  });

  it('returns a withdrawn institution, which the lists leave out', async () => {
    const withdrawn = anInstitution({ status: 'WITHDRAWN' });
    await seed(withdrawn);
    const data = await ask(
      'query ($id: ID!) { institution(id: $id) { status } institutions { totalCount } }',
      { id: withdrawn._id },
    );
    expect(data).toEqual({
      institution: { status: 'WITHDRAWN' },
      institutions: { totalCount: 0 },
    });
  });

  it.each(['institution:ror:gone', 'nonsense', ''])(
    'returns null for the unknown id "%s"',
    async (id) => {
      const data = await ask('query ($id: ID!) { institution(id: $id) { id } }', { id });
      expect(data.institution).toBeNull();
    },
  );
});

describe('Institution.name', () => {
  const names = [
    aName('Boğaziçi Üniversitesi', { language: 'tr' }),
    aName('Bosphorus College', { language: 'en', kinds: ['ALIAS'] }),
    aName('BU', { language: 'fr', kinds: ['ACRONYM'] }),
    aName('جامعة البوسفور', { language: 'ar', kinds: ['LABEL'] }),
  ];

  it.each([
    [['ar-EG', 'en'], 'جامعة البوسفور'],
    [['tr'], 'Boğaziçi Üniversitesi'],
    [['en'], 'Boğaziçi Üniversitesi'],
    [['fr'], 'Boğaziçi Üniversitesi'],
    [[], 'Boğaziçi Üniversitesi'],
  ])('answers a reader of %j with %s', async (languages, name) => {
    const institution = anInstitution({ names });
    await seed(institution);
    const query = 'query ($id: ID!) { institution(id: $id) { name } }';
    const data = await ask(query, { id: institution._id }, languages);
    expect(data.institution.name).toBe(name);
  });

  it('lets an argument prefer languages over those of the request', async () => {
    await seed(anInstitution({ names }));
    const data = await ask('{ institutions { nodes { name(prefer: ["ar"]) } } }', {}, ['tr']);
    expect(data.institutions.nodes).toEqual([{ name: 'جامعة البوسفور' }]);
  });
});

describe('Institution.relations', () => {
  it('keeps the label of a relation whose other side the hub does not have', async () => {
    const parent = anInstitution();
    const child = anInstitution({
      relations: [
        { kind: 'PARENT', institutionId: parent._id, label: 'As the source calls it' },
        { kind: 'SUCCESSOR', institutionId: 'institution:ror:gone', label: 'Gone' },
      ],
    });
    await seed(parent, child);
    const data = await ask(
      'query ($id: ID!) { institution(id: $id) { relations { kind label institution { id } } } }',
      { id: child._id },
    );
    expect(data.institution.relations).toEqual([
      { kind: 'PARENT', label: 'As the source calls it', institution: { id: parent._id } },
      { kind: 'SUCCESSOR', label: 'Gone', institution: null },
    ]);
  });

  it('loads the other sides of a whole page in one round trip', async () => {
    const parents = Array.from({ length: 10 }, () => anInstitution({ types: ['MINISTRY'] }));
    await seed(
      ...parents,
      ...parents.map(({ _id }) =>
        anInstitution({ relations: [{ kind: 'PARENT', institutionId: _id, label: 'Parent' }] }),
      ),
    );
    mongo.reset();
    const data = await ask(
      '{ institutions(filter: { types: [UNIVERSITY] }) { nodes { relations { institution { name } } } } }',
    );
    expect(data.institutions.nodes).toHaveLength(10);
    expect(mongo.queries('institutions')).toBe(2);
  });
});

describe('Query.institutions', () => {
  const idsOf = async (args: string): Promise<string[]> => {
    const data = await ask(`{ institutions${args} { nodes { id } } }`);
    return data.institutions.nodes.map((node: { id: string }) => node.id);
  };

  it('lists active institutions by name', async () => {
    const z = anInstitution({ names: [aName('Zagazig University')] });
    const a = anInstitution({ names: [aName('alexandria university')] });
    await seed(z, a, anInstitution({ status: 'INACTIVE' }));
    expect(await idsOf('')).toEqual([a._id, z._id]);
  });

  it('lists the last established first, and those without a year last', async () => {
    const unknown = anInstitution({ established: null });
    const old = anInstitution({ established: 1453 });
    const young = anInstitution({ established: 2018 });
    await seed(unknown, old, young);
    expect(await idsOf('(orderBy: ESTABLISHED)')).toEqual([young._id, old._id, unknown._id]);
  });

  it('keeps only what satisfies each condition', async () => {
    const wanted = anInstitution({
      country: 'IR',
      types: ['COMPANY', 'KNOWLEDGE_BASED_COMPANY'],
      established: 2010,
      source: aSource('a', { platform: 'ror' }),
    });
    const other = anInstitution({
      status: 'INACTIVE',
      verified: false,
      source: aSource('b', { sample: true }),
    });
    await seed(wanted, other);
    for (const condition of [
      'countries: ["IR", "EG"]',
      'types: [KNOWLEDGE_BASED_COMPANY]',
      'statuses: [ACTIVE]',
      'verified: true',
      'platforms: ["ror"]',
      'established: { from: 2010, to: 2010 }',
      'samples: false',
    ]) {
      const statuses = condition.startsWith('statuses') ? '' : ', statuses: [ACTIVE, INACTIVE]';
      expect([condition, await idsOf(`(filter: { ${condition}${statuses} })`)]).toEqual([
        condition,
        [wanted._id],
      ]);
    }
    expect(await idsOf('(filter: { statuses: [INACTIVE] })')).toEqual([other._id]);
    expect(await idsOf('(filter: { statuses: [] })')).toEqual([]);
  });

  it('finds by any name, by acronym and by place, best match first', async () => {
    const named = anInstitution({ names: [aName('Tehran University of Technology')] });
    const placed = anInstitution({
      names: [aName('Sharif'), aName('SUT', { kinds: ['ACRONYM'] })],
      locations: [
        {
          geoNamesId: null,
          place: 'Tehran',
          country: 'IR',
          subdivision: null,
          latitude: null,
          longitude: null,
        },
      ],
    });
    const arabic = anInstitution({
      names: [aName('Cairo'), aName('جامعة القاهرة', { language: 'ar', kinds: ['LABEL'] })],
    });
    await seed(placed, named, arabic);
    expect(await idsOf('(query: "tehran")')).toEqual([named._id, placed._id]);
    expect(await idsOf('(query: "sut")')).toEqual([placed._id]);
    expect(await idsOf('(query: "القاهرة")')).toEqual([arabic._id]);
    expect(await idsOf('(query: "tehran", orderBy: NAME)')).toEqual([placed._id, named._id]);
  });

  it('takes words as they are, without the stem or the stop words of a language', async () => {
    const plural = anInstitution({ names: [aName('Sciences')] });
    const article = anInstitution({ names: [aName('Der')] });
    await seed(plural, article);
    expect(await idsOf('(query: "science")')).toEqual([]);
    expect(await idsOf('(query: "der")')).toEqual([article._id]);
  });

  it.each(['NAME', 'ESTABLISHED'])(
    'gives each record once when paging by %s while records are added',
    async (order) => {
      const records = Array.from({ length: 9 }, (_, index) =>
        anInstitution({
          established: index % 3 === 0 ? null : 1990 + (index % 2),
          nameKey: `name ${index % 4}`,
        }),
      );
      await seed(...records);
      const ids = await idsOfAllPages(
        subgraph,
        'institutions',
        `first: 2, orderBy: ${order}`,
        async () => {
          await seed(anInstitution({ established: 1990, nameKey: 'name 1' }));
        },
      );
      const originals = records.map(({ _id }) => _id);
      expect(ids.filter((id) => originals.includes(id)).sort()).toEqual([...originals].sort());
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('pages through what a query found', async () => {
    const names = [aName('Institute of Hydrogen')];
    await seed(...Array.from({ length: 5 }, () => anInstitution({ names })));
    expect(
      await idsOfAllPages(subgraph, 'institutions', 'first: 2, query: "hydrogen"'),
    ).toHaveLength(5);
  });

  it('counts each facet without its own filter and with the others', async () => {
    await seed(
      anInstitution({ country: 'TR', types: ['UNIVERSITY', 'FUNDER'] }),
      anInstitution({ country: 'IR', types: ['COMPANY'] }),
      anInstitution({ country: 'IR', source: aSource('a', { platform: 'ror' }) }),
      anInstitution({ country: 'IR', status: 'INACTIVE' }),
    );
    const data = await ask(
      `{ institutions(filter: { countries: ["IR"], types: [UNIVERSITY] }) { totalCount facets {
        countries { value label count } types { value label count } statuses { value count }
        platforms { value count } } } }`,
      {},
      ['tr'],
    );
    expect(data.institutions).toEqual({
      totalCount: 1,
      facets: {
        countries: [
          { value: 'IR', label: 'İran', count: 1 },
          { value: 'TR', label: 'Türkiye', count: 1 },
        ],
        types: [
          { value: 'COMPANY', label: 'Company', count: 1 },
          { value: 'UNIVERSITY', label: 'University', count: 1 },
        ],
        statuses: [
          { value: 'ACTIVE', count: 1 },
          { value: 'INACTIVE', count: 1 },
        ],
        platforms: [{ value: 'ror', count: 1 }],
      },
    });
  });

  it.each([
    ['(first: 101)', 'first must be 1 to 100, got 101'],
    ['(after: "nonsense")', 'after must be an endCursor'],
    ['(orderBy: RELEVANCE)', 'orderBy RELEVANCE needs a query'],
    [
      '(filter: { established: { from: 2025, to: 2020 } })',
      'established.from must not be after established.to',
    ],
  ])('refuses institutions%s with BAD_USER_INPUT', async (args, message) => {
    const { errors } = await askSubgraph(subgraph, `{ institutions${args} { nodes { id } } }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    '',
    '(orderBy: ESTABLISHED)',
    '(query: "university")',
    '(filter: { countries: ["TR"] })',
    '(filter: { types: [UNIVERSITY] })',
    '(filter: { statuses: [ACTIVE, INACTIVE, WITHDRAWN] })',
    '(filter: { verified: false })',
    '(filter: { platforms: ["ror"] })',
    '(filter: { established: { from: 2020 } })',
    '(filter: { samples: true })',
  ])('answers institutions%s from an index', async (args) => {
    await seed(anInstitution(), anInstitution());
    const stages = await stagesOfReads(database.client, database.db, () =>
      ask(
        `{ institutions${args} { totalCount nodes { id } facets {
          countries { count } types { count } statuses { count } platforms { count } } } }`,
      ),
    );
    expect(stages).not.toContain('COLLSCAN');
    expect(stages.some((stage) => stage === 'IXSCAN' || stage === 'TEXT_MATCH')).toBe(true);
  });

  it.each(['', '(orderBy: ESTABLISHED)', '(filter: { countries: ["TR"] })'])(
    'reads institutions%s in order, without sorting',
    async (args) => {
      await seed(anInstitution(), anInstitution());
      const stages = await stagesOfReads(database.client, database.db, () =>
        ask(`{ institutions${args} { nodes { id } } }`),
      );
      expect(stages).not.toContain('SORT');
    },
  );
});

describe('references', () => {
  it('are answered by either key, in one round trip, with null for what does not exist', async () => {
    const [one, two] = [anInstitution(), anInstitution()];
    await seed(one, two);
    mongo.reset();
    const { data } = await askEntities(
      subgraph,
      [
        { __typename: 'Institution', id: one._id },
        { __typename: 'Institution', nodeKey: two._id },
        { __typename: 'Institution', nodeKey: 'institution:hub:gone' },
      ],
      '... on Institution { id }',
    );
    expect(data._entities).toEqual([{ id: one._id }, { id: two._id }, null]);
    expect(mongo.queries('institutions')).toBe(1);
  });

  it('lists and counts the institutions of many platforms in two round trips, from an index', async () => {
    const codes = Array.from({ length: 10 }, (_, index) => `portal${index}`);
    await seed(
      ...codes.flatMap((platform) => [
        anInstitution({ source: aSource('a', { platform }) }),
        anInstitution({ source: aSource('b', { platform }), country: 'IR' }),
      ]),
    );
    mongo.reset();
    const stages = await stagesOfReads(database.client, database.db, async () => {
      const { data } = await askEntities(
        subgraph,
        codes.map((code) => ({ __typename: 'Platform', code })),
        `... on Platform { code institutions(first: 1, filter: { countries: ["IR"] }) {
          totalCount facets { countries { value } } nodes { country { code } source { platform { code } } } } }`,
      );
      expect(data._entities).toEqual(
        codes.map((code) => ({
          code,
          institutions: {
            totalCount: 1,
            facets: null,
            nodes: [{ country: { code: 'IR' }, source: { platform: { code } } }],
          },
        })),
      );
    });
    expect(mongo.queries('institutions')).toBe(2);
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).toContain('IXSCAN');
  });
});

describe('matching a mention', () => {
  it('finds institutions by any of their names, however it is spelt', async () => {
    const technical = anInstitution({
      names: [
        aName('İstanbul Teknik Üniversitesi', { language: 'tr' }),
        aName('Istanbul Technical University', { kinds: ['LABEL'] }),
      ],
    });
    await seed(technical, anInstitution());
    const stages = await stagesOfReads(database.client, database.db, async () => {
      const found = await stores.institutions.findByMatchKeys([
        matchKeyOf('The ISTANBUL TECHNICAL UNIVERSITY (Turkey)'),
        matchKeyOf('Nowhere'),
      ]);
      expect(found).toEqual([
        {
          _id: technical._id,
          matchKeys: technical.matchKeys,
          country: 'TR',
          verified: true,
        },
      ]);
    });
    expect(stages).not.toContain('COLLSCAN');
  });

  it('tells which of many ids are stored', async () => {
    const stored = anInstitution();
    await seed(stored);
    expect(await stores.institutions.existing([stored._id, 'institution:ror:gone'])).toEqual(
      new Set([stored._id]),
    );
  });
});
