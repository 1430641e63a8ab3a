import { describe, expect, it } from '@jest/globals';
import { cpuTicks, residentMiB } from '../../../scripts/bench/gateway/processUse.js';

describe('what the kernel tells of a process', () => {
  it('has its ticks after a name that holds blanks and brackets', () => {
    const stat = '42 (node (a) b) S 1 42 42 0 -1 4194304 900 0 0 0 120 34 0 0 20 0 11 0 5000';
    expect(cpuTicks(stat)).toBe(154);
  });

  it('has its resident memory in KiB', () => {
    expect(residentMiB('Name:\tnode\nVmRSS:\t  204800 kB\nThreads:\t11\n')).toBe(200);
  });
});
