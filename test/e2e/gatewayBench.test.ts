import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBuiltScript } from '../support/builtScript.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-hub-bench-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the bench of the gateway', () => {
  it('measures the hub beside one schema, with right answers and without failures', async () => {
    const out = path.join(folder, 'results.json');
    const args = ['gateway', '--smoke', '--only', 'hub,schema-bare', '--queries', 'Q2'];
    const { code, stdout, stderr } = await startBuiltScript('bench', [...args, '--out', out], {})
      .ended;
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('Q2, 20 items, 4 clients');
    const { contenders, cases } = JSON.parse(await readFile(out, 'utf8'));
    expect(contenders).toMatchObject([
      { name: 'hub', status: 'measured', answers: 'same' },
      { name: 'schema-bare', status: 'measured', answers: 'same' },
    ]);
    for (const { rounds } of cases) {
      expect(rounds).toEqual([expect.objectContaining({ failures: 0 })]);
      expect(rounds[0].requestsPerSecond).toBeGreaterThan(0);
    }
    expect(cases).toHaveLength(2);
  }, 120_000);

  it('names the contenders that there are to one who asks for another', async () => {
    const { code, stderr } = await startBuiltScript('bench', ['gateway', '--only', 'apolo'], {})
      .ended;
    expect(code).toBe(1);
    expect(stderr).toContain('--only: there is no contender apolo; there are stock, hive,');
  });
});
