import { describe, expect, it } from '@jest/globals';
import { countOf, participationReport } from '../../../subgraphs/events/participationReport.js';

const counted = (sum: number, exact: number, over: number, about: number) =>
  countOf({ sum, exact, over, about });

describe('countOf', () => {
  it.each([
    ['exact when all parts are', counted(12, 2, 0, 0), { value: 12, qualifier: 'EXACT' }],
    ['about when a part is', counted(12, 1, 0, 1), { value: 12, qualifier: 'ABOUT' }],
    ['over when a part is', counted(12, 1, 1, 0), { value: 12, qualifier: 'OVER' }],
    ['over when parts are over and about', counted(12, 0, 1, 1), { value: 12, qualifier: 'OVER' }],
    ['nothing when nothing is counted', counted(0, 0, 0, 0), null],
    ['zero when zero is counted', counted(0, 1, 0, 0), { value: 0, qualifier: 'EXACT' }],
    [
      'over the largest number that fits',
      counted(2 ** 32, 3, 0, 0),
      { value: 2 ** 31 - 1, qualifier: 'OVER' },
    ],
  ])('is %s', (_name, count, expected) => {
    expect(count).toEqual(expected);
  });
});

describe('participationReport', () => {
  it('orders the years of each country and keeps a country without any', () => {
    const cell = {
      country: 'TR',
      year: 2019,
      kind: 'PAVILION' as const,
      eventCount: 2,
      sum: 5,
      exact: 1,
      over: 0,
      about: 0,
      uncounted: 1,
    };
    const totals = [
      { country: 'TR', year: 2020, eventCount: 1 },
      { country: 'TR', year: 2019, eventCount: 3 },
    ];

    expect(participationReport(['IR', 'TR'], [cell], totals)).toEqual([
      { country: 'IR', years: [] },
      {
        country: 'TR',
        years: [
          {
            year: 2019,
            eventCount: 3,
            kinds: [
              {
                kind: 'PAVILION',
                eventCount: 2,
                count: { value: 5, qualifier: 'EXACT' },
                uncounted: 1,
              },
            ],
          },
          { year: 2020, eventCount: 1, kinds: [] },
        ],
      },
    ]);
  });
});
