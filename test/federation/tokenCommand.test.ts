import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { startBuiltScript } from '../support/builtScript.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tten-token-cli-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

const run = (args: readonly string[], environment: Record<string, string> = {}) =>
  startBuiltScript('token', args, { DATA_DIR: dataDir, NODE_ENV: '', ...environment }).ended;

const MODERATOR = ['--role', 'moderator', '--country', 'TR'];

it('prints tokens for development, and says what is wrong with what it is told', async () => {
  const { code, stdout } = await run([...MODERATOR, '--hours', '2']);
  expect(code).toBe(0);
  const { iat = 0, exp, ...claims } = decodeJwt(stdout.trim());
  expect(exp).toBeGreaterThan(iat + 7_100);
  expect(claims).toMatchObject({
    iss: 'urn:tten:development',
    roles: ['MODERATOR'],
    country: 'TR',
  });

  expect(await run(MODERATOR, { NODE_ENV: 'production' })).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^NODE_ENV: is production/),
  });
  expect(await run(['--role', 'king'])).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/^--role is one of member, institution-editor, /),
  });
  expect(await run(['--role', 'member'])).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/^the role MEMBER needs a country/),
  });
  expect(await run([...MODERATOR, '--hours', 'ever'])).toMatchObject({
    code: 3,
    stderr: '--hours is a whole number, 1 to 720; got ever\n',
  });
}, 180_000);

it('prints, lists and revokes tokens of machines', async () => {
  const made = await run(['machine', '--name', 'crawler', ...MODERATOR]);
  expect(made).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^ttenm_[0-9a-f]{12}_\S{43}\n$/),
  });
  const [, id = ''] = made.stdout.split('_');

  const { stdout } = await run(['list']);
  expect(stdout).toContain(id);
  expect(stdout).toContain('crawler');
  expect(stdout).not.toContain(made.stdout.trim().slice(-43));
  expect(await run(['revoke', id])).toMatchObject({ code: 0, stdout: `${id} is revoked\n` });
  expect(await run(['revoke', id])).toMatchObject({
    code: 3,
    stderr: `no valid machine token has the id ${id}; see npm run token -- list\n`,
  });
}, 180_000);
