import { describe, expect, it } from '@jest/globals';
import { differentialRun } from './differentialRun.js';
import { reportOf } from './report.js';

const OPERATIONS = 2_000;

describe('the gateway over generated supergraphs', () => {
  it('answers as one schema with the same data does', async () => {
    const reports: string[] = [];
    const result = await differentialRun({
      kind: 'hub',
      operations: OPERATIONS,
      seed: 1,
      each: 100,
      async onFault(fault, seed) {
        if (reports.length < 3) reports.push(await reportOf(fault, `--batch ${seed} --each 100`));
      },
    });

    expect(reports.join('\n\n')).toBe('');
    expect(result.differences).toBe(0);
    expect(result.missing).toEqual([]);
    expect(result.operations).toBeGreaterThanOrEqual(OPERATIONS);
  }, 240_000);
});
