import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PUBLIC_VIEWER, type Viewer } from '../../subgraphs/kit/viewer.js';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import { aSource } from '../builders/aSource.js';
import { anOffer, aRequest } from '../builders/aTechnology.js';
import { askSubgraph } from '../support/askSubgraph.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<TechnologiesStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(technologies);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

interface Statistics {
  periods: string[];
  counts: number[];
  totalCount: number;
  series: {
    kind: string;
    value: string | null;
    label: string;
    counts: number[];
    totalCount: number;
  }[];
}

const FIRST_HALF = 'from: "2025-01-01", to: "2025-06-30"';
const DECADE = 'period: YEAR, from: "2020-01-01", to: "2026-12-31"';

const ask = async (
  args: string,
  {
    filter = '',
    viewer = PUBLIC_VIEWER,
    languages = ['en'],
  }: Partial<{
    filter: string;
    viewer: Viewer;
    languages: string[];
  }> = {},
): Promise<{ statistics: Statistics; list: number }> => {
  const given = filter === '' ? '' : `, filter: { ${filter} }`;
  const { data, errors } = await askSubgraph(
    bed.subgraph,
    `{ technologyStatistics(${args}${given}) { periods counts totalCount series { kind value label counts totalCount } }
       technologies(first: 1${given}) { totalCount } }`,
    {},
    { viewer, languages },
  );
  expect(errors).toBeUndefined();
  return { statistics: data.technologyStatistics, list: data.technologies.totalCount };
};
const on = (day: string) => ({ publishedAt: new Date(`${day}T00:00:00Z`), expiresAt: null });
const code = (value: string) => ({ scheme: 'IPC', value, label: null });

describe('statistics of listings over time', () => {
  it('count by month and value, with zeros where nothing was published', async () => {
    await bed.seed(
      'technologies',
      anOffer({ country: 'TR', ...on('2025-01-01') }),
      anOffer({ country: 'TR', ...on('2025-01-31') }),
      anOffer({ country: 'MY', ...on('2025-04-15') }),
      aRequest({ country: null, ...on('2025-06-30') }),
      anOffer({ country: 'TR', ...on('2024-12-31') }),
      anOffer({ country: 'TR', ...on('2025-07-01') }),
    );

    const { statistics } = await ask(`by: COUNTRY, ${FIRST_HALF}`, { languages: ['tr'] });

    expect(statistics).toEqual({
      periods: ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01'],
      counts: [2, 0, 0, 1, 0, 1],
      totalCount: 4,
      series: [
        { kind: 'VALUE', value: 'TR', label: 'Türkiye', counts: [2, 0, 0, 0, 0, 0], totalCount: 2 },
        { kind: 'VALUE', value: 'MY', label: 'Malezya', counts: [0, 0, 0, 1, 0, 0], totalCount: 1 },
        {
          kind: 'NONE',
          value: null,
          label: 'Not given',
          counts: [0, 0, 0, 0, 0, 1],
          totalCount: 1,
        },
      ],
    });
  });

  it('are all zeros without a series where there is nothing', async () => {
    const { statistics } = await ask(`by: FIELD, ${FIRST_HALF}`);
    expect(statistics).toMatchObject({ counts: [0, 0, 0, 0, 0, 0], totalCount: 0, series: [] });
  });

  it('put the values beyond the most frequent together', async () => {
    const years = ['2021-05-01', '2023-05-01'];
    await bed.seed(
      'technologies',
      ...['TR', 'TR', 'TR', 'MY', 'MY', 'EG', 'IR'].map((country, index) =>
        anOffer({ country, ...on(years[index % 2] ?? '') }),
      ),
      anOffer({ country: null, ...on('2021-05-01') }),
    );

    const { statistics } = await ask(`by: COUNTRY, top: 2, ${DECADE}`);

    expect(
      statistics.series.map(({ kind, value, totalCount }) => [kind, value, totalCount]),
    ).toEqual([
      ['VALUE', 'TR', 3],
      ['VALUE', 'MY', 2],
      ['OTHER', null, 2],
      ['NONE', null, 1],
    ]);
    expect(statistics.series[2]?.counts).toEqual([0, 1, 0, 1, 0, 0, 0]);
  });

  it('count a listing with several values under each, and once in the total', async () => {
    await bed.seed(
      'technologies',
      anOffer({ classifications: [code('A'), code('B'), code('A')], ...on('2025-02-01') }),
      anOffer({ classifications: [code('A')], ...on('2025-02-01') }),
      anOffer({ classifications: [], ...on('2025-02-01') }),
    );

    const { statistics } = await ask(`by: FIELD, ${FIRST_HALF}`);

    expect(statistics.counts).toEqual([0, 3, 0, 0, 0, 0]);
    expect(
      statistics.series.map(({ kind, value, totalCount }) => [kind, value, totalCount]),
    ).toEqual([
      ['VALUE', 'A', 2],
      ['VALUE', 'B', 1],
      ['NONE', null, 1],
    ]);
  });

  it.each([
    'COUNTRY',
    'FIELD',
    'SECTOR',
    'GOAL',
    'COOPERATION',
    'STATE',
    'KIND',
    'STAGE',
    'PLATFORM',
  ])(
    'by %s agree with the count of the list, for every filter, from an index in one read',
    async (by) => {
      await bed.seed(
        'technologies',
        ...Array.from({ length: 12 }, (_, index) =>
          anOffer({
            country: ['TR', 'MY', null][index % 3] ?? null,
            stage: index % 2 === 0 ? 'PROTOTYPE' : null,
            state: index % 5 === 0 ? 'EXPIRED' : 'PUBLISHED',
            access: index % 4 === 0 ? 'MEMBERS' : 'PUBLIC',
            sustainableDevelopmentGoals: index % 2 === 0 ? [6, 7] : [],
            sectors: index % 3 === 0 ? [code('36')] : [],
            cooperationTypes: ['LICENCE'],
            classifications: [code(`C${index % 4}`)],
            ...on(`202${index % 6}-03-01`),
          }),
        ),
        aRequest({ country: 'EG', ...on('2026-01-01') }),
      );
      const member: Viewer = {
        ...PUBLIC_VIEWER,
        subject: 'test|someone',
        roles: ['MEMBER'],
        country: 'TR',
      };
      for (const filter of [
        '',
        'countries: ["TR"]',
        'states: [PUBLISHED, EXPIRED]',
        'sustainableDevelopmentGoals: [6]',
        'kinds: [REQUEST]',
      ]) {
        for (const viewer of [PUBLIC_VIEWER, member]) {
          const { statistics, list } = await ask(`by: ${by}, ${DECADE}`, { filter, viewer });
          expect(statistics.totalCount).toBe(list);
          expect(list).toBeGreaterThan(0);
          for (const { counts, totalCount } of statistics.series) {
            expect(counts).toHaveLength(statistics.periods.length);
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(totalCount);
          }
          const sums = statistics.series.reduce((sum, { totalCount }) => sum + totalCount, 0);
          expect(sums).toBeGreaterThanOrEqual(list);
          if (by !== 'GOAL') expect(sums).toBe(list);
        }
      }
      await bed.seed('technologies', anOffer());
      const stages = await bed.stagesOfReads(() =>
        bed.ask(`{ technologyStatistics(by: ${by}, ${DECADE}) { totalCount series { value } } }`),
      );
      expect(bed.mongo.queries('technologies')).toBe(1);
      expect(stages).toContain('IXSCAN');
      expect(stages).not.toContain('COLLSCAN');
    },
  );

  it('are remembered until something changes', async () => {
    const query = `{ technologyStatistics(by: KIND, ${DECADE}) { totalCount } }`;
    await bed.seed('technologies', anOffer());
    await bed.ask(query);
    await bed.ask(query);
    expect(bed.mongo.queries('technologies')).toBe(1);

    await bed.seed('technologies', anOffer());
    expect((await bed.ask(query)).technologyStatistics.totalCount).toBe(2);
  });

  it('are the same for the public whether or not there are restricted listings', async () => {
    const open = {
      country: 'TR',
      source: aSource('1', { platform: 'tubitak' }),
      ...on('2025-03-01'),
    };
    await bed.seed('technologies', anOffer(open));
    const asked = ['COUNTRY', 'PLATFORM', 'FIELD'].map((by) => `by: ${by}, top: 1, ${DECADE}`);
    const filter = 'states: [DRAFT, PUBLISHED, WITHDRAWN]';
    const answers = () => Promise.all(asked.map((args) => ask(args, { filter })));
    const before = await answers();

    await bed.seed(
      'technologies',
      ...(
        [
          { access: 'MEMBERS' },
          { access: 'ON_REQUEST' },
          { state: 'DRAFT' },
          { state: 'WITHDRAWN' },
        ] as const
      ).map((hidden) =>
        anOffer({ country: 'IR', classifications: [code('X')], ...on('2025-03-01'), ...hidden }),
      ),
    );

    expect(await answers()).toEqual(before);
  });

  it('refuse days the wrong way round', async () => {
    const query =
      '{ technologyStatistics(by: KIND, from: "2026-02-01", to: "2026-01-01") { totalCount } }';
    expect(await bed.errorsOf(query)).toEqual([
      {
        code: 'BAD_USER_INPUT',
        message: 'from must not be after to, got 2026-02-01 and 2026-01-01',
      },
    ]);
  });
});
