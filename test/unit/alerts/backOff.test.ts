import { describe, expect, it } from '@jest/globals';
import { MOST_TRIES, nextTry } from '../../../gateway/alerts/backOff.js';

const AT = new Date('2026-06-01T00:00:00Z');
const waitAfter = (tries: number, random: number) =>
  nextTry(AT, tries, () => random).getTime() - AT.getTime();

describe('the wait before a delivery is tried again', () => {
  it('doubles from a minute to six hours', () => {
    const waits = Array.from({ length: 14 }, (_, index) => waitAfter(index + 1, 0.5));
    expect(waits.slice(0, 3)).toEqual([60_000, 120_000, 240_000]);
    expect(waits.at(-1)).toBe(6 * 3_600_000);
  });

  it('differs by half for those who failed at once', () => {
    expect([waitAfter(1, 0), waitAfter(1, 1)]).toEqual([30_000, 90_000]);
  });

  it('lets a receiver that is away for a night be found again', () => {
    const waits = Array.from({ length: MOST_TRIES - 1 }, (_, index) => waitAfter(index + 1, 0));
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(8 * 3_600_000);
  });
});
