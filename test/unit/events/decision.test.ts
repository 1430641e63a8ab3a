import { describe, expect, it } from '@jest/globals';
import { brokenDecisionRules, isPastDue } from '../../../subgraphs/events/decision.js';
import { aDecision } from '../../builders/aDecision.js';

const hubFields = {
  createdAt: new Date(0),
  updatedAt: new Date(0),
  version: 1,
  shown: true,
  removedAt: null,
};

function brokenBy(overrides: Parameters<typeof aDecision>[0]): readonly string[] {
  return brokenDecisionRules({ ...aDecision(overrides), ...hubFields });
}

describe('brokenDecisionRules', () => {
  it('finds nothing wrong with a sound decision', () => {
    expect(brokenBy({})).toEqual([]);
    expect(brokenBy({ dueOn: '2012-11-09' })).toEqual([]);
    expect(brokenBy({ dueText: 'next meeting' })).toEqual([]);
  });

  it('refuses a decision without a text', () => {
    expect(brokenBy({ text: [] })).toEqual(['a decision needs a text']);
  });

  it.each([0, 1.5])('refuses the number %p', (number) => {
    expect(brokenBy({ number })).toEqual([`number must be a whole number from 1, got ${number}`]);
  });
});

describe('isPastDue', () => {
  const decision = { dueOn: '2026-03-01' };

  it('is false to the last moment of the due day in UTC, and true from then on', () => {
    expect(isPastDue(decision, new Date('2026-03-01T23:59:59.999Z'))).toBe(false);
    expect(isPastDue(decision, new Date('2026-03-02T00:00:00.000Z'))).toBe(true);
  });

  it('is false without a due day', () => {
    expect(isPastDue({ dueOn: null }, new Date('9999-01-01T00:00:00Z'))).toBe(false);
  });
});
