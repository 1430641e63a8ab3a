import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gregorianDay } from '../../../portal-kit/mapping/gregorianDay.js';

const DAY_MS = 86_400_000;

describe('gregorianDay', () => {
  it.each([
    ['persian', 1402, 5, 15, '2023-08-06'],
    ['persian', 1403, 1, 1, '2024-03-20'],
    ['persian', 1403, 12, 30, '2025-03-20'],
    ['persian', 1405, 7, 30, '2026-10-22'],
    ['islamic', 1445, 9, 1, '2024-03-11'],
    ['islamic', 1447, 1, 1, '2025-06-26'],
    ['gregorian', 2024, 2, 29, '2024-02-29'],
  ] as const)('reads the %s day %i-%i-%i as %s', (calendar, year, month, day, expected) => {
    expect(gregorianDay(calendar, year, month, day)).toBe(expected);
  });

  it.each([
    ['persian', 1402, 12, 30],
    ['persian', 1402, 7, 31],
    ['persian', 1402, 13, 1],
    ['islamic', 1445, 9, 31],
    ['gregorian', 2023, 2, 29],
    ['gregorian', 2023, 4, 0],
  ] as const)('knows no %s day %i-%i-%i', (calendar, year, month, day) => {
    expect(gregorianDay(calendar, year, month, day)).toBeNull();
  });

  it.each(['persian', 'islamic'] as const)(
    'finds every day of the %s calendar again',
    (calendar) => {
      const intl = calendar === 'islamic' ? 'islamic-umalqura' : 'persian';
      const format = new Intl.DateTimeFormat(`en-u-ca-${intl}-nu-latn`, {
        ...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
        timeZone: 'UTC',
      });
      const from = Date.UTC(1925, 0, 1) / DAY_MS;
      const to = Date.UTC(2076, 0, 1) / DAY_MS;
      fc.assert(
        fc.property(fc.integer({ min: from, max: to }), (days) => {
          const date = new Date(days * DAY_MS);
          const parts = format.formatToParts(date);
          const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);

          expect(gregorianDay(calendar, part('year'), part('month'), part('day'))).toBe(
            date.toISOString().slice(0, 10),
          );
        }),
        { numRuns: 2_000, seed: 8 },
      );
    },
  );
});
