import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventsStores } from '../../subgraphs/events/context.js';
import { events } from '../../subgraphs/events/index.js';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { aDecision } from '../builders/aDecision.js';
import { anEvent } from '../builders/anEvent.js';
import { aSource } from '../builders/aSource.js';
import { askEntities, askSubgraph, idsOfAllPages } from '../support/askSubgraph.js';
import { type CommandCounter, commandCounter } from '../support/databaseCommandCounter.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { stagesOfReads } from '../support/explainedReads.js';

const NOW = new Date('2026-06-01T00:00:00Z');

let database: TestDb;
let stores: EventsStores;
let subgraph: OpenSubgraph;
let mongo: CommandCounter;

beforeAll(async () => {
  database = await createTestDb();
  stores = events.openStores(database.db);
  await stores.events.ensureIndexes();
  await stores.decisions.ensureIndexes();
  subgraph = events.open(stores);
  mongo = commandCounter(database.client);
});

beforeEach(async () => {
  await database.db.collection('events').deleteMany({});
  await database.db.collection('decisions').deleteMany({});
});

afterAll(() => database.drop());

async function seed(...records: ReturnType<typeof aDecision>[]): Promise<string[]> {
  await stores.decisions.save(records, NOW);
  mongo.reset();
  return records.map(({ _id }) => _id);
}

async function idsOf(args: string): Promise<string[]> {
  const { data, errors } = await askSubgraph(subgraph, `{ decisions(${args}) { nodes { id } } }`);
  if (errors !== undefined) throw new Error(errors[0]?.message);
  return data.decisions.nodes.map(({ id }: { id: string }) => id);
}

describe('a decision', () => {
  it('answers every field it stores', async () => {
    const meeting = anEvent({ name: [{ value: '4th meeting', language: 'en' }] });
    await stores.events.save([meeting], NOW);
    const [id] = await seed(
      aDecision({
        eventId: meeting._id,
        number: 3,
        type: 'BODY_PREPARATION',
        text: [
          { value: 'Prepare the centre.', language: 'en' },
          { value: 'Merkezi hazırlayın.', language: 'tr' },
        ],
        dueOn: null,
        dueText: 'next meeting',
        responsibleCountries: ['IR', 'TR'],
        responsibleBodyIds: ['body:hub:secretariat'],
        proposedByCountry: 'TR',
        proposedByBodyId: 'body:hub:tf',
        bodyId: 'body:hub:ttc',
        projectId: 'project:hub:ttc',
      }),
    );

    const { data, errors } = await askSubgraph(
      subgraph,
      `query ($id: ID!) { decision(id: $id) {
        event { id name } number type text { value language } textTranslations { language }
        dueOn dueText pastDue responsibleCountries { code name } responsibleBodies { id }
        proposedByCountry { code } proposedByBody { id } body { id } project { id }
        source { platform { code } } createdAt updatedAt version
      } }`,
      { id },
      { languages: ['tr'] },
    );

    expect(errors).toBeUndefined();
    expect(data.decision).toEqual({
      event: { id: meeting._id, name: '4th meeting' },
      number: 3,
      type: 'BODY_PREPARATION',
      text: { value: 'Merkezi hazırlayın.', language: 'tr' },
      textTranslations: [{ language: 'en' }, { language: 'tr' }],
      dueOn: null,
      dueText: 'next meeting',
      pastDue: false,
      responsibleCountries: [
        { code: 'IR', name: 'İran' },
        { code: 'TR', name: 'Türkiye' },
      ],
      responsibleBodies: [{ id: 'body:hub:secretariat' }],
      proposedByCountry: { code: 'TR' },
      proposedByBody: { id: 'body:hub:tf' },
      body: { id: 'body:hub:ttc' },
      project: { id: 'project:hub:ttc' },
      source: { platform: { code: 'techmart' } },
      createdAt: '2026-06-01T00:00:00.000Z',
      updatedAt: '2026-06-01T00:00:00.000Z',
      version: 1,
    });
  });

  it('answers null for what its source does not tell, and for a meeting that is not in the hub', async () => {
    const [id] = await seed(aDecision());

    const { data, errors } = await askSubgraph(
      subgraph,
      `query ($id: ID!) { decision(id: $id) {
        event { id } dueOn dueText responsibleBodies { id } proposedByCountry { code }
        proposedByBody { id } body { id } project { id }
      } }`,
      { id },
    );

    expect(errors).toBeUndefined();
    expect(data.decision).toEqual({
      event: null,
      dueOn: null,
      dueText: null,
      responsibleBodies: [],
      proposedByCountry: null,
      proposedByBody: null,
      body: null,
      project: null,
    });
  });

  it('is null when there is none of that id', async () => {
    const { data } = await askSubgraph(subgraph, '{ decision(id: "decision:hub:gone") { id } }');

    expect(data.decision).toBeNull();
  });

  it('is past due from the day after its due day', async () => {
    const [past, coming] = await seed(
      aDecision({ dueOn: '2012-11-09' }),
      aDecision({ dueOn: '9999-12-31' }),
    );

    const { data } = await askSubgraph(subgraph, '{ decisions { nodes { id dueOn pastDue } } }');

    expect(data.decisions.nodes).toEqual([
      { id: past, dueOn: '2012-11-09', pastDue: true },
      { id: coming, dueOn: '9999-12-31', pastDue: false },
    ]);
  });

  it('is found by either of its keys, each once', async () => {
    const [id] = await seed(aDecision());

    const { data } = await askEntities(
      subgraph,
      [
        { __typename: 'Decision', id },
        { __typename: 'Decision', nodeKey: id },
        { __typename: 'Decision', nodeKey: 'decision:hub:gone' },
      ],
      '... on Decision { id }',
    );

    expect(data._entities).toEqual([{ id }, { id }, null]);
    expect(mongo.queries('decisions')).toBe(1);
  });
});

describe('the list of decisions', () => {
  it('keeps the decisions of one meeting together, or follows number or due day', async () => {
    const [b2, a1, b1, a2] = await seed(
      aDecision({ eventId: 'event:hub:b', number: 2, dueOn: '2020-01-02' }),
      aDecision({ eventId: 'event:hub:a', number: 1 }),
      aDecision({ eventId: 'event:hub:b', number: 1, dueOn: '2020-01-01' }),
      aDecision({ eventId: 'event:hub:a', number: 2 }),
    );

    expect(await idsOf('first: 10')).toEqual([a1, a2, b2, b1]);
    expect(await idsOf('orderBy: MEETING')).toEqual([a1, a2, b2, b1]);
    expect(await idsOf('orderBy: NUMBER')).toEqual([a1, b1, b2, a2]);
    expect(await idsOf('orderBy: DUE_ON_DESC')).toEqual([b2, b1, a1, a2]);
    expect(await idsOf('orderBy: DUE_ON_ASC')).toEqual([a1, a2, b1, b2]);
  });

  it.each(['MEETING', 'NUMBER', 'DUE_ON_DESC', 'DUE_ON_ASC'])(
    'pages through the order %s, each decision once, while others are added before',
    async (orderBy) => {
      await seed(
        aDecision({ eventId: 'event:hub:b', dueOn: '2020-01-01' }),
        aDecision({ eventId: 'event:hub:a', number: 2 }),
        aDecision({ eventId: 'event:hub:b', number: 3, dueOn: '2020-01-01' }),
        aDecision({ eventId: 'event:hub:a' }),
      );
      const whole = await idsOf(`orderBy: ${orderBy}`);
      let added = 0;

      const paged = await idsOfAllPages(
        subgraph,
        'decisions',
        `first: 1, orderBy: ${orderBy}`,
        async () => {
          added += 1;
          const before = aDecision({
            _id: `decision:hub:${added}`,
            eventId: 'event:hub:0',
            number: 0,
            dueOn: orderBy === 'DUE_ON_DESC' ? '9999-01-01' : null,
          });
          await stores.decisions.save([before], NOW);
        },
      );

      expect(paged).toEqual(whole);
    },
  );

  it.each([
    ['types: [TARGET, POLICY]', { type: 'POLICY' }],
    ['events: ["event:hub:a"]', { eventId: 'event:hub:a' }],
    ['bodies: ["body:hub:ttc"]', { bodyId: 'body:hub:ttc' }],
    ['responsibleCountries: ["MY"]', { responsibleCountries: ['TR', 'MY'] }],
    ['due: { from: "2020-01-01", to: "2020-01-31" }', { dueOn: '2020-01-31' }],
    ['due: { to: "2020-01-31" }', { dueOn: '2012-11-09' }],
    ['samples: true', { source: aSource('1', { sample: true }) }],
  ] as const)('keeps by the filter %s', async (filter, overrides) => {
    const [, matching] = await seed(
      aDecision({ dueOn: '2030-01-01' }),
      // The table's lists are readonly; the store only reads them.
      aDecision(overrides as Parameters<typeof aDecision>[0]),
    );

    expect(await idsOf(`filter: { ${filter} }`)).toEqual([matching]);
  });

  it('counts itself', async () => {
    await seed(aDecision({ type: 'BUDGET' }), aDecision());

    const { data } = await askSubgraph(
      subgraph,
      '{ all: decisions { totalCount } budget: decisions(filter: { types: [BUDGET] }) { totalCount } }',
    );

    expect(data).toEqual({ all: { totalCount: 2 }, budget: { totalCount: 1 } });
  });

  it('loads the meetings of a page in one round trip', async () => {
    const meetings = [anEvent(), anEvent()];
    await stores.events.save(meetings, NOW);
    await seed(...[...meetings, ...meetings].map(({ _id }) => aDecision({ eventId: _id })));

    const { data } = await askSubgraph(subgraph, '{ decisions { nodes { event { id } } } }');

    expect(data.decisions.nodes).toHaveLength(4);
    expect(mongo.queries('decisions')).toBe(1);
    expect(mongo.queries('events')).toBe(1);
  });

  it.each([
    ['first: 101', 'first must be 1 to 100, got 101'],
    ['after: "e30"', 'after must be an endCursor or a cursor of an earlier page, got "e30"'],
    [
      'filter: { due: { from: "2020-01-02", to: "2020-01-01" } }',
      'due.from must not be after due.to, got 2020-01-02 and 2020-01-01',
    ],
  ])('refuses %s', async (args, message) => {
    const { errors } = await askSubgraph(subgraph, `{ decisions(${args}) { nodes { id } } }`);

    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('decisions below other records', () => {
  it('follow their number below their meeting', async () => {
    const meeting = anEvent();
    await stores.events.save([meeting], NOW);
    const [second, first] = await seed(
      aDecision({ eventId: meeting._id, number: 2 }),
      aDecision({ eventId: meeting._id, number: 1 }),
      aDecision(),
    );

    const { data } = await askSubgraph(
      subgraph,
      `{ event(id: "${meeting._id}") { decisions { nodes { id } totalCount } } }`,
    );

    expect(data.event.decisions).toEqual({
      nodes: [{ id: first }, { id: second }],
      totalCount: 2,
    });
  });

  it('are those about a body or a project, each kind in one round trip', async () => {
    const [aboutBody, aboutProject] = await seed(
      aDecision({ bodyId: 'body:hub:ttc' }),
      aDecision({ projectId: 'project:hub:study' }),
      aDecision({ responsibleBodyIds: ['body:hub:ttc'] }),
    );

    const { data, errors } = await askEntities(
      subgraph,
      [
        { __typename: 'Body', id: 'body:hub:ttc' },
        { __typename: 'Body', id: 'body:hub:other' },
        { __typename: 'Project', id: 'project:hub:study' },
      ],
      `... on Body { decisions { nodes { id } totalCount } }
       ... on Project { decisions { nodes { id } totalCount } }`,
    );

    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { decisions: { nodes: [{ id: aboutBody }], totalCount: 1 } },
      { decisions: { nodes: [], totalCount: 0 } },
      { decisions: { nodes: [{ id: aboutProject }], totalCount: 1 } },
    ]);
    expect(mongo.queries('decisions')).toBe(4);
  });
});

describe('the indexes of decisions', () => {
  it.each([
    'orderBy: MEETING',
    'orderBy: NUMBER',
    'orderBy: DUE_ON_ASC',
    'orderBy: DUE_ON_DESC',
    'filter: { types: [TARGET] }',
    'filter: { events: ["event:hub:a"] }',
    'filter: { events: ["event:hub:a"] }, orderBy: NUMBER',
    'filter: { bodies: ["body:hub:ttc"] }',
    'filter: { responsibleCountries: ["MY"] }',
    'filter: { due: { to: "2020-01-01" } }, orderBy: DUE_ON_ASC',
    'filter: { samples: false }',
  ])('serve a page of %s without sorting', async (args) => {
    await seed(aDecision(), aDecision());

    const stages = await stagesOfReads(database.client, database.db, () => idsOf(args));

    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).not.toContain('SORT');
  });

  it('serve references, counts by filter and the lists below other records', async () => {
    const meeting = anEvent();
    await stores.events.save([meeting], NOW);
    await seed(aDecision({ eventId: meeting._id }));

    const stages = await stagesOfReads(database.client, database.db, async () => {
      await askSubgraph(
        subgraph,
        `{ event(id: "${meeting._id}") { decisions { nodes { event { id } } totalCount } }
           decision(id: "decision:hub:gone") { id }
           decisions(filter: { types: [TARGET] }) { totalCount } }`,
      );
      await askEntities(
        subgraph,
        [
          { __typename: 'Body', id: 'body:hub:ttc' },
          { __typename: 'Project', id: 'project:hub:study' },
        ],
        `... on Body { decisions { nodes { id } totalCount } }
         ... on Project { decisions { nodes { id } totalCount } }`,
      );
    });

    expect(stages).not.toContain('COLLSCAN');
  });
});
