import { describe, expect, it } from '@jest/globals';
import { compareAnswer, worstOf } from '../../../scripts/bench/gateway/compareAnswers.js';
import { expectedData } from '../../../scripts/bench/gateway/expectedData.js';
import { requestsOf } from '../../../scripts/bench/gateway/operations.js';

const expected = { technologies: [{ id: 'a', name: 'A' }] };

describe('compareAnswer', () => {
  it('finds equal data the same', () => {
    expect(compareAnswer(JSON.stringify({ data: expected }), expected)).toBe('same');
  });

  it('tells of fields in another order', () => {
    const body = '{"data":{"technologies":[{"name":"A","id":"a"}]}}';
    expect(compareAnswer(body, expected)).toBe('other order');
  });

  it.each([
    ['a missing record', '{"data":{"technologies":[]}}'],
    ['a missing field', '{"data":{"technologies":[{"id":"a"}]}}'],
    ['another value', '{"data":{"technologies":[{"id":"a","name":"B"}]}}'],
    [
      'an error beside right data',
      JSON.stringify({ data: expected, errors: [{ message: 'late' }] }),
    ],
    ['no data', '{"errors":[]}'],
    ['what is no JSON', '<html>'],
    ['nothing', ''],
    ['null', 'null'],
  ])('finds %s different', (_what, body) => {
    expect(compareAnswer(body, expected)).toBe('different');
  });
});

describe('worstOf', () => {
  it('is what the least right answer is', () => {
    expect(worstOf(['same', 'same'])).toBe('same');
    expect(worstOf(['same', 'other order'])).toBe('other order');
    expect(worstOf(['other order', 'different', 'same'])).toBe('different');
  });
});

describe('what the bench expects', () => {
  it('holds all that the operations ask for, down to the last hop', async () => {
    const [request] = requestsOf({ operation: 'Q2', items: 20 });
    if (request === undefined) throw new Error('Q2 has no request');
    const { technologies } = (await expectedData(request)) as {
      technologies: { institution: { projects: { events: { name: string }[] }[] } }[];
    };
    expect(technologies).toHaveLength(20);
    for (const { institution } of technologies) {
      expect(institution.projects).toHaveLength(3);
      for (const { events } of institution.projects) {
        expect(events.map(({ name }) => name)).toEqual([
          expect.stringContaining('Technology week'),
          expect.stringContaining('Technology week'),
        ]);
      }
    }
  });
});
