import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildOneSchema } from '../../../scripts/bench/gateway/domain/buildOneSchema.js';
import { casesOf, coldRequest, requestsOf } from '../../../scripts/bench/gateway/operations.js';

describe('the cases of the bench', () => {
  it('ask large pages of Q2 alone, by fewer clients', () => {
    expect(casesOf(['Q1', 'Q2', 'Q3'], [20, 2000], [1, 32])).toEqual([
      { operation: 'Q1', items: 20, clients: 1 },
      { operation: 'Q1', items: 20, clients: 32 },
      { operation: 'Q2', items: 20, clients: 1 },
      { operation: 'Q2', items: 20, clients: 32 },
      { operation: 'Q2', items: 2000, clients: 1 },
      { operation: 'Q2', items: 2000, clients: 4 },
      { operation: 'Q3', items: 1, clients: 1 },
      { operation: 'Q3', items: 1, clients: 32 },
    ]);
  });

  it('have each case once where two numbers of clients are too many', () => {
    expect(casesOf(['Q2'], [2000], [32, 128])).toEqual([
      { operation: 'Q2', items: 2000, clients: 4 },
    ]);
  });

  it.each([20, 200, 2000])(
    'have different pages of %d technologies, all of them whole',
    (items) => {
      const requests = requestsOf({ operation: 'Q2', items });
      expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBe(
        requests.length,
      );
      for (const { variables } of requests) {
        expect(Number(variables['offset']) + items).toBeLessThanOrEqual(4_000);
      }
    },
  );
});

describe('an operation never seen', () => {
  it('is another each time, and valid', () => {
    const [one, other] = [coldRequest(1).query, coldRequest(2).query];
    expect(one).not.toBe(other);
    expect(validate(buildOneSchema(), parse(one))).toEqual([]);
    expect(one).toContain('cold1: technologies(');
  });
});
