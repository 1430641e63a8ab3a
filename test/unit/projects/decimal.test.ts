import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareDecimals,
  subtract,
  sumOf,
  sumOfMoney,
} from '../../../subgraphs/projects/decimal.js';

describe('decimal numbers', () => {
  it.each([
    [[], '0'],
    [['1'], '1'],
    [['0.1', '0.2'], '0.3'],
    [['70000.10', '29999.90'], '100000.00'],
    [['-0.05', '0.05'], '0.00'],
    [['-1.5', '1'], '-0.5'],
    [
      ['999999999999999999999999999999', '0.000000000000000001'],
      '999999999999999999999999999999.000000000000000001',
    ],
  ])('adds %j up to %s', (amounts, sum) => {
    expect(sumOf(amounts)).toBe(sum);
  });

  it('are compared by their value, not by how they are written', () => {
    expect(compareDecimals('1.0', '1')).toBe(0);
    expect(compareDecimals('9', '10')).toBeLessThan(0);
    expect(compareDecimals('0.3', '0.29')).toBeGreaterThan(0);
    expect(compareDecimals('-2', '-10')).toBeGreaterThan(0);
    expect(compareDecimals('-0', '0')).toBe(0);
  });

  it('are subtracted as they are added', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const written = (value: number) =>
      `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`;
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        const difference = subtract(written(one), written(other));
        expect(compareDecimals(difference, written(one - other))).toBe(0);
        expect(compareDecimals(sumOf([difference, written(other)]), written(one))).toBe(0);
      }),
    );
  });

  it('are no money where there are none', () => {
    expect(sumOfMoney([])).toBeNull();
    expect(sumOfMoney([{ amount: '1.5', currency: 'USD' }])).toEqual({
      amount: '1.5',
      currency: 'USD',
    });
  });
});
