import { describe, expect, it } from '@jest/globals';
import { offerDraft, requestDraft } from '../../../import/formats/listingDrafts.js';
import { exitCodeOf } from '../../../import/report/exitCode.js';
import { createProgressReporter, describeProgress } from '../../../import/report/progress.js';
import { brokenRules } from '../../../import/run/brokenRules.js';
import { finishRecord } from '../../../import/run/finishRecord.js';
import type { ImportProgress, ImportResult } from '../../../import/runImport.js';
import { fingerprintOf } from '../../../subgraphs/kit/fingerprint.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const facts = { platform: 'demo', localId: '1', licence: null, title: 'Pump' };

function finished(deadline: string | null) {
  const { record } = finishRecord(requestDraft({ ...facts, deadline }), 'f', NOW);
  if (!('publishedAt' in record)) throw new Error('not a listing');
  return record;
}

describe('finishRecord', () => {
  it('publishes a listing without a deadline for a year', () => {
    expect(finished(null)).toMatchObject({
      state: 'PUBLISHED',
      publishedAt: NOW,
      expiresAt: new Date('2027-03-01T12:00:00Z'),
      source: { fetchedAt: NOW },
      fingerprint: 'f',
    });
  });

  it('lets a listing leave the lists with its deadline', () => {
    expect(finished('2026-03-01')).toMatchObject({
      state: 'PUBLISHED',
      expiresAt: new Date('2026-03-01T23:59:59.999Z'),
    });
  });

  it('takes a listing whose deadline is over as expired', () => {
    expect(finished('2026-02-28')).toMatchObject({
      state: 'EXPIRED',
      publishedAt: null,
      expiresAt: new Date('2026-02-28T00:00:00Z'),
    });
  });
});

describe('brokenRules', () => {
  it('holds a listing to the rules of its domain', () => {
    const content = offerDraft({
      ...facts,
      intellectualProperty: { status: 'GRANTED', rights: [] },
    });

    expect(brokenRules(finishRecord(content, 'f', NOW))).toEqual([
      'intellectual property GRANTED needs a right with number and office',
    ]);
  });
});

describe('fingerprintOf', () => {
  it('is the same whatever the order of properties, and not that of lists', () => {
    expect(fingerprintOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(
      fingerprintOf({ b: [{ d: 3, c: 2 }], a: 1 }),
    );
    expect(fingerprintOf([1, 2])).not.toBe(fingerprintOf([2, 1]));
  });
});

describe('exitCodeOf', () => {
  const ok = { failure: null, stopped: false, read: 2, refused: 1 };

  it.each([
    [ok, 0],
    [{ ...ok, read: 0, refused: 0 }, 0],
    [{ ...ok, refused: 2 }, 3],
    [{ ...ok, failure: 'the file ends too early' }, 3],
    [{ ...ok, stopped: true }, 130],
  ])('gives for %j %i', (result, code) => {
    // The other facts of a run do not decide.
    expect(exitCodeOf(result as ImportResult)).toBe(code);
  });
});

describe('progress', () => {
  const progress: ImportProgress = {
    counts: {
      read: 1_500,
      added: 1_400,
      changed: 0,
      unchanged: 90,
      refused: 10,
      setAside: 0,
      institutionsCreated: 0,
    },
    bytesRead: 25,
    totalBytes: 100,
  };

  it('tells rate and remaining time by the bytes of the file', () => {
    expect(describeProgress(progress, 3_000)).toBe(
      '25 %, 1,500 rows, 500/s, 0:09 left, 10 refused',
    );
  });

  it('writes a line every five seconds where there is no terminal', () => {
    const written: string[] = [];
    let time = 0;
    const reporter = createProgressReporter({ write: (text) => written.push(text) }, () => time);

    for (time of [1_000, 5_000, 9_000, 10_000]) reporter.show(progress);
    reporter.end();

    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^25 %, .*\n$/);
  });

  it('redraws a bar on a terminal', () => {
    const written: string[] = [];
    const output = { isTTY: true, write: (text: string) => written.push(text) };
    const reporter = createProgressReporter(output, () => 0);

    reporter.show(progress);

    expect(written[0]).toContain('[######------------------]');
  });
});
