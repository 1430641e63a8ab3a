import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startBuiltScript } from '../support/builtScript.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tten-portal-cli-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

const run = (...args: string[]) => startBuiltScript('portal', args, { DATA_DIR: dataDir }).ended;

it('adds a portal with its platform, takes it out of the network and back in', async () => {
  expect(await run('withdraw', 'techmart')).toMatchObject({
    code: 3,
    stderr: 'the hub knows no platform techmart; Query.platforms lists those it knows\n',
  });
  const added = await run('add', 'techmart', '--country', 'IR', '--name', 'Techmart');
  expect(added).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\S+\n$/) });
  expect(await run('withdraw', 'techmart')).toMatchObject({
    code: 0,
    stdout: 'techmart is withdrawn: 0 records hidden, no schema in the graph, 1 tokens revoked\n',
  });
  expect(await run('restore', 'techmart')).toMatchObject({
    code: 0,
    stdout:
      'techmart is back: 0 records shown again; for a new token: npm run portal -- token techmart\n',
  });
  expect(await run('withdraw', 'hub')).toMatchObject({
    code: 3,
    stderr: 'the hub itself cannot be withdrawn\n',
  });
}, 180_000);
