import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventsStores } from '../../subgraphs/events/context.js';
import type { StoredParticipation } from '../../subgraphs/events/event.js';
import { events } from '../../subgraphs/events/index.js';
import { anEvent, anEventOn } from '../builders/anEvent.js';
import { aSource } from '../builders/aSource.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

const HIDDEN_AT = new Date('2026-07-01T00:00:00Z');

let bed: SubgraphTestBed<EventsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(events);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const aFestival = (day: string, country: string, more: Parameters<typeof anEvent>[0] = {}) =>
  anEventOn(day, { type: 'FESTIVAL', country, ...more });

describe('festivalCoverage', () => {
  const COVERAGE = `countries {
    country { code name } yearCount coveredCount missingCount
    years { year memberFrom memberUntil festivalCount isMissing festivals { id } }
  } yearCount missingCount`;

  it('tells where and when a festival is held or planned, and where one is missing', async () => {
    const [late, early, planned] = await bed.seed(
      'events',
      aFestival('2024-10-01', 'TR'),
      aFestival('2024-04-01', 'TR'),
      aFestival('2025-04-01', 'AZ', { status: 'PLANNED' }),
      // None of these is one: made up, called off, put off, of another kind, of another country.
      aFestival('2025-04-01', 'TR', { source: aSource('s', { sample: true }) }),
      aFestival('2025-04-01', 'TR', { status: 'CANCELLED' }),
      aFestival('2025-04-01', 'TR', { status: 'POSTPONED' }),
      anEventOn('2025-04-01', { type: 'EXHIBITION', country: 'TR' }),
      aFestival('2025-04-01', 'DE'),
    );

    const data = await bed.ask(
      `{ festivalCoverage(from: 2023, to: 2025, countries: ["TR", "AZ"]) { ${COVERAGE} } }`,
    );

    const wholeYear = (year: number) => ({
      year,
      memberFrom: `${year}-01-01`,
      memberUntil: `${year}-12-31`,
    });
    const none = { festivalCount: 0, isMissing: true, festivals: [] };
    expect(data.festivalCoverage).toEqual({
      countries: [
        {
          country: { code: 'AZ', name: 'Azerbaijan' },
          yearCount: 2,
          coveredCount: 1,
          missingCount: 1,
          years: [
            { ...wholeYear(2024), memberFrom: '2024-12-19', ...none },
            {
              ...wholeYear(2025),
              festivalCount: 1,
              isMissing: false,
              festivals: [{ id: planned }],
            },
          ],
        },
        {
          country: { code: 'TR', name: 'Türkiye' },
          yearCount: 3,
          coveredCount: 1,
          missingCount: 2,
          years: [
            { ...wholeYear(2023), ...none },
            {
              ...wholeYear(2024),
              festivalCount: 2,
              isMissing: false,
              festivals: [{ id: early }, { id: late }],
            },
            { ...wholeYear(2025), ...none },
          ],
        },
      ],
      yearCount: 5,
      missingCount: 3,
    });
  });

  it('is about the members of those years without a wish, and about one series with one', async () => {
    await bed.seed(
      'events',
      aFestival('2020-04-01', 'TR', { series: 'Teknofest' }),
      aFestival('2020-04-01', 'MY', { series: 'Other' }),
    );
    const missingOf = async (args: string) => {
      const data = await bed.ask(
        `{ festivalCoverage(from: 2020, to: 2020${args}) { yearCount missingCount } }`,
      );
      return data.festivalCoverage;
    };

    expect(await missingOf('')).toEqual({ yearCount: 8, missingCount: 6 });
    expect(await missingOf(', series: ["Teknofest"]')).toEqual({ yearCount: 8, missingCount: 7 });
    expect(await missingOf(', countries: ["AZ"]')).toEqual({ yearCount: 0, missingCount: 0 });
  });

  it('counts all festivals of a year and names the first five, or fewer', async () => {
    const ids = await bed.seed(
      'events',
      ...Array.from({ length: 7 }, (_, index) => aFestival(`2020-04-0${index + 1}`, 'TR')),
    );
    const yearOf = async (festivals: string) => {
      const data = await bed.ask(
        `{ festivalCoverage(from: 2020, to: 2020, countries: ["TR"]) { countries { years { festivalCount ${festivals} { id } } } } }`,
      );
      return data.festivalCoverage.countries[0].years[0];
    };
    const idsOf = (count: number) => ids.slice(0, count).map((id) => ({ id }));

    expect(await yearOf('festivals')).toEqual({ festivalCount: 7, festivals: idsOf(5) });
    expect(await yearOf('festivals(first: 2)')).toEqual({ festivalCount: 7, festivals: idsOf(2) });
    const errors = await bed.errorsOf(
      '{ festivalCoverage(from: 2020, to: 2020, countries: ["TR"]) { countries { years { festivals(first: 6) { id } } } } }',
    );
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message: 'first must be 1 to 5, got 6' }]);
  });

  it('forgets a festival that was removed at its source', async () => {
    const ids = await bed.seed('events', aFestival('2020-04-01', 'TR'));
    const query = '{ festivalCoverage(from: 2020, to: 2020, countries: ["TR"]) { missingCount } }';
    expect((await bed.ask(query)).festivalCoverage.missingCount).toBe(0);

    await bed.stores.events.remove(ids, HIDDEN_AT);

    expect((await bed.ask(query)).festivalCoverage.missingCount).toBe(1);
  });

  it('is read in one query from the index of types, countries and years, its festivals in one more', async () => {
    await bed.seed(
      'events',
      ...['TR', 'MY'].flatMap((country) => [
        aFestival('2020-04-01', country),
        aFestival('2021-04-01', country),
      ]),
    );

    const stages = await bed.stagesOfReads(() =>
      bed.ask(`{ festivalCoverage(from: 2000, to: 2025) { ${COVERAGE} } }`),
    );

    expect(bed.mongo.queries('events')).toBe(2);
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });

  it.each([
    ['from: 2021, to: 2020', 'from must not be after to, got 2021 and 2020'],
    [
      'from: 1990, to: 2020',
      'from and to must span at most 30 years, got 31; ask for them in parts',
    ],
    [
      'from: 2020, to: 2020, countries: ["DE"]',
      'countries must be of AZ, BD, EG, ID, IR, MY, NG, PK, TR, got DE',
    ],
  ])('refuses %s', async (args, message) => {
    const errors = await bed.errorsOf(`{ festivalCoverage(${args}) { yearCount } }`);

    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });
});

describe('eventParticipation', () => {
  const took = (
    country: string,
    kind: StoredParticipation['kind'],
    count: StoredParticipation['count'] = null,
  ): StoredParticipation => ({ country, kind, count, result: null });
  const exactly = (value: number) => ({ value, qualifier: 'EXACT' as const });
  const YEARS =
    'years { year eventCount kinds { kind eventCount count { value qualifier } uncounted } }';

  it('counts events by country, year and form, and sums counts as exactly as they are given', async () => {
    await bed.seed(
      'events',
      anEventOn('2019-05-01', {
        participations: [
          took('IR', 'PAVILION', exactly(2)),
          took('IR', 'PAVILION', exactly(1)),
          took('IR', 'EXHIBITORS', { value: 20, qualifier: 'ABOUT' }),
          took('TR', 'VISITORS', exactly(9)),
        ],
      }),
      anEventOn('2019-09-01', {
        participations: [
          took('IR', 'PAVILION'),
          took('IR', 'EXHIBITORS', { value: 30, qualifier: 'OVER' }),
          took('IR', 'DELEGATION'),
        ],
      }),
      anEventOn('2020-05-01', { participations: [took('IR', 'PAVILION', exactly(1))] }),
      // None of these counts: made up, called off, of another kind, of another year.
      anEventOn('2019-05-01', {
        source: aSource('s', { sample: true }),
        participations: [took('IR', 'PAVILION')],
      }),
      anEventOn('2019-05-01', { status: 'CANCELLED', participations: [took('IR', 'PAVILION')] }),
      anEventOn('2019-05-01', { type: 'SUMMIT', participations: [took('IR', 'PAVILION')] }),
      anEventOn('2018-05-01', { participations: [took('IR', 'PAVILION')] }),
    );

    const data = await bed.ask(
      `{ eventParticipation(from: 2019, to: 2020, countries: ["IR", "EG"]) { countries { country { code } ${YEARS} } } }`,
    );

    expect(data.eventParticipation.countries).toEqual([
      { country: { code: 'EG' }, years: [] },
      {
        country: { code: 'IR' },
        years: [
          {
            year: 2019,
            eventCount: 2,
            kinds: [
              {
                kind: 'EXHIBITORS',
                eventCount: 2,
                count: { value: 50, qualifier: 'OVER' },
                uncounted: 0,
              },
              { kind: 'PAVILION', eventCount: 2, count: exactly(3), uncounted: 1 },
              { kind: 'DELEGATION', eventCount: 1, count: null, uncounted: 1 },
            ],
          },
          {
            year: 2020,
            eventCount: 1,
            kinds: [{ kind: 'PAVILION', eventCount: 1, count: exactly(1), uncounted: 0 }],
          },
        ],
      },
    ]);
  });

  it('counts the kinds of event asked for, of the members of those years without a wish', async () => {
    await bed.seed(
      'events',
      anEventOn('2019-05-01', { type: 'SUMMIT', participations: [took('IR', 'DELEGATION')] }),
    );

    const data = await bed.ask(
      `{ eventParticipation(from: 2019, to: 2019, types: [SUMMIT]) { countries { country { code } years { eventCount } } } }`,
    );

    const { countries } = data.eventParticipation;
    expect(countries).toHaveLength(8);
    expect(countries).toContainEqual({ country: { code: 'IR' }, years: [{ eventCount: 1 }] });
  });

  it('is read in one query from an index', async () => {
    await bed.seed('events', anEvent({ participations: [took('IR', 'PAVILION')] }), anEvent());

    const stages = await bed.stagesOfReads(() =>
      bed.ask(`{ eventParticipation(from: 2019, to: 2030) { countries { ${YEARS} } } }`),
    );

    expect(bed.mongo.queries('events')).toBe(1);
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });

  it('refuses years the wrong way round', async () => {
    const errors = await bed.errorsOf(
      '{ eventParticipation(from: 2021, to: 2020) { countries { country { code } } } }',
    );

    expect(errors).toEqual([
      { code: 'BAD_USER_INPUT', message: 'from must not be after to, got 2021 and 2020' },
    ]);
  });
});
