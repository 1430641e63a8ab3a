import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventsStores } from '../../subgraphs/events/context.js';
import { events } from '../../subgraphs/events/index.js';
import { anEvent, anEventOn } from '../builders/anEvent.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

const HIDDEN_AT = new Date('2026-07-01T00:00:00Z');

let bed: SubgraphTestBed<EventsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(events);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const NEIGHBOURS = 'previousEdition { id } nextEdition { id }';

async function namesOf(args: string): Promise<string[]> {
  const data = await bed.ask(`{ eventSeries(${args}) { nodes { name } } }`);
  return data.eventSeries.nodes.map(({ name }: { name: string }) => name);
}

describe('the series of an event', () => {
  it('has its editions, countries, and first and latest edition', async () => {
    const [early, late, undated] = await bed.seed(
      'events',
      anEventOn('2015-05-01', { series: 'INOTEX', edition: 4, country: 'IR' }),
      anEventOn('2030-05-01', { series: 'INOTEX', edition: 5, country: 'TR' }),
      anEventOn(null, { series: 'INOTEX', country: null }),
      anEvent({ series: 'Bakutel' }),
    );

    const data = await bed.ask(
      `query ($id: ID!) { event(id: $id) { series eventSeries {
        name editions { totalCount nodes { id } } countries { code name }
        firstEdition { id } latestEdition { id }
        planned: editions(filter: { years: { from: 2026 } }, orderBy: STARTS_ON_ASC) { nodes { id } }
      } } }`,
      { id: early },
      ['tr'],
    );

    expect(data.event).toEqual({
      series: 'INOTEX',
      eventSeries: {
        name: 'INOTEX',
        editions: { totalCount: 3, nodes: [{ id: late }, { id: early }, { id: undated }] },
        countries: [
          { code: 'IR', name: 'İran' },
          { code: 'TR', name: 'Türkiye' },
        ],
        firstEdition: { id: early },
        latestEdition: { id: late },
        planned: { nodes: [{ id: late }] },
      },
    });
  });

  it('is null for an event that stands alone, and knows no first edition without dates', async () => {
    const [alone, undated] = await bed.seed(
      'events',
      anEvent(),
      anEventOn(null, { series: 'Festival' }),
    );

    const data = await bed.ask(
      `query ($alone: ID!, $undated: ID!) {
        alone: event(id: $alone) { eventSeries { name } ${NEIGHBOURS} }
        undated: event(id: $undated) { eventSeries { firstEdition { id } latestEdition { id } countries { code } } ${NEIGHBOURS} }
      }`,
      { alone, undated },
    );

    const none = { previousEdition: null, nextEdition: null };
    expect(data.alone).toEqual({ eventSeries: null, ...none });
    expect(data.undated).toEqual({
      eventSeries: { firstEdition: null, latestEdition: null, countries: [{ code: 'TR' }] },
      ...none,
    });
  });
});

describe('the editions before and after an event', () => {
  it('are the nearest of its series by first day, and no other platform’s record of the same day', async () => {
    const series = 'INOTEX';
    const [first, second, third] = await bed.seed(
      'events',
      anEventOn('2015-05-01', { series }),
      anEventOn('2016-05-01', { series }),
      anEventOn('2018-05-01', { series }),
      anEventOn('2016-05-01', { series, _id: 'event:tubitak:same' }),
      anEventOn('2017-05-01', { series: 'Bakutel' }),
      anEventOn(null, { series }),
    );

    const data = await bed.ask(
      `query ($first: ID!, $second: ID!, $third: ID!) {
        first: event(id: $first) { ${NEIGHBOURS} }
        second: event(id: $second) { ${NEIGHBOURS} }
        third: event(id: $third) { ${NEIGHBOURS} }
      }`,
      { first, second, third },
    );

    expect(data.first.previousEdition).toBeNull();
    expect([second, 'event:tubitak:same']).toContain(data.first.nextEdition.id);
    expect(data.second).toEqual({ previousEdition: { id: first }, nextEdition: { id: third } });
    expect([second, 'event:tubitak:same']).toContain(data.third.previousEdition.id);
    expect(data.third.nextEdition).toBeNull();
  });

  it('are no event that was removed at its source', async () => {
    const series = 'INOTEX';
    const [first, gone = '', last] = await bed.seed(
      'events',
      anEventOn('2015-05-01', { series }),
      anEventOn('2016-05-01', { series }),
      anEventOn('2017-05-01', { series }),
    );
    await bed.stores.events.remove([gone], HIDDEN_AT);

    const data = await bed.ask(
      `query ($first: ID!) { event(id: $first) { ${NEIGHBOURS} eventSeries { editions { totalCount } } } }`,
      { first },
    );

    expect(data.event).toEqual({
      previousEdition: null,
      nextEdition: { id: last },
      eventSeries: { editions: { totalCount: 2 } },
    });
  });

  it('are loaded for a page in one round trip, from an index and without sorting', async () => {
    const days = Array.from({ length: 20 }, (_, index) => `20${10 + index}-05-01`);
    await bed.seed('events', ...days.map((day) => anEventOn(day, { series: 'INOTEX' })));

    const stages = await bed.stagesOfReads(async () => {
      const data = await bed.ask(`{ events(first: 20) { nodes { ${NEIGHBOURS} } } }`);
      expect(data.events.nodes[1].nextEdition).toEqual(
        expect.objectContaining({ id: expect.any(String) }),
      );
    });

    expect(bed.mongo.queries('events')).toBe(2);
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).not.toContain('SORT');
  });
});

describe('the list of series', () => {
  it('is ordered by name and pages through each once', async () => {
    const names = ['Bakutel', 'Airshow', '$name', 'Zeta', 'INOTEX'];
    await bed.seed(
      'events',
      ...[...names, ...names].map((series) => anEvent({ series })),
      anEvent(),
    );
    const sorted = names.toSorted();

    expect(await namesOf('first: 10')).toEqual(sorted);
    const paged: string[] = [];
    for (let after: string | null = null, isFirst = true; isFirst || after !== null; ) {
      const data = await bed.ask(
        `query ($after: String) { eventSeries(first: 2, after: $after) {
          totalCount edges { cursor node { name } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        } }`,
        { after },
      );
      const { edges, pageInfo, totalCount } = data.eventSeries;
      expect(totalCount).toBe(names.length);
      expect(pageInfo.hasPreviousPage).toBe(!isFirst);
      expect(pageInfo.startCursor).toBe(edges[0].cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
      paged.push(...edges.map(({ node }: { node: { name: string } }) => node.name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      isFirst = false;
    }
    expect(paged).toEqual(sorted);
  });

  it('keeps series with an edition that satisfies the filter, with all their editions', async () => {
    await bed.seed(
      'events',
      anEvent({ series: 'INOTEX', country: 'IR', type: 'EXHIBITION' }),
      anEvent({ series: 'INOTEX', country: 'TR', type: 'EXHIBITION' }),
      anEvent({ series: 'Teknofest', country: 'TR', type: 'FESTIVAL' }),
      anEvent({ country: 'TR', type: 'FESTIVAL' }),
    );

    expect(await namesOf('filter: { countries: ["TR"], types: [FESTIVAL] }')).toEqual([
      'Teknofest',
    ]);
    const data = await bed.ask(
      '{ eventSeries(filter: { countries: ["IR"] }) { totalCount nodes { name editions { totalCount } } } }',
    );
    expect(data.eventSeries).toEqual({
      totalCount: 1,
      nodes: [{ name: 'INOTEX', editions: { totalCount: 2 } }],
    });
  });

  it('answers a series by its name, and null for a name no event has', async () => {
    await bed.seed('events', anEvent({ series: 'INOTEX' }));

    const data = await bed.ask(
      '{ there: eventSeriesByName(name: "INOTEX") { name } gone: eventSeriesByName(name: "inotex") { name } }',
    );

    expect(data).toEqual({ there: { name: 'INOTEX' }, gone: null });
  });

  it('leaves out the series of a platform that has withdrawn', async () => {
    await bed.seed('events', anEvent({ series: 'INOTEX' }));
    expect(await namesOf('first: 1')).toEqual(['INOTEX']);

    await bed.stores.events.setShown('techmart', false, HIDDEN_AT);

    const data = await bed.ask(
      '{ eventSeries { totalCount nodes { name } } eventSeriesByName(name: "INOTEX") { name } }',
    );
    expect(data).toEqual({ eventSeries: { totalCount: 0, nodes: [] }, eventSeriesByName: null });
  });

  it.each([
    ['first: 0', 'first must be 1 to 100, got 0'],
    ['first: 101', 'first must be 1 to 100, got 101'],
    ['after: "x"', 'after must be an endCursor or a cursor of an earlier page, got "x"'],
    ['filter: { years: { from: 2, to: 1 } }', 'years.from must not be after years.to, got 2 and 1'],
  ])('refuses %s', async (args, message) => {
    const errors = await bed.errorsOf(`{ eventSeries(${args}) { nodes { name } } }`);

    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });

  it('reads names and their number from the keys of an index, one for each series', async () => {
    await bed.seed('events', ...['A', 'A', 'B', 'C', 'C'].map((series) => anEvent({ series })));

    const stages = await bed.stagesOfReads(() =>
      bed.ask('{ eventSeries(first: 2) { totalCount nodes { name } } }'),
    );

    expect(stages.filter((stage) => stage === 'DISTINCT_SCAN')).toHaveLength(2);
    expect(stages).not.toContain('FETCH');
  });

  it.each(['first: 5', 'filter: { countries: ["TR"] }', 'filter: { years: { from: 2020 } }'])(
    'reads eventSeries(%s) and what stands below it from an index, once for all series',
    async (args) => {
      await bed.seed(
        'events',
        ...['A', 'B', 'C', 'D'].flatMap((series) => [
          anEventOn('2020-01-01', { series }),
          anEventOn('2021-01-01', { series }),
        ]),
      );

      const stages = await bed.stagesOfReads(() =>
        bed.ask(`{ eventSeries(${args}) { totalCount nodes {
          countries { code } firstEdition { id } latestEdition { id } editions { totalCount nodes { id } }
        } } }`),
      );

      expect(stages).toContain('IXSCAN');
      expect(stages).not.toContain('COLLSCAN');
      // Names, their number, countries, both ends, pages and totals of editions.
      expect(bed.mongo.queries('events')).toBe(6);
    },
  );
});
