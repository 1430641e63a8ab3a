import { describe, expect, it } from '@jest/globals';
import { ratioOf, spreadOf } from '../../../scripts/bench/gateway/statistics.js';

describe('spreadOf', () => {
  it('gives the middle of an odd number of values, with the least and the most', () => {
    expect(spreadOf([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30 });
  });

  it('gives the mean of the two in the middle of an even number', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4 });
  });

  it('gives nothing for no values', () => {
    expect(spreadOf([])).toBeNull();
  });

  it('orders by size, not as text', () => {
    expect(spreadOf([9, 100, 20])?.median).toBe(20);
  });
});

describe('ratioOf', () => {
  it('compares the values of one round with each other', () => {
    // The machine was twice as slow in the second round: the ratio does not notice.
    expect(ratioOf([300, 150], [100, 50])).toEqual({ median: 3, min: 3, max: 3 });
  });

  it('leaves out rounds in which the other has no value', () => {
    expect(ratioOf([300, 150, 10], [100, 0])).toEqual({ median: 3, min: 3, max: 3 });
  });

  it('gives nothing when no round has both', () => {
    expect(ratioOf([300], [])).toBeNull();
  });
});
