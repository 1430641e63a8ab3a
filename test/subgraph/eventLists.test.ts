import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventsStores } from '../../subgraphs/events/context.js';
import { events } from '../../subgraphs/events/index.js';
import { anEvent, anEventOn } from '../builders/anEvent.js';
import { aSource } from '../builders/aSource.js';
import { describeList } from '../support/describeList.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<EventsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(events);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const idsOf = (args: string) => bed.idsOf('events', args);

describe('the list of events', () => {
  const days = [null, '2020-01-01', null, '2021-01-01', '2020-01-01', null, '2020-01-01'];

  describeList({
    bed: () => bed,
    list: 'events',
    orders: ['STARTS_ON_DESC', 'STARTS_ON_ASC', 'NAME'],
    records: () => days.map((day, index) => anEventOn(day, { nameKey: `event ${index % 4}` })),
    added: () => anEventOn('2030-01-01'),
    text: { query: 'robotics', found: () => anEvent({ topics: ['robotics'] }) },
    filters: {
      leaves: anEvent(),
      keeps: [
        ['types: [SUMMIT]', anEvent({ type: 'SUMMIT' })],
        ['countries: ["IR"]', anEvent({ country: 'IR' })],
        ['modes: [ONLINE]', anEvent({ mode: 'ONLINE' })],
        ['statuses: [CANCELLED, DECIDED]', anEvent({ status: 'DECIDED' })],
        ['topics: ["energy"]', anEvent({ topics: ['textiles', 'energy'] })],
        ['series: ["INOTEX"]', anEvent({ series: 'INOTEX' })],
        ['bodies: ["body:hub:wgic"]', anEvent({ bodyId: 'body:hub:wgic' })],
        [
          'participants: ["MY"]',
          anEvent({
            participations: [{ country: 'MY', kind: 'PAVILION', count: null, result: null }],
          }),
        ],
        ['participants: ["MY", "NG"]', anEvent({ acceptedCountries: ['NG'] })],
        ['platforms: ["tubitak"]', anEvent({ source: aSource('1', { platform: 'tubitak' }) })],
        ['samples: true', anEvent({ source: aSource('2', { sample: true }) })],
        ['years: { from: 2015, to: 2015 }', anEvent({ year: 2015 })],
        ['years: { to: 2015 }', anEvent({ year: 2015 })],
        ['period: { from: "2026-08-01", to: "2026-08-31" }', anEvent({ startsOn: '2026-08-31' })],
        ['period: { from: "2026-08-01" }', anEvent({ startsOn: '2026-08-01' })],
      ],
    },
    refusals: [
      [
        'filter: { years: { from: 2020, to: 2019 } }',
        'years.from must not be after years.to, got 2020 and 2019',
      ],
      [
        'filter: { period: { from: "2020-01-02", to: "2020-01-01" } }',
        'period.from must not be after period.to, got 2020-01-02 and 2020-01-01',
      ],
    ],
    indexes: {
      selection: `totalCount nodes { id } facets {
        types { count } countries { count } years { count } modes { count } statuses { count }
      }`,
      serve: [
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
      ],
      order: ['', 'orderBy: STARTS_ON_ASC', 'orderBy: NAME', 'filter: { types: [EXHIBITION] }'],
    },
    below: [
      ['Body', 'meetings', (bodyId) => anEvent({ bodyId })],
      ['Institution', 'eventsHosted', (hostInstitutionId) => anEvent({ hostInstitutionId })],
      [
        'Institution',
        'eventsOrganised',
        (id) => anEvent({ organiserIds: ['institution:hub:other', id] }),
      ],
      ['Platform', 'events', (code) => anEvent({ source: aSource('1', { platform: code }) })],
    ],
  });

  it('is ordered by first day, the latest first and those without a date last', async () => {
    const [early, undated, late, sameDay] = await bed.seed(
      'events',
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
    const [b, a] = await bed.seed(
      'events',
      anEvent({ name: [{ value: 'bakutel', language: 'en' }] }),
      anEvent({ name: [{ value: 'Airshow', language: 'en' }] }),
    );

    expect(await idsOf('orderBy: NAME')).toEqual([a, b]);
  });

  it('is ordered by relevance when it is found by text', async () => {
    const [described, named, inCity, topical] = await bed.seed(
      'events',
      anEvent({ description: [{ value: 'About robotics', language: 'en' }], city: null }),
      anEvent({ name: [{ value: 'Robotics', language: 'en' }], city: null }),
      anEvent({ city: 'Robotics' }),
      anEvent({ topics: ['robotics'], city: null }),
      anEvent({ name: [{ value: 'Textiles', language: 'en' }] }),
    );

    expect(await idsOf('query: "robotics"')).toEqual([named, topical, inCity, described]);
    expect(await idsOf('query: "robotics", orderBy: NAME')).toHaveLength(4);
  });

  it('keeps what satisfies every condition of a filter, and nothing for an empty list', async () => {
    const [, both] = await bed.seed(
      'events',
      anEvent({ country: 'IR' }),
      anEvent({ country: 'IR', type: 'SUMMIT' }),
      anEvent({ type: 'SUMMIT' }),
    );

    expect(await idsOf('filter: { countries: ["IR"], types: [SUMMIT] }')).toEqual([both]);
    expect(await idsOf('filter: { countries: [] }')).toEqual([]);
    expect(await idsOf('filter: { countries: null, samples: false }')).toHaveLength(3);
  });

  it('counts itself and its values, each facet without its own filter', async () => {
    await bed.seed(
      'events',
      anEventOn('2020-01-01', { country: 'IR', topics: ['energy', 'ai'] }),
      anEventOn('2020-01-01', { country: 'IR', type: 'SUMMIT', topics: ['ai'] }),
      anEventOn(null, { country: 'MY', mode: 'ONLINE', status: 'PLANNED' }),
    );

    const data = await bed.ask(
      `{ events(filter: { countries: ["IR"] }) { totalCount facets {
        types { ...v } countries { ...v } years { ...v } modes { ...v } topics { ...v }
        statuses { ...v } platforms { ...v }
      } } } fragment v on FacetValue { value label count }`,
      {},
      ['tr'],
    );

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
});

describe('the facets of events', () => {
  it('are counted from an index when a condition on another facet narrows them', async () => {
    // Without one, values in lists and in nested fields are counted over the documents themselves.
    await bed.seed('events', anEvent(), anEvent());

    const stages = await bed.stagesOfReads(() =>
      bed.ask(
        '{ events(filter: { types: [SUMMIT] }) { facets { topics { count } platforms { count } } } }',
      ),
    );

    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('events below the records of other domains', () => {
  it('are those a body met at, and those an institution hosts or organises', async () => {
    const [meeting, hosted, organised] = await bed.seed(
      'events',
      anEvent({ bodyId: 'body:hub:wgic' }),
      anEvent({ hostInstitutionId: 'institution:hub:a' }),
      anEvent({ organiserIds: ['institution:hub:b', 'institution:hub:a'] }),
    );

    const entities = await bed.askEntities(
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
    expect(entities).toEqual([
      { meetings: only(meeting) },
      { eventsHosted: only(hosted), eventsOrganised: only(organised) },
      { eventsHosted: none, eventsOrganised: only(organised) },
      { eventsHosted: none, eventsOrganised: none },
    ]);
    // Pages and totals of three fields, whatever the number of records they stand below.
    expect(bed.mongo.queries('events')).toBe(6);
  });

  it('are those a platform gave, with filter and order', async () => {
    const [late, early] = await bed.seed(
      'events',
      anEventOn('2020-01-02', { type: 'SUMMIT' }),
      anEventOn('2020-01-01', { type: 'SUMMIT' }),
      anEventOn('2020-01-01'),
      anEventOn('2020-01-01', { type: 'SUMMIT', source: aSource('x', { platform: 'tubitak' }) }),
    );

    const entities = await bed.askEntities(
      [{ __typename: 'Platform', code: 'techmart' }],
      `... on Platform { events(filter: { types: [SUMMIT] }, orderBy: STARTS_ON_ASC) {
        nodes { id } totalCount
      } }`,
    );

    expect(entities).toEqual([{ events: { nodes: [{ id: early }, { id: late }], totalCount: 2 } }]);
  });
});
