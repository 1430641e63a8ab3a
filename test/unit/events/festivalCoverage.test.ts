import { describe, expect, it } from '@jest/globals';
import {
  checkMembers,
  coverFestivals,
  isMissing,
} from '../../../subgraphs/events/festivalCoverage.js';
import { checkYears, memberDays, reportCountries } from '../../../subgraphs/events/reportScope.js';

const cell = (country: string, year: number, count = 1) => ({
  country,
  year,
  count,
  ids: Array.from({ length: count }, (_, index) => `event:hub:${country}-${year}-${index}`),
});

describe('coverFestivals', () => {
  it('gives each country each year of its membership, with its festivals or as missing', () => {
    const scope = { from: 2023, to: 2025, countries: ['AZ', 'TR'] };

    const covered = coverFestivals(scope, [cell('TR', 2024, 2), cell('AZ', 2025)]);

    expect(
      covered.map(({ country, years }) => [
        country,
        years.map((each) => [each.year, each.festivalCount, isMissing(each)]),
      ]),
    ).toEqual([
      [
        'AZ',
        [
          [2024, 0, true],
          [2025, 1, false],
        ],
      ],
      [
        'TR',
        [
          [2023, 0, true],
          [2024, 2, false],
          [2025, 0, true],
        ],
      ],
    ]);
    expect(covered[1]?.years[1]?.festivalIds).toEqual([
      'event:hub:TR-2024-0',
      'event:hub:TR-2024-1',
    ]);
  });

  it('tells on which days of a year a country that joins is a member', () => {
    const scope = { from: 2024, to: 2025, countries: ['AZ'] };

    expect(coverFestivals(scope, [])[0]?.years).toMatchObject([
      { year: 2024, memberFrom: '2024-12-19', memberUntil: '2024-12-31' },
      { year: 2025, memberFrom: '2025-01-01', memberUntil: '2025-12-31' },
    ]);
  });

  it('leaves out the years before and after a membership', () => {
    const memberships = [{ country: 'XX', since: '2001-05-01', until: '2002-06-30' }];
    const scope = { from: 2000, to: 2004, countries: ['XX'] };

    expect(coverFestivals(scope, [cell('XX', 2003)], memberships)[0]?.years).toEqual([
      expect.objectContaining({ year: 2001, memberFrom: '2001-05-01', memberUntil: '2001-12-31' }),
      expect.objectContaining({ year: 2002, memberFrom: '2002-01-01', memberUntil: '2002-06-30' }),
    ]);
  });
});

describe('memberDays', () => {
  it.each([
    ['AZ', 2023, null],
    ['AZ', 2024, { from: '2024-12-19', until: '2024-12-31' }],
    ['TR', 1996, null],
    ['TR', 1997, { from: '1997-06-15', until: '1997-12-31' }],
    ['DE', 2024, null],
  ])('of %s in %d are %j', (country, year, days) => {
    expect(memberDays(country, year)).toEqual(days);
  });

  it('reach from the first to the last day when a country leaves and returns within a year', () => {
    const memberships = [
      { country: 'XX', since: '2001-02-01', until: '2001-03-01' },
      { country: 'XX', since: '2001-10-01', until: null },
    ];

    expect(memberDays('XX', 2001, memberships)).toEqual({
      from: '2001-02-01',
      until: '2001-12-31',
    });
  });
});

describe('reportCountries', () => {
  it('are the members of the years without a wish', () => {
    const founders = ['BD', 'EG', 'ID', 'IR', 'MY', 'NG', 'PK', 'TR'];

    expect(reportCountries(null, { from: 2020, to: 2023 })).toEqual(founders);
    expect(reportCountries(undefined, { from: 2020, to: 2024 })).toEqual(['AZ', ...founders]);
    expect(reportCountries(null, { from: 1990, to: 1996 })).toEqual([]);
  });

  it('are those wished for, each once and by code', () => {
    expect(reportCountries(['TR', 'DE', 'TR'], { from: 2020, to: 2020 })).toEqual(['DE', 'TR']);
    expect(reportCountries([], { from: 2020, to: 2020 })).toEqual([]);
  });

  it('are at most twenty', () => {
    const many = Array.from({ length: 21 }, () => 'TR');

    expect(() => reportCountries(many, { from: 2020, to: 2020 })).toThrow(
      'countries must be at most 20, got 21',
    );
  });
});

describe('what a report refuses', () => {
  it.each([
    [0, 1, 'from and to must be years of 1 to 9999, got 0 and 1'],
    [9999, 10000, 'from and to must be years of 1 to 9999, got 9999 and 10000'],
    [2021, 2020, 'from must not be after to, got 2021 and 2020'],
    [1990, 2020, 'from and to must span at most 30 years, got 31; ask for them in parts'],
  ])('the years %d to %d', (from, to, message) => {
    expect(() => checkYears({ from, to })).toThrow(message);
  });

  it('a country without a membership, of which no festival can be missing', () => {
    expect(() => checkMembers(['TR', 'DE'])).toThrow(
      'countries must be of AZ, BD, EG, ID, IR, MY, NG, PK, TR, got DE',
    );
    expect(() => checkMembers(['AZ', 'TR'])).not.toThrow();
  });

  it('is not thirty years', () => {
    expect(() => checkYears({ from: 1991, to: 2020 })).not.toThrow();
  });
});
