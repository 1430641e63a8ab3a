import { describe, expect, it } from '@jest/globals';
import { checkClaims } from '../../../scripts/bench/gateway/claims.js';
import { CONTENDERS } from '../../../scripts/bench/gateway/contenders.js';
import { ratiosOf } from '../../../scripts/bench/gateway/ratios.js';
import { aContender, aMeasuredCase } from '../../builders/benchResults.js';

const contenders = CONTENDERS.map(({ name, kind }) => aContender(name, kind));

function claimOf(cases: Parameters<typeof checkClaims>[1], words: string) {
  return checkClaims(contenders, cases).find(({ claim }) => claim.includes(words));
}

describe('the claims', () => {
  it('hold from their limit on, and not below it', () => {
    const bare = aMeasuredCase('schema-bare', [100]);
    const words = 'at least 1.2 × schema-bare';
    expect(claimOf([aMeasuredCase('hub-in-process', [120]), bare], words)?.holds).toBe(true);
    expect(claimOf([aMeasuredCase('hub-in-process', [119]), bare], words)?.holds).toBe(false);
  });

  it('compare with whichever other gateway was the fastest', () => {
    const cases = [
      aMeasuredCase('hub', [300]),
      aMeasuredCase('stock', [100]),
      aMeasuredCase('mercurius', [150]),
      aMeasuredCase('schema-jit', [9000]),
    ];
    expect(claimOf(cases, 'hub on Q2 with 32 clients: at least 2 × the best')).toMatchObject({
      claim: expect.stringContaining('(mercurius)'),
      figure: { median: 2 },
      holds: true,
    });
  });

  it('compare processor time the other way round: less is more', () => {
    const cases = [aMeasuredCase('hub', [1000]), aMeasuredCase('schema-bare', [500])];
    expect(claimOf(cases, 'hub on Q2 with 32 clients: at least 1 × schema-bare')).toMatchObject({
      byCpu: { median: 2 },
    });
  });

  it('say that they were not measured without the contender, or with other clients', () => {
    const cases = [
      aMeasuredCase('hub', [300], { clients: 128 }),
      aMeasuredCase('hive', [10], { clients: 128 }),
    ];
    expect(claimOf(cases, 'at least 10 × hive')).toMatchObject({ figure: null, holds: null });
  });

  it('name only contenders that there are', () => {
    const names = CONTENDERS.map(({ name }) => name);
    for (const { claim } of checkClaims(contenders, [])) {
      const [, one = '', other = ''] = /^(\S+) on .* × (.+)$/.exec(claim) ?? [];
      expect([...names, 'the best npm peer']).toEqual(expect.arrayContaining([one, other]));
    }
  });
});

describe('the ratios', () => {
  it('compare a case with the same case of the others', () => {
    const cases = [
      aMeasuredCase('stock', [100, 200]),
      aMeasuredCase('stock', [1, 1], { clients: 1 }),
      aMeasuredCase('mercurius', [200, 400]),
      aMeasuredCase('hub', [400, 1000]),
    ];
    const ofHub = ratiosOf(contenders, cases).find(({ contender }) => contender === 'hub');
    expect(ofHub).toMatchObject({
      toStock: { median: 4.5, min: 4, max: 5 },
      toBestPeer: { median: 2.25, min: 2, max: 2.5 },
    });
  });
});
