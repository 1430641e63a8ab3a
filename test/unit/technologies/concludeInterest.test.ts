import { describe, expect, it } from '@jest/globals';
import { PUBLIC_VIEWER } from '../../../subgraphs/kit/viewer.js';
import type { StoredInterest } from '../../../subgraphs/technologies/interests/interest.js';
import { concludeInterest } from '../../../subgraphs/technologies/interests/leadInterest.js';

const AT = new Date('2026-06-01T00:00:00Z');
// The rule looks at what it is told, and not at the interest.
const interest = {} as StoredInterest;
const asksFor = (readable: readonly string[]) => {
  const asked: unknown[] = [];
  const rule = concludeInterest(async (_query, variables) => {
    asked.push(variables['id']);
    return { node: readable.includes(String(variables['id'])) ? { id: variables['id'] } : null };
  });
  const conclude = (agreementId: string) =>
    rule.change(interest, { id: 'interest:hub:1', version: 1, agreementId }, AT, PUBLIC_VIEWER);
  return { asked, conclude };
};

describe('the end of talks', () => {
  it('names an agreement that the graph shows to the viewer', async () => {
    const { conclude } = asksFor(['agreement:hub:1']);
    expect(await conclude('agreement:hub:1')).toEqual({
      set: { state: 'AGREEMENT', agreementId: 'agreement:hub:1' },
    });
    expect(await conclude('agreement:hub:2')).toMatchObject({
      refusals: [{ code: 'INVALID', path: ['input', 'agreementId'] }],
    });
  });

  it('does not ask the graph for what cannot be an agreement', async () => {
    const { asked, conclude } = asksFor(['offer:hub:1']);
    expect(await conclude('offer:hub:1')).toMatchObject({ refusals: [{ code: 'INVALID' }] });
    expect(asked).toEqual([]);
  });
});
