import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPortalFolder, type PortalFolder } from './ttenProcess.js';

let portal: PortalFolder;
beforeAll(async () => {
  portal = await aPortalFolder();
  const write = (name: string, content: string | Buffer) =>
    writeFile(path.join(portal.path, name), content);
  await write('latin1.graphql', Buffer.from('"caf\u00e9"', 'latin1'));
  await write('notSupergraph.graphql', 'type Query { a: Int }');
  await write('empty.token', '\n');
  await write('two.token', 'one two\n');
  await mkdir(path.join(portal.path, 'folder'));
});
afterAll(() => portal.remove());

const PUBLISH = ['publish', '--hub', 'http://127.0.0.1:9'];

describe('tten ends with 3 and says what would be right', () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['chek'], /unknown command 'chek'/],
    ['an unknown option', ['check', '--shema', 'x'], /unknown option '--shema'/],
    [
      'a missing file',
      ['check', '--schema', 'gone.graphql'],
      /^gone.graphql: there is no such file/,
    ],
    ['a folder', ['check', '--schema', 'folder'], /^folder is not a file/],
    ['another encoding', ['check', '--schema', 'latin1.graphql'], /is not text in UTF-8/],
    ['a bad code', ['check', '--portal', 'Tech-Mart'], /^--portal is a code of 2 to 32 lower-case/],
    ['a word of the hub', ['lint', '--portal', 'events'], /not a word of the hub/],
    ['a bad address', ['check', '--url', 'techmart.example'], /^--url is an http or https address/],
    [
      'a bad timeout',
      ['check', '--timeout', 'soon'],
      /^--timeout is a number of seconds up to 600, got soon/,
    ],
    [
      'another schema as supergraph',
      ['check', '--supergraph', 'notSupergraph.graphql'],
      /^notSupergraph.graphql is not a supergraph: download it/,
    ],
    ['no hub', ['status'], /^--hub is missing: give it, or "hub" in tten.json/],
    ['no token', PUBLISH, /^the token is missing: give --token-file, or set TTEN_TOKEN/],
    ['an empty token file', [...PUBLISH, '--token-file', 'empty.token'], /holds no token/],
    ['two tokens', [...PUBLISH, '--token-file', 'two.token'], /^the token is one word/],
    ['a missing token file', [...PUBLISH, '--token-file', 'gone'], /^gone: there is no such file/],
    [
      'an override without a reason',
      [...PUBLISH, '--override', 'A. Name'],
      /^--override and --reason belong together/,
    ],
  ])('for %s', async (_what, args, message) => {
    const { code, stdout, stderr } = await portal.tten(args);

    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(code).toBe(3);
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', '{', /^tten\.json is not JSON: /],
    ['a wrong field', '{ "url": 5 }', /^tten\.json: url is an http or https address/],
    ['a wrong code', '{ "portal": "x" }', /^tten\.json: portal is a code of 2 to 32/],
    [
      'a field nobody knows',
      '{ "adress": "https://a.example" }',
      /^tten\.json: adress is not a setting; those are portal, schema, url, hub/,
    ],
    ['a list', '[]', /^tten\.json holds one JSON object/],
  ])('for a tten.json with %s', async (_what, text, message) => {
    const folder = await aPortalFolder();
    await writeFile(path.join(folder.path, 'tten.json'), text);

    const { code, stderr } = await folder.tten(['check']);

    expect(stderr).toMatch(message);
    expect(code).toBe(3);
    await folder.remove();
  });

  it('as JSON too, with nothing on the error channel', async () => {
    const { code, stdout, stderr } = await portal.tten(['check', '--schema', 'gone', '--json']);
    const option = await portal.tten(['check', '--shema', 'x', '--json']);

    expect(JSON.parse(stdout)).toEqual({
      command: 'check',
      outcome: 'badInput',
      exitCode: 3,
      error: { code: 'BAD_INPUT', message: 'gone: there is no such file' },
    });
    expect(stderr).toBe('');
    expect(code).toBe(3);
    expect(JSON.parse(option.stdout)).toMatchObject({
      outcome: 'badInput',
      error: { message: expect.stringContaining("unknown option '--shema'") },
    });
    expect(option.code).toBe(3);
  });

  it('but with 0 for help and version', async () => {
    const help = await portal.tten(['--help']);
    const version = await portal.tten(['--version']);

    expect(help.stdout).toContain('Exit codes: 0 ok, 1 refused, 2 timed out');
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect([help.code, version.code]).toEqual([0, 0]);
  });
});
