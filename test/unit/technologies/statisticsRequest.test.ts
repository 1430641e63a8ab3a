import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { statisticsRequest } from '../../../subgraphs/technologies/statistics/statisticsRequest.js';

const NOW = new Date('2026-03-15T12:00:00Z');
const by = 'KIND';

describe('the periods of statistics', () => {
  it('are the last twelve months unless told otherwise', () => {
    const { periods, end, period, top } = statisticsRequest({ by }, NOW);
    expect(periods).toHaveLength(12);
    expect([periods[0], periods.at(-1), end]).toEqual(['2025-04-01', '2026-03-01', '2026-04-01']);
    expect([period, top]).toEqual(['MONTH', 10]);
  });

  it('are whole and hold the days that are named', () => {
    const args = { by, from: '2025-11-30', to: '2026-01-01' } as const;
    expect(statisticsRequest(args, NOW)).toMatchObject({
      periods: ['2025-11-01', '2025-12-01', '2026-01-01'],
      end: '2026-02-01',
    });
    expect(statisticsRequest({ ...args, period: 'YEAR' }, NOW)).toMatchObject({
      periods: ['2025-01-01', '2026-01-01'],
      end: '2027-01-01',
    });
  });

  it('follow each other without a gap', () => {
    const day = fc.date({
      min: new Date('2015-01-01'),
      max: new Date('2024-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom('MONTH' as const, 'YEAR' as const), (from, period) => {
        const text = from.toISOString().slice(0, 10);
        const { periods, end } = statisticsRequest(
          { by, period, from: text, to: '2024-12-31' },
          NOW,
        );
        expect((periods[0] ?? '') <= text).toBe(true);
        expect([...periods, end]).toEqual([...new Set([...periods, end])].sort());
        for (const [index, start] of periods.entries()) {
          const next = new Date(periods[index + 1] ?? end);
          const days = (next.getTime() - new Date(start).getTime()) / 86_400_000;
          expect(period === 'YEAR' ? [365, 366] : [28, 29, 30, 31]).toContain(days);
        }
      }),
    );
  });

  it.each([
    [
      { from: '2026-02-01', to: '2026-01-31' },
      'from must not be after to, got 2026-02-01 and 2026-01-31',
    ],
    [{ from: '2026-04-01' }, 'from must not be after to, got 2026-04-01 and today'],
    [
      { from: '2016-03-31', to: '2026-03-01' },
      'from and to must span at most 120 periods, got 121: take years, or days nearer to each other',
    ],
    [{ top: 0 }, 'top must be 1 to 20, got 0'],
    [{ top: 21 }, 'top must be 1 to 20, got 21'],
  ])('are refused for %j', (args, message) => {
    expect(() => statisticsRequest({ by, ...args }, NOW)).toThrow(message);
  });
});
