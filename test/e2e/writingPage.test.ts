import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { type HubProcess, startHubProcess } from '../../scripts/hubProcess.js';

const run = promisify(execFile);

let folder: string;
let hub: HubProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-writing-'));
  hub = await startHubProcess({ DATA_DIR: folder, HARVEST_SCHEDULE: 'off' });
}, 60_000);

afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

it('docs/writing.md shows commands and their answers as they are', async () => {
  const page = await readFile(path.join(packageRoot(), 'docs', 'writing.md'), 'utf8');
  const [signIn = '', ...commands] = [...page.matchAll(/```sh\n(.*?)```/gs)].map(
    ([, text]) => text ?? '',
  );
  const answers = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text]) => text ?? '');
  expect(commands).toHaveLength(answers.length);

  const shell = async (script: string) => {
    const env = { ...process.env, DATA_DIR: folder };
    const { stdout } = await run('bash', ['-euc', script], { cwd: packageRoot(), env });
    return stdout;
  };
  const tokens = await shell(`${signIn}\necho "EDITOR=$EDITOR MODERATOR=$MODERATOR"`);
  let offer = '';
  for (const [index, command] of commands.entries()) {
    const here = command
      .replaceAll('http://localhost:4000', hub.url)
      .replaceAll('"OFFER"', `"${offer}"`);
    const answer = await shell(`${tokens.trim().split(' ').join('\n')}\n${here}`);
    offer ||= /"(offer:hub:[0-9a-f]{24})"/.exec(answer)?.[1] ?? '';
    expect(JSON.parse(answer.replaceAll(offer, 'OFFER'))).toEqual(JSON.parse(answers[index] ?? ''));
  }
  expect(offer).not.toBe('');
}, 60_000);
