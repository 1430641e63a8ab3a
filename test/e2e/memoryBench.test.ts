import { describe, expect, it } from '@jest/globals';
import { startBuiltScript } from '../support/builtScript.js';

describe('the bench of memory', () => {
  it('measures a hub that is asked while its supergraph changes, without failures', async () => {
    const args = ['--minutes', '0.05', '--sample', '1', '--swap', '0.2', '--clients', '2'];
    const { code, stdout, stderr } = await startBuiltScript(
      'bench',
      ['memory', ...args, '--operations', '50', '--json'],
      {},
    ).ended;
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const { samples, operations, faults } = JSON.parse(stdout);
    expect({ operations, faults }).toEqual({ operations: 50, faults: [] });
    expect(samples).toHaveLength(3);
    for (const sample of samples) {
      expect(sample).toMatchObject({ failures: 0 });
      expect(sample.heapMiB).toBeGreaterThan(0);
      expect(sample.rssMiB).toBeGreaterThan(sample.heapMiB);
    }
  }, 120_000);
});
