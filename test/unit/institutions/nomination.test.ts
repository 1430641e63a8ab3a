import { describe, expect, it } from '@jest/globals';
import { brokenContactPointRules } from '../../../subgraphs/institutions/contactPoint.js';
import { brokenNominationRules, daysLate } from '../../../subgraphs/institutions/nomination.js';
import { aContactPoint, aNomination } from '../../builders/aContactPoint.js';

describe('brokenNominationRules', () => {
  it.each([
    {},
    { dueOn: '2026-01-01' },
    { state: 'NOMINATED', contactPointId: 'contact:hub:1' },
    { state: 'DECLINED', answeredOn: '2026-01-01' },
  ] as const)('finds nothing wrong with %j', (overrides) => {
    expect(brokenNominationRules(aNomination(overrides))).toEqual([]);
  });

  it.each([
    [{ country: 'tr' }, 'country must be an ISO 3166-1 alpha-2 code in capitals, got tr'],
    [
      { dueOn: '2025-12-31' },
      'dueOn must not be before requestedOn, got 2025-12-31 and 2026-01-01',
    ],
    [
      { state: 'DECLINED', answeredOn: '2025-12-31' },
      'answeredOn must not be before requestedOn, got 2025-12-31 and 2026-01-01',
    ],
    [
      { answeredOn: '2026-02-01' },
      'a nomination that is REQUESTED has no answer, got one of 2026-02-01',
    ],
    [{ state: 'NOMINATED' }, 'a nomination that is NOMINATED must name its contact point'],
    [
      { state: 'DECLINED', contactPointId: 'contact:hub:1' },
      'a nomination that is DECLINED must not name a contact point',
    ],
  ] as const)('tells of %j: %s', (overrides, rule) => {
    expect(brokenNominationRules(aNomination(overrides))).toEqual([rule]);
  });
});

describe('daysLate', () => {
  const dueOn = '2026-02-27';

  it.each([
    [{ state: 'REQUESTED', dueOn, answeredOn: null }, 2],
    [{ state: 'NOMINATED', dueOn, answeredOn: '2026-02-28' }, 1],
    [{ state: 'NOMINATED', dueOn, answeredOn: '2026-02-01' }, 0],
    [{ state: 'DECLINED', dueOn, answeredOn: null }, null],
    [{ state: 'REQUESTED', dueOn: null, answeredOn: null }, null],
  ] as const)('of %j on the first of March is %p', (nomination, days) => {
    expect(daysLate(nomination, '2026-03-01')).toBe(days);
  });
});

describe('brokenContactPointRules', () => {
  it('finds nothing wrong with an office, or with a person', () => {
    const person = { name: 'Somebody', email: 'somebody@example.org' };
    expect(brokenContactPointRules(aContactPoint())).toEqual([]);
    expect(brokenContactPointRules(aContactPoint({ office: [], person }))).toEqual([]);
  });

  it.each([
    [{ country: 'Turkey' }, 'country must be an ISO 3166-1 alpha-2 code in capitals, got Turkey'],
    [{ office: [] }, 'a contact point must name an institution, an office or a person'],
    [{ person: { name: ' ', email: null } }, 'a person must have a name'],
    [
      { person: { name: 'Somebody', email: 'somebody' } },
      'the e-mail address of a person must be as office@example.org',
    ],
    [
      { since: '2026-01-02', until: '2026-01-01' },
      'until must not be before since, got 2026-01-01 and 2026-01-02',
    ],
  ])('tells of %j: %s', (overrides, rule) => {
    expect(brokenContactPointRules(aContactPoint(overrides))).toEqual([rule]);
  });
});
