import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventsStores } from '../../subgraphs/events/context.js';
import { events } from '../../subgraphs/events/index.js';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { aDecision } from '../builders/aDecision.js';
import { anEvent, anEventOn } from '../builders/anEvent.js';
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

async function seed(...records: ReturnType<typeof anEvent>[]): Promise<string[]> {
  await stores.events.save(records, NOW);
  mongo.reset();
  return records.map(({ _id }) => _id);
}

async function idsOf(args: string): Promise<string[]> {
  const { data, errors } = await askSubgraph(subgraph, `{ events(${args}) { nodes { id } } }`);
  if (errors !== undefined) throw new Error(errors[0]?.message);
  return data.events.nodes.map(({ id }: { id: string }) => id);
}

async function refusalOf(args: string): Promise<{ code: string | undefined; message: string }> {
  const { errors } = await askSubgraph(subgraph, `{ events(${args}) { nodes { id } } }`);
  const [error] = errors ?? [];
  return { code: error?.extensions.code, message: error?.message ?? '' };
}

describe('an event', () => {
  it('answers every field it stores', async () => {
    const [parent = '', id] = await seed(
      anEvent({ name: [{ value: 'Summit', language: 'en' }] }),
      anEvent({
        name: [{ value: 'Business Forum', language: 'en' }],
        description: [{ value: 'Companies meet.', language: 'en' }],
        type: 'BUSINESS_FORUM',
        status: 'PLANNED',
        mode: 'HYBRID',
        series: 'D-8 Forum',
        edition: 3,
        parentId: null,
        bodyId: 'body:hub:wgic',
        hostInstitutionId: 'institution:hub:host',
        organiserIds: ['institution:hub:a', 'institution:hub:b'],
        venue: 'Congress Centre',
        city: 'Tashkent',
        country: 'UZ',
        geo: { latitude: 41.3, longitude: 69.2 },
        timeZone: 'Asia/Tashkent',
        period: {
          start: '2019-12-01',
          end: '2019-12-31',
          precision: 'MONTH',
          text: 'mid-December',
        },
        topics: ['nanotechnology'],
        url: 'https://forum.example/',
        callForPapers: { url: 'https://forum.example/cfp', closesOn: '2019-11-01' },
        figures: [{ measure: 'companies', value: 200, qualifier: 'OVER' }],
        participations: [
          {
            country: 'IR',
            kind: 'DELEGATION',
            count: { value: 30, qualifier: 'ABOUT' },
            result: 'Two agreements.',
          },
          { country: 'TR', kind: 'VISITORS', count: null, result: null },
        ],
        source: aSource('forum', { citation: 'press article' }),
      }),
    );
    await database.db
      .collection<{ _id: string }>('events')
      .updateOne({ _id: id ?? '' }, { $set: { parentId: parent } });

    const { data, errors } = await askSubgraph(
      subgraph,
      `query ($id: ID!) { event(id: $id) {
        name nameTranslations { value language } description { value language }
        type status mode series edition parent { id name } body { id } host { id } organisers { id }
        venue city country { code name } location { latitude longitude } timeZone
        period { start end precision text } topics url callForPapers { url closesOn }
        figures { measure count { value qualifier } }
        participations { country { code name } kind count { value qualifier } result }
        source { platform { code } localId citation sample } createdAt updatedAt version
      } }`,
      { id },
    );

    expect(errors).toBeUndefined();
    expect(data.event).toEqual({
      name: 'Business Forum',
      nameTranslations: [{ value: 'Business Forum', language: 'en' }],
      description: { value: 'Companies meet.', language: 'en' },
      type: 'BUSINESS_FORUM',
      status: 'PLANNED',
      mode: 'HYBRID',
      series: 'D-8 Forum',
      edition: 3,
      parent: { id: parent, name: 'Summit' },
      body: { id: 'body:hub:wgic' },
      host: { id: 'institution:hub:host' },
      organisers: [{ id: 'institution:hub:a' }, { id: 'institution:hub:b' }],
      venue: 'Congress Centre',
      city: 'Tashkent',
      country: { code: 'UZ', name: 'Uzbekistan' },
      location: { latitude: 41.3, longitude: 69.2 },
      timeZone: 'Asia/Tashkent',
      period: { start: '2019-12-01', end: '2019-12-31', precision: 'MONTH', text: 'mid-December' },
      topics: ['nanotechnology'],
      url: 'https://forum.example/',
      callForPapers: { url: 'https://forum.example/cfp', closesOn: '2019-11-01' },
      figures: [{ measure: 'companies', count: { value: 200, qualifier: 'OVER' } }],
      participations: [
        {
          country: { code: 'IR', name: 'Iran' },
          kind: 'DELEGATION',
          count: { value: 30, qualifier: 'ABOUT' },
          result: 'Two agreements.',
        },
        { country: { code: 'TR', name: 'Türkiye' }, kind: 'VISITORS', count: null, result: null },
      ],
      source: {
        platform: { code: 'techmart' },
        localId: 'forum',
        citation: 'press article',
        sample: false,
      },
      createdAt: '2026-06-01T00:00:00.000Z',
      updatedAt: '2026-06-01T00:00:00.000Z',
      version: 1,
    });
  });

  it('answers null for what its source does not tell', async () => {
    const [id] = await seed(anEventOn(null, { city: null, country: null, timeZone: null }));

    const { data, errors } = await askSubgraph(
      subgraph,
      `query ($id: ID!) { event(id: $id) {
        description { value } series edition parent { id } body { id } host { id } organisers { id }
        venue city country { code } location { latitude } timeZone period { start end text } url
        callForPapers { url }
      } }`,
      { id },
    );

    expect(errors).toBeUndefined();
    expect(data.event).toEqual({
      description: null,
      series: null,
      edition: null,
      parent: null,
      body: null,
      host: null,
      organisers: [],
      venue: null,
      city: null,
      country: null,
      location: null,
      timeZone: null,
      period: { start: null, end: null, text: null },
      url: null,
      callForPapers: null,
    });
  });

  it('is null when there is none of that id', async () => {
    const { data, errors } = await askSubgraph(subgraph, '{ event(id: "event:hub:gone") { id } }');

    expect(errors).toBeUndefined();
    expect(data.event).toBeNull();
  });

  it('has no parent when the parent is not in the hub', async () => {
    const [id] = await seed(anEvent({ parentId: 'event:hub:gone' }));

    const query = 'query ($id: ID!) { event(id: $id) { parent { id } } }';
    const { data, errors } = await askSubgraph(subgraph, query, { id });

    expect(errors).toBeUndefined();
    expect(data.event.parent).toBeNull();
  });

  it('is named in the language of prefer, else of the request, else its own', async () => {
    const [id] = await seed(
      anEvent({
        name: [
          { value: 'نمایشگاه', language: 'fa' },
          { value: 'Exhibition', language: 'en' },
        ],
        description: [{ value: 'شرح', language: 'fa' }],
      }),
    );
    const query = `query ($id: ID!, $prefer: [LanguageTag!]) { event(id: $id) {
      name(prefer: $prefer) description(prefer: $prefer) { value language }
    } }`;

    const byRequest = await askSubgraph(subgraph, query, { id }, { languages: ['en-GB', 'fa'] });
    const byPrefer = await askSubgraph(subgraph, query, { id, prefer: ['fa'] });
    const byRecord = await askSubgraph(subgraph, query, { id, prefer: ['tr'] });

    const description = { value: 'شرح', language: 'fa' };
    expect(byRequest.data.event).toEqual({ name: 'Exhibition', description });
    expect(byPrefer.data.event).toEqual({ name: 'نمایشگاه', description });
    expect(byRecord.data.event).toEqual({ name: 'نمایشگاه', description });
  });

  it('is found by either of its keys, each once', async () => {
    const [id] = await seed(anEvent());

    const { data } = await askEntities(
      subgraph,
      [
        { __typename: 'Event', id },
        { __typename: 'Event', nodeKey: id },
        { __typename: 'Event', nodeKey: 'event:hub:gone' },
      ],
      '... on Event { id }',
    );

    expect(data._entities).toEqual([{ id }, { id }, null]);
    expect(mongo.queries('events')).toBe(1);
  });
});

describe('the list of events', () => {
  it('is ordered by first day, the latest first and those without a date last', async () => {
    const [early, undated, late, sameDay] = await seed(
      anEventOn('2019-09-09'),
      anEventOn(null),
      anEventOn('2026-05-10'),
      anEventOn('2019-09-09'),
    );

    expect(await idsOf('first: 10')).toEqual([late, early, sameDay, undated]);
    expect(await idsOf('orderBy: STARTS_ON_DESC')).toEqual([late, early, sameDay, undated]);
    expect(await idsOf('orderBy: STARTS_ON_ASC')).toEqual([undated, early, sameDay, late]);
  });

  it('is ordered by name in lower case', async () => {
    const [b, a] = await seed(
      anEvent({ name: [{ value: 'bakutel', language: 'en' }] }),
      anEvent({ name: [{ value: 'Airshow', language: 'en' }] }),
    );

    expect(await idsOf('orderBy: NAME')).toEqual([a, b]);
  });

  it('is ordered by relevance when it is found by text', async () => {
    const [described, named, inCity, topical] = await seed(
      anEvent({ description: [{ value: 'About robotics', language: 'en' }], city: null }),
      anEvent({ name: [{ value: 'Robotics', language: 'en' }], city: null }),
      anEvent({ city: 'Robotics' }),
      anEvent({ topics: ['robotics'], city: null }),
      anEvent({ name: [{ value: 'Textiles', language: 'en' }] }),
    );

    expect(await idsOf('query: "robotics"')).toEqual([named, topical, inCity, described]);
    expect(await idsOf('query: "robotics", orderBy: NAME')).toHaveLength(4);
  });

  it.each(['STARTS_ON_DESC', 'STARTS_ON_ASC', 'NAME'])(
    'pages through the order %s with nulls and ties, each event once',
    async (orderBy) => {
      const days = [null, '2020-01-01', null, '2021-01-01', '2020-01-01', null, '2020-01-01'];
      await seed(...days.map((day) => anEventOn(day)));

      const whole = await idsOf(`orderBy: ${orderBy}`);
      expect(whole).toHaveLength(7);
      for (const first of [1, 2, 3]) {
        const paged = await idsOfAllPages(
          subgraph,
          'events',
          `first: ${first}, orderBy: ${orderBy}`,
        );
        expect(paged).toEqual(whole);
      }
    },
  );

  it('pages through the hits of a text, each once', async () => {
    const ids = await seed(...['a', 'b', 'c'].map(() => anEvent({ topics: ['robotics'] })));

    const paged = await idsOfAllPages(subgraph, 'events', 'first: 1, query: "robotics"');

    expect(paged.toSorted()).toEqual(ids);
  });

  it('keeps its pages right while events are added before them', async () => {
    const ids = await seed(
      anEventOn('2020-01-03'),
      anEventOn('2020-01-02'),
      anEventOn('2020-01-01'),
      anEventOn(null),
    );

    const paged = await idsOfAllPages(subgraph, 'events', 'first: 1', async () => {
      await stores.events.save([anEventOn('2030-01-01')], NOW);
    });

    expect(paged).toEqual(ids);
  });

  it.each([
    ['types: [SUMMIT]', { type: 'SUMMIT' }],
    ['countries: ["IR"]', { country: 'IR' }],
    ['modes: [ONLINE]', { mode: 'ONLINE' }],
    ['statuses: [CANCELLED, DECIDED]', { status: 'DECIDED' }],
    ['topics: ["energy"]', { topics: ['textiles', 'energy'] }],
    ['series: ["INOTEX"]', { series: 'INOTEX' }],
    ['bodies: ["body:hub:wgic"]', { bodyId: 'body:hub:wgic' }],
    [
      'participants: ["MY"]',
      { participations: [{ country: 'MY', kind: 'PAVILION', count: null, result: null }] },
    ],
    ['platforms: ["tubitak"]', { source: aSource('1', { platform: 'tubitak' }) }],
    ['samples: true', { source: aSource('2', { sample: true }) }],
    ['years: { from: 2015, to: 2015 }', { year: 2015 }],
    ['years: { to: 2015 }', { year: 2015 }],
    ['period: { from: "2026-08-01", to: "2026-08-31" }', { startsOn: '2026-08-31' }],
    ['period: { from: "2026-08-01" }', { startsOn: '2026-08-01' }],
  ] as const)('keeps by the filter %s', async (filter, overrides) => {
    // The table's lists are readonly; the store only reads them.
    const [, matching] = await seed(anEvent(), anEvent(overrides as Parameters<typeof anEvent>[0]));

    expect(await idsOf(`filter: { ${filter} }`)).toEqual([matching]);
  });

  it('keeps what satisfies every condition of a filter, and nothing for an empty list', async () => {
    const [, both] = await seed(
      anEvent({ country: 'IR' }),
      anEvent({ country: 'IR', type: 'SUMMIT' }),
      anEvent({ type: 'SUMMIT' }),
    );

    expect(await idsOf('filter: { countries: ["IR"], types: [SUMMIT] }')).toEqual([both]);
    expect(await idsOf('filter: { countries: [] }')).toEqual([]);
    expect(await idsOf('filter: { countries: null, samples: false }')).toHaveLength(3);
  });

  it('counts itself and its values, each facet without its own filter', async () => {
    await seed(
      anEventOn('2020-01-01', { country: 'IR', topics: ['energy', 'ai'] }),
      anEventOn('2020-01-01', { country: 'IR', type: 'SUMMIT', topics: ['ai'] }),
      anEventOn(null, { country: 'MY', mode: 'ONLINE', status: 'PLANNED' }),
    );

    const { data, errors } = await askSubgraph(
      subgraph,
      `{ events(filter: { countries: ["IR"] }) { totalCount facets {
        types { ...v } countries { ...v } years { ...v } modes { ...v } topics { ...v }
        statuses { ...v } platforms { ...v }
      } } } fragment v on FacetValue { value label count }`,
      {},
      { languages: ['tr'] },
    );

    expect(errors).toBeUndefined();
    expect(data.events).toEqual({
      totalCount: 2,
      facets: {
        types: [
          { value: 'EXHIBITION', label: 'Exhibition', count: 1 },
          { value: 'SUMMIT', label: 'Summit', count: 1 },
        ],
        countries: [
          { value: 'IR', label: 'İran', count: 2 },
          { value: 'MY', label: 'Malezya', count: 1 },
        ],
        years: [{ value: '2020', label: '2020', count: 2 }],
        modes: [{ value: 'IN_PERSON', label: 'In person', count: 2 }],
        topics: [
          { value: 'ai', label: 'ai', count: 2 },
          { value: 'energy', label: 'energy', count: 1 },
        ],
        statuses: [{ value: 'CONFIRMED', label: 'Confirmed', count: 2 }],
        platforms: [{ value: 'techmart', label: 'techmart', count: 2 }],
      },
    });
  });

  it('loads the parents, sub-events and decisions of a page in one round trip each', async () => {
    const parents = [anEventOn('2018-01-01'), anEventOn('2018-01-02')];
    const children = parents.flatMap(({ _id }) => [
      anEventOn('2020-01-01', { parentId: _id }),
      anEventOn('2020-01-02', { parentId: _id }),
    ]);
    await stores.decisions.save(
      children.map(({ _id }) => aDecision({ eventId: _id })),
      NOW,
    );
    await seed(...parents, ...children);

    const withParents = await askSubgraph(
      subgraph,
      '{ events(filter: { years: { from: 2020 } }) { nodes { parent { name } decisions { nodes { id } } } } }',
    );
    expect(withParents.data.events.nodes).toHaveLength(4);
    expect(withParents.data.events.nodes[0].parent.name).toMatch(/^Event/);
    expect(withParents.data.events.nodes[0].decisions.nodes).toHaveLength(1);
    expect(mongo.queries('events')).toBe(2);
    expect(mongo.queries('decisions')).toBe(1);

    mongo.reset();
    const { data } = await askSubgraph(
      subgraph,
      `{ events(filter: { years: { to: 2018 } }) { nodes {
        subEvents(first: 1) { nodes { id } totalCount pageInfo { hasNextPage } facets { types { value } } }
      } } }`,
    );
    expect(data.events.nodes.map(({ subEvents }: { subEvents: unknown }) => subEvents)).toEqual(
      [3, 1].map((index) => ({
        nodes: [{ id: children[index]?._id }],
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        facets: null,
      })),
    );
    expect(mongo.queries('events')).toBe(3);
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
    [
      'filter: { period: { from: "2020-01-02", to: "2020-01-01" } }',
      'period.from must not be after period.to, got 2020-01-02 and 2020-01-01',
    ],
  ])('refuses %s', async (args, message) => {
    expect(await refusalOf(args)).toEqual({ code: 'BAD_USER_INPUT', message });
  });

  it('refuses a cursor of another order', async () => {
    await seed(anEvent(), anEvent());
    const { data } = await askSubgraph(
      subgraph,
      '{ events(first: 1, orderBy: NAME) { pageInfo { endCursor } } }',
    );

    const refusal = await refusalOf(`after: "${data.events.pageInfo.endCursor}"`);

    expect(refusal.code).toBe('BAD_USER_INPUT');
    expect(refusal.message).toMatch(/keep one order while paging/);
  });
});

describe('events below the records of other domains', () => {
  it('are those a body met at, and those an institution hosts or organises', async () => {
    const [meeting, hosted, organised] = await seed(
      anEvent({ bodyId: 'body:hub:wgic' }),
      anEvent({ hostInstitutionId: 'institution:hub:a' }),
      anEvent({ organiserIds: ['institution:hub:b', 'institution:hub:a'] }),
    );

    const { data, errors } = await askEntities(
      subgraph,
      [
        { __typename: 'Body', id: 'body:hub:wgic' },
        { __typename: 'Institution', id: 'institution:hub:a' },
        { __typename: 'Institution', id: 'institution:hub:b' },
        { __typename: 'Institution', id: '$name' },
      ],
      `... on Body { meetings { nodes { id } totalCount } }
       ... on Institution {
         eventsHosted { nodes { id } totalCount }
         eventsOrganised { nodes { id } totalCount }
       }`,
    );

    const none = { nodes: [], totalCount: 0 };
    const only = (id: string | undefined) => ({ nodes: [{ id }], totalCount: 1 });
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { meetings: only(meeting) },
      { eventsHosted: only(hosted), eventsOrganised: only(organised) },
      { eventsHosted: none, eventsOrganised: only(organised) },
      { eventsHosted: none, eventsOrganised: none },
    ]);
    // Pages and totals of three fields, whatever the number of records they stand below.
    expect(mongo.queries('events')).toBe(6);
  });

  it('are those a platform gave, with filter and order', async () => {
    const [late, early] = await seed(
      anEventOn('2020-01-02', { type: 'SUMMIT' }),
      anEventOn('2020-01-01', { type: 'SUMMIT' }),
      anEventOn('2020-01-01'),
      anEventOn('2020-01-01', { type: 'SUMMIT', source: aSource('x', { platform: 'tubitak' }) }),
    );

    const { data } = await askEntities(
      subgraph,
      [{ __typename: 'Platform', code: 'techmart' }],
      `... on Platform { events(filter: { types: [SUMMIT] }, orderBy: STARTS_ON_ASC) {
        nodes { id } totalCount
      } }`,
    );

    expect(data._entities).toEqual([
      { events: { nodes: [{ id: early }, { id: late }], totalCount: 2 } },
    ]);
  });
});

describe('the indexes of events', () => {
  it.each([
    'first: 10',
    'orderBy: STARTS_ON_ASC',
    'orderBy: NAME',
    'query: "fair"',
    'query: "fair", filter: { types: [SUMMIT] }, orderBy: STARTS_ON_DESC',
    'filter: { types: [SUMMIT] }',
    'filter: { countries: ["IR", "MY"] }',
    'filter: { modes: [ONLINE] }',
    'filter: { statuses: [PLANNED] }',
    'filter: { period: { from: "2020-01-01" } }',
    'filter: { years: { from: 2019, to: 2020 } }',
    'filter: { topics: ["energy"] }',
    'filter: { series: ["INOTEX"] }',
    'filter: { bodies: ["body:hub:wgic"] }',
    'filter: { participants: ["MY"] }',
    'filter: { platforms: ["techmart"] }',
    'filter: { samples: true }',
  ])('serve a page of %s', async (args) => {
    await seed(anEvent(), anEvent());

    const stages = await stagesOfReads(database.client, database.db, () => idsOf(args));

    expect(stages.some((stage) => stage === 'IXSCAN' || stage === 'TEXT_MATCH')).toBe(true);
    expect(stages).not.toContain('COLLSCAN');
  });

  it('serve the pages in the default order without sorting', async () => {
    await seed(anEvent(), anEvent());

    const stages = await stagesOfReads(database.client, database.db, async () => {
      await idsOf('first: 1');
      await idsOf('first: 1, filter: { types: [EXHIBITION] }');
      await idsOfAllPages(subgraph, 'events', 'first: 1');
    });

    expect(stages).not.toContain('SORT');
  });

  it('serve references, counts by filter and the lists below other records', async () => {
    const [id] = await seed(anEvent());

    const stages = await stagesOfReads(database.client, database.db, async () => {
      await askSubgraph(
        subgraph,
        `{ event(id: "${id}") { subEvents { nodes { id } totalCount } }
           events(filter: { types: [SUMMIT] }) { totalCount facets { countries { value } } } }`,
      );
      await askEntities(
        subgraph,
        [
          { __typename: 'Body', id: 'body:hub:wgic' },
          { __typename: 'Institution', id: 'institution:hub:a' },
          { __typename: 'Platform', code: 'techmart' },
        ],
        `... on Body { meetings { nodes { id } totalCount } }
         ... on Institution {
           eventsHosted { nodes { id } totalCount }
           eventsOrganised { nodes { id } totalCount }
         }
         ... on Platform { events { nodes { id } totalCount } }`,
      );
    });

    expect(stages).not.toContain('COLLSCAN');
  });
});
