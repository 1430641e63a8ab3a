import { describe, expect, it } from '@jest/globals';
import type { CountQualifier } from '../../../subgraphs/events/__generated__/resolvers.js';
import type { SummedParticipation } from '../../../subgraphs/events/participations/participationStore.js';
import { sumParticipations } from '../../../subgraphs/events/participations/sumParticipations.js';

const accepted = (
  count: readonly [number, CountQualifier] | null,
  result: string | null = null,
): SummedParticipation => ({
  eventId: 'event:hub:fair',
  country: 'IR',
  kind: 'EXHIBITORS',
  count: count === null ? null : { value: count[0], qualifier: count[1] },
  result,
});

const countOf = (...records: SummedParticipation[]) => sumParticipations([], records)[0]?.count;

describe('the sum of participations', () => {
  it('adds counts up, exactly only where all are exact', () => {
    expect(countOf(accepted([3, 'EXACT']), accepted([4, 'EXACT']))).toEqual({
      value: 7,
      qualifier: 'EXACT',
    });
    expect(countOf(accepted([3, 'EXACT']), accepted([4, 'OVER']))).toEqual({
      value: 7,
      qualifier: 'OVER',
    });
    expect(countOf(accepted([3, 'OVER']), accepted([4, 'ABOUT']))).toEqual({
      value: 7,
      qualifier: 'ABOUT',
    });
  });

  it('is more than what is known where some are not, and unknown where none is', () => {
    expect(countOf(accepted([3, 'EXACT']), accepted(null))).toEqual({
      value: 3,
      qualifier: 'OVER',
    });
    expect(countOf(accepted(null))).toBeNull();
  });

  it('joins what came of them, and leaves other countries and forms as they were given', () => {
    const given = [
      { country: 'IR', kind: 'EXHIBITORS' as const, count: null, result: 'old' },
      { country: 'IR', kind: 'PAVILION' as const, count: null, result: null },
    ];
    expect(sumParticipations(given, [accepted(null, 'One.'), accepted(null, 'Two.')])).toEqual([
      given[1],
      { country: 'IR', kind: 'EXHIBITORS', count: null, result: 'One. Two.' },
    ]);
  });
});
