import { describe, expect, it } from '@jest/globals';
import { brokenProjectRules } from '../../../subgraphs/projects/project.js';
import { aProject } from '../../builders/aProject.js';

const hubFields = {
  createdAt: new Date(0),
  updatedAt: new Date(0),
  version: 1,
  shown: true,
  removedAt: null,
};

function brokenBy(overrides: Parameters<typeof aProject>[0]): readonly string[] {
  return brokenProjectRules({ ...aProject(overrides), ...hubFields });
}

describe('brokenProjectRules', () => {
  it('finds nothing wrong with a sound project', () => {
    expect(brokenBy({})).toEqual([]);
    expect(brokenBy({ state: 'TERMINATED', stateReason: 'No money was found.' })).toEqual([]);
    expect(brokenBy({ kind: 'STUDY', countries: [] })).toEqual([]);
  });

  it('refuses a project without a title', () => {
    expect(brokenBy({ title: [] })).toEqual(['a project needs a title']);
  });

  it('refuses joint research of fewer than two different countries', () => {
    expect(brokenBy({ countries: ['TR', 'TR'] })).toEqual([
      'JOINT_RESEARCH needs at least two countries, got TR, TR',
    ]);
    expect(brokenBy({ countries: [] })).toEqual([
      'JOINT_RESEARCH needs at least two countries, got none',
    ]);
  });

  it.each(['TERMINATED', 'REJECTED'] as const)('refuses %s without a reason', (state) => {
    expect(brokenBy({ state })).toEqual([`state ${state} needs a reason`]);
    expect(brokenBy({ state, stateReason: ' ' })).toEqual([`state ${state} needs a reason`]);
  });

  it('refuses an end before the start', () => {
    const period = {
      start: '2026-05-02',
      end: '2026-05-01',
      precision: 'DAY',
      text: null,
    } as const;
    expect(brokenBy({ period })).toEqual([
      'period must not end before it starts, got 2026-05-02 to 2026-05-01',
    ]);
  });

  it('refuses amounts below zero', () => {
    const amount = { amount: '-1', currency: 'USD' };
    expect(
      brokenBy({ cost: amount, funding: [{ funder: 'IDA', instrument: null, amount }] }),
    ).toEqual(['cost must not be negative, got -1', 'funding must not be negative, got -1 of IDA']);
  });
});
