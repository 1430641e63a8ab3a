import { describe, expect, it } from '@jest/globals';
import { brokenBodyRules, type StoredBody } from '../../../subgraphs/institutions/body.js';
import type { RecordInput } from '../../../subgraphs/kit/saveRecords.js';
import { aBody } from '../../builders/aBody.js';

const aTerm = { number: 1, text: [{ value: 'Hold meetings', language: 'en' }] };

describe('brokenBodyRules', () => {
  it('finds nothing wrong with a sound task force', () => {
    const taskForce = aBody({
      type: 'TASK_FORCE',
      status: 'PLANNED',
      number: 4,
      coordinators: ['TR', 'IR'],
      parentId: 'body:hub:wgic',
      plannedFor: '2027-02',
      members: [{ country: 'TR', since: '1997-06-15', until: null }],
      termsOfReference: [aTerm, { ...aTerm, number: 2 }],
    });
    expect(brokenBodyRules(taskForce)).toEqual([]);
  });

  it.each<[string, Partial<RecordInput<StoredBody>>]>([
    ['a body must have a name', { name: [] }],
    ['a task force must have at least one coordinating country', { type: 'TASK_FORCE' }],
    ['a body must not belong to itself', { _id: 'body:hub:same', parentId: 'body:hub:same' }],
    ['number must be 1 or more, got 0', { number: 0 }],
    [
      'plannedFor must be a month as YYYY-MM, got 2027-13',
      { status: 'PLANNED', plannedFor: '2027-13' },
    ],
    [
      'only a PLANNED body says when it is to be formed, got ACTIVE',
      { status: 'ACTIVE', plannedFor: '2027-01' },
    ],
    [
      'the membership of TR must not end before it begins',
      { members: [{ country: 'TR', since: '2020-01-02', until: '2020-01-01' }] },
    ],
    ['terms of reference must have numbers of their own', { termsOfReference: [aTerm, aTerm] }],
    ['a term of reference must have a text', { termsOfReference: [{ ...aTerm, text: [] }] }],
  ])('says: %s', (sentence, overrides) => {
    expect(brokenBodyRules(aBody(overrides))).toEqual([sentence]);
  });
});
