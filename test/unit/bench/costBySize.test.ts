import { describe, expect, it } from '@jest/globals';
import { costBySize } from '../../../scripts/bench/gateway/costBySize.js';
import { aContender, aMeasuredCase, benchResults } from '../../builders/benchResults.js';

describe('the cost of Q2 by the size of a page', () => {
  it('is told for a page and for an item, of the most clients that asked', () => {
    const cases = [
      aMeasuredCase('hub', [1000], { clients: 1 }),
      aMeasuredCase('hub', [500, 400, 600], { clients: 32 }),
      aMeasuredCase('hub', [10], { items: 2000, clients: 4 }),
      aMeasuredCase('hub', [9999], { operation: 'Q1' }),
    ];
    const contenders = [aContender('hub', 'hub'), aContender('stock', 'peer')];
    expect(costBySize(benchResults(contenders, cases))).toEqual({
      headings: [
        'contender',
        '20 items: ms (µs per item)',
        '2,000 items: ms (µs per item)',
        'an item of 2,000 × one of 20',
      ],
      rows: [['hub', '2.00 (100)', '100 (50.0)', '0.50']],
    });
  });

  it('is not told of one size', () => {
    const cases = [aMeasuredCase('hub', [100])];
    expect(costBySize(benchResults([aContender('hub', 'hub')], cases))).toBeNull();
  });
});
