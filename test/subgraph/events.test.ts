import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventsStores } from '../../subgraphs/events/context.js';
import { events } from '../../subgraphs/events/index.js';
import { aDecision } from '../builders/aDecision.js';
import { anEvent, anEventOn } from '../builders/anEvent.js';
import { aSource } from '../builders/aSource.js';
import { describeLookUps } from '../support/describeLookUps.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<EventsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(events);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

describe('an event', () => {
  describeLookUps({
    bed: () => bed,
    type: 'Event',
    field: 'event',
    list: 'events',
    record: () => anEvent(),
    gone: 'event:hub:gone',
  });

  it('answers every field it stores', async () => {
    const [parent = '', id] = await bed.seed(
      'events',
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
    await bed.database.db
      .collection<{ _id: string }>('events')
      .updateOne({ _id: id ?? '' }, { $set: { parentId: parent } });

    const data = await bed.ask(
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
    const [id] = await bed.seed(
      'events',
      anEventOn(null, { city: null, country: null, timeZone: null }),
    );

    const data = await bed.ask(
      `query ($id: ID!) { event(id: $id) {
        description { value } series edition parent { id } body { id } host { id } organisers { id }
        venue city country { code } location { latitude } timeZone period { start end text } url
        callForPapers { url }
      } }`,
      { id },
    );

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

  it('has no parent when the parent is not in the hub', async () => {
    const [id] = await bed.seed('events', anEvent({ parentId: 'event:hub:gone' }));

    const query = 'query ($id: ID!) { event(id: $id) { parent { id } } }';
    const data = await bed.ask(query, { id });

    expect(data.event.parent).toBeNull();
  });

  it('is named in the language of prefer, else of the request, else its own', async () => {
    const [id] = await bed.seed(
      'events',
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

    const byRequest = await bed.ask(query, { id }, ['en-GB', 'fa']);
    const byPrefer = await bed.ask(query, { id, prefer: ['fa'] });
    const byRecord = await bed.ask(query, { id, prefer: ['tr'] });

    const description = { value: 'شرح', language: 'fa' };
    expect(byRequest.event).toEqual({ name: 'Exhibition', description });
    expect(byPrefer.event).toEqual({ name: 'نمایشگاه', description });
    expect(byRecord.event).toEqual({ name: 'نمایشگاه', description });
  });
});

describe('the parents, sub-events and decisions of events', () => {
  it('are loaded for a page in one round trip each', async () => {
    const parents = [anEventOn('2018-01-01'), anEventOn('2018-01-02')];
    const children = parents.flatMap(({ _id }) => [
      anEventOn('2020-01-01', { parentId: _id }),
      anEventOn('2020-01-02', { parentId: _id }),
    ]);
    await bed.seed('decisions', ...children.map(({ _id }) => aDecision({ eventId: _id })));
    await bed.seed('events', ...parents, ...children);

    const withParents = await bed.ask(
      '{ events(filter: { years: { from: 2020 } }) { nodes { parent { name } decisions { nodes { id } } } } }',
    );
    expect(withParents.events.nodes).toHaveLength(4);
    expect(withParents.events.nodes[0].parent.name).toMatch(/^Event/);
    expect(withParents.events.nodes[0].decisions.nodes).toHaveLength(1);
    expect(bed.mongo.queries('events')).toBe(2);
    expect(bed.mongo.queries('decisions')).toBe(1);

    bed.mongo.reset();
    const data = await bed.ask(`{ events(filter: { years: { to: 2018 } }) { nodes {
        subEvents(first: 1) { nodes { id } totalCount pageInfo { hasNextPage } facets { types { value } } }
      } } }`);
    expect(data.events.nodes.map(({ subEvents }: { subEvents: unknown }) => subEvents)).toEqual(
      [3, 1].map((index) => ({
        nodes: [{ id: children[index]?._id }],
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        facets: null,
      })),
    );
    expect(bed.mongo.queries('events')).toBe(3);
  });

  it('are read from an index', async () => {
    const [id] = await bed.seed('events', anEvent());

    const stages = await bed.stagesOfReads(() =>
      bed.ask(
        `{ event(id: "${id}") { subEvents { nodes { id } totalCount } decisions { nodes { id } totalCount } } }`,
      ),
    );

    expect(stages).not.toContain('COLLSCAN');
  });
});
