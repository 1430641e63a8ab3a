import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBuiltScript } from '../support/builtScript.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-hub-bench-'));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));

/** The bench with few records; its database stays for the next call. */
async function bench() {
  const out = path.join(folder, 'results.json');
  const args = ['database', '--smoke', '--only', 'find-technologies,one-record', '--out', out];
  const data = ['--data', path.join(folder, 'database')];
  const { code, stdout, stderr } = await startBuiltScript('bench', [...args, ...data], {}).ended;
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return { stdout, stderr, results: JSON.parse(await readFile(out, 'utf8')) };
}

describe('the bench over the database', () => {
  it('measures the hub beside one schema, with the same answers and no failures', async () => {
    const { stdout, results } = await bench();
    expect(stdout).toContain('200 technologies, 20 institutions');
    expect(results.operations).toMatchObject([
      { id: 'find-technologies', answers: 'same' },
      { id: 'one-record-from-its-id', answers: 'same' },
    ]);
    for (const { rounds, commands, bytes } of results.operations) {
      for (const contender of ['hub', 'oneSchema']) {
        expect(rounds[contender]).toEqual([expect.objectContaining({ failures: 0 })]);
      }
      // Both ask the same stores through the same loaders.
      expect(commands.hub).toEqual(commands.oneSchema);
      expect(Object.keys(commands.hub).length).toBeGreaterThan(1);
      expect(bytes).toBeGreaterThan(200);
    }
  }, 120_000);
});
