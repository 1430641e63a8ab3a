import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { aBody } from '../builders/aBody.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { askEntities, askSubgraph, idsOfAllPages } from '../support/askSubgraph.js';
import { type CommandCounter, commandCounter } from '../support/databaseCommandCounter.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { stagesOfReads } from '../support/explainedReads.js';

let database: TestDb;
let stores: InstitutionsStores;
let subgraph: OpenSubgraph;
let mongo: CommandCounter;

const NOW = new Date('2026-06-01T00:00:00Z');
const seed = (...records: ReturnType<typeof aBody>[]) => stores.bodies.save(records, NOW);

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
  await stores.bodies.ensureIndexes();
});

beforeEach(async () => {
  await database.db.collection('bodies').deleteMany({});
  mongo.reset();
});

afterAll(() => database.drop());

describe('Query.body', () => {
  it('returns everything the record says, with its place in the hierarchy', async () => {
    const host = anInstitution();
    await stores.institutions.save([host], NOW);
    const parent = aBody({ name: [{ value: 'Working Group', language: 'en' }] });
    const body = aBody({
      name: [
        { value: 'Task Force on Technology Cooperation', language: 'en' },
        { value: 'Teknoloji İşbirliği Görev Gücü', language: 'tr' },
      ],
      acronym: 'TFTC',
      type: 'TASK_FORCE',
      parentId: parent._id,
      number: 4,
      coordinators: ['TR', 'IR'],
      members: [{ country: 'AZ', since: '2024-12-19', until: null }],
      seatCity: 'Tehran',
      seatCountry: 'IR',
      hostInstitutionId: host._id,
      agreedAtEventId: 'event:hub:wgic-4',
      mandate: [{ value: 'Transfer technology', language: 'en' }],
      termsOfReference: [
        {
          number: 1,
          text: [
            { value: 'Identify capabilities', language: 'en' },
            { value: 'Yetenekleri belirlemek', language: 'tr' },
          ],
        },
      ],
      termsAdoptedAtEventId: 'event:hub:wgic-5',
      fields: ['technology transfer'],
    });
    await seed(parent, body);
    const data = await ask(
      `query ($id: ID!) { body(id: $id) {
        id name nameTranslations { language } acronym type status
        parent { id parent { id } bodies { nodes { id } } } number coordinators { code name }
        members { country { code name } since until } seat { city country { code } }
        hostInstitution { id name } agreedAt { id } plannedFor mandate(prefer: ["tr"]) { language }
        termsOfReference { number text { value } other: text(prefer: ["en"]) { value } }
        termsAdoptedAt { id } fields source { platform { code } } createdAt updatedAt version } }`,
      { id: body._id },
      ['tr'],
    );
    expect(data.body).toEqual({
      id: body._id,
      name: 'Teknoloji İşbirliği Görev Gücü',
      nameTranslations: [{ language: 'en' }, { language: 'tr' }],
      acronym: 'TFTC',
      type: 'TASK_FORCE',
      status: 'ACTIVE',
      parent: { id: parent._id, parent: null, bodies: { nodes: [{ id: body._id }] } },
      number: 4,
      coordinators: [
        { code: 'TR', name: 'Türkiye' },
        { code: 'IR', name: 'İran' },
      ],
      members: [{ country: { code: 'AZ', name: 'Azerbaycan' }, since: '2024-12-19', until: null }],
      seat: { city: 'Tehran', country: { code: 'IR' } },
      hostInstitution: { id: host._id, name: host.names[0]?.value },
      agreedAt: { id: 'event:hub:wgic-4' },
      plannedFor: null,
      mandate: { language: 'en' },
      termsOfReference: [
        {
          number: 1,
          text: { value: 'Yetenekleri belirlemek' },
          other: { value: 'Identify capabilities' },
        },
      ],
      termsAdoptedAt: { id: 'event:hub:wgic-5' },
      fields: ['technology transfer'],
      source: { platform: { code: 'techmart' } },
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
      version: 1,
    });
  });

  it('returns null for what a body does not have', async () => {
    const body = aBody({ parentId: 'body:hub:gone', hostInstitutionId: 'institution:hub:gone' });
    await seed(body);
    const data = await ask(
      `query ($id: ID!) { body(id: $id) { parent { id } seat { city } hostInstitution { id }
        agreedAt { id } mandate { value } termsAdoptedAt { id } } gone: body(id: "body:hub:gone") { id } }`,
      { id: body._id },
    );
    expect(data).toEqual({
      body: {
        parent: null,
        seat: null,
        hostInstitution: null,
        agreedAt: null,
        mandate: null,
        termsAdoptedAt: null,
      },
      gone: null,
    });
  });
});

describe('Query.bodies', () => {
  const idsOf = async (args: string): Promise<string[]> => {
    const data = await ask(`{ bodies${args} { nodes { id } } }`);
    return data.bodies.nodes.map((node: { id: string }) => node.id);
  };

  it('lists bodies of every status by name', async () => {
    const planned = aBody({ status: 'PLANNED', name: [{ value: 'Centre', language: 'en' }] });
    const dissolved = aBody({ status: 'DISSOLVED', name: [{ value: 'Board', language: 'en' }] });
    const active = aBody({ name: [{ value: 'Assembly', language: 'en' }] });
    await seed(planned, dissolved, active);
    expect(await idsOf('')).toEqual([active._id, dissolved._id, planned._id]);
  });

  it('lists bodies by number, after those that have none', async () => {
    const eleven = aBody({ number: 11 });
    const two = aBody({ number: 2, status: 'PLANNED' });
    const none = aBody();
    await seed(eleven, two, none);
    expect(await idsOf('(orderBy: NUMBER)')).toEqual([none._id, two._id, eleven._id]);
  });

  it('keeps only what satisfies each condition', async () => {
    const wanted = aBody({
      type: 'TASK_FORCE',
      coordinators: ['TR', 'IR'],
      members: [{ country: 'EG', since: null, until: null }],
    });
    const other = aBody({
      status: 'DISSOLVED',
      members: [
        { country: 'EG', since: null, until: '2020-01-01' },
        { country: 'NG', since: null, until: null },
      ],
      source: aSource('a', { sample: true }),
    });
    await seed(wanted, other);
    for (const condition of [
      'types: [TASK_FORCE, COUNCIL]',
      'statuses: [ACTIVE]',
      'coordinators: ["IR"]',
      'members: ["EG"]',
      'samples: false',
    ]) {
      expect([condition, await idsOf(`(filter: { ${condition} })`)]).toEqual([
        condition,
        [wanted._id],
      ]);
    }
  });

  it.each(['NAME', 'NUMBER'])(
    'gives each record once when paging by %s while records are added',
    async (order) => {
      const records = Array.from({ length: 9 }, (_, index) =>
        aBody({
          number: index % 3 === 0 ? null : index % 2,
          nameKey: `name ${index % 4}`,
          status: index % 2 === 0 ? 'ACTIVE' : 'PLANNED',
        }),
      );
      await seed(...records);
      const ids = await idsOfAllPages(
        subgraph,
        'bodies',
        `first: 2, orderBy: ${order}`,
        async () => {
          await seed(aBody({ number: 1, nameKey: 'name 1' }));
        },
      );
      const originals = records.map(({ _id }) => _id);
      expect(ids.filter((id) => originals.includes(id)).sort()).toEqual([...originals].sort());
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('refuses a page size out of range with BAD_USER_INPUT', async () => {
    const { errors } = await askSubgraph(subgraph, '{ bodies(first: 0) { nodes { id } } }');
    expect(errors?.[0]).toMatchObject({
      message: 'first must be 1 to 100, got 0',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    '',
    '(orderBy: NUMBER)',
    '(filter: { types: [TASK_FORCE] })',
    '(filter: { statuses: [PLANNED] })',
    '(filter: { coordinators: ["TR"] })',
    '(filter: { members: ["TR"] })',
    '(filter: { samples: true })',
  ])('answers bodies%s from an index', async (args) => {
    await seed(aBody(), aBody());
    const stages = await stagesOfReads(database.client, database.db, () =>
      ask(`{ bodies${args} { totalCount nodes { id } } }`),
    );
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).toContain('IXSCAN');
  });
});

describe('Body.bodies', () => {
  it('loads and counts the bodies below a whole page in two round trips, from an index', async () => {
    const parents = Array.from({ length: 10 }, () => aBody({ type: 'COUNCIL' }));
    await seed(
      ...parents,
      ...parents.flatMap(({ _id }) => [
        aBody({ parentId: _id, number: 2 }),
        aBody({ parentId: _id, number: 1, status: 'PLANNED' }),
      ]),
    );
    mongo.reset();
    const stages = await stagesOfReads(database.client, database.db, async () => {
      const data = await ask(
        `{ bodies(filter: { types: [COUNCIL] }) { nodes { id
          bodies(first: 1, orderBy: NUMBER) { totalCount nodes { number parent { id } } pageInfo { hasNextPage } } } } }`,
      );
      for (const { id, bodies } of data.bodies.nodes) {
        expect(bodies).toEqual({
          totalCount: 2,
          nodes: [{ number: 1, parent: { id } }],
          pageInfo: { hasNextPage: true },
        });
      }
    });
    // One for the page itself, one for the lists, one for the counts, one for the parents.
    expect(mongo.queries('bodies')).toBe(4);
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('references', () => {
  it('are answered by either key, in one round trip, with null for what does not exist', async () => {
    const [one, two] = [aBody(), aBody()];
    await seed(one, two);
    mongo.reset();
    const { data } = await askEntities(
      subgraph,
      [
        { __typename: 'Body', id: one._id },
        { __typename: 'Body', nodeKey: two._id },
        { __typename: 'Body', id: 'body:hub:gone' },
      ],
      '... on Body { id }',
    );
    expect(data._entities).toEqual([{ id: one._id }, { id: two._id }, null]);
    expect(mongo.queries('bodies')).toBe(1);
  });
});
