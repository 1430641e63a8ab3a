import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { FEED_KINDS } from '../../schema/feed/changeFeed.js';
import { until } from '../support/databaseEngine.js';
import { runNode } from './ttenProcess.js';

const BIN = path.join(packageRoot(), 'portal-kit/bin/tten.js');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-serve-command-'));
  for (const file of ['portal.json', 'offers.csv']) {
    await cp(path.join(packageRoot(), 'examples/techmart', file), path.join(folder, file));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const tten = (...args: string[]) => runNode([BIN, ...args], folder);

/** Starts `tten serve` and gives what it prints. */
function startServe(...args: string[]): { child: ChildProcess; printed: () => string } {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [BIN, 'serve', ...args], {
    cwd: folder,
    env: { PATH, HOME },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      printed += chunk;
    });
  }
  return { child, printed: () => printed };
}

describe('tten serve', () => {
  it('says where it listens, what it serves and what it kept out, and stops when asked', async () => {
    const { child, printed } = startServe('--port', '0');
    const closed = once(child, 'close');
    await until(() => printed().includes('kept out'));
    const [, origin = ''] = /GraphQL {2}(\S+)\/graphql/.exec(printed()) ?? [];
    const ready = await fetch(`${origin}/readyz`);
    child.kill('SIGTERM');
    const [code] = await closed;

    expect(ready.status).toBe(200);
    expect(printed()).toContain('techmart listens on http://127.0.0.1:');
    expect(printed()).toContain('serves 29 offers; 29 new, changed or gone');
    expect(printed()).toContain(
      'kept out rows: 1, single values: 1; all of them are in .tten/refused.csv',
    );
    expect(printed()).toContain('offer, line 31: عنوان is missing; every offer has a title');
    expect(printed()).toMatch(/Stopped\.\n$/);
    expect(code).toBe(0);
  });

  it('tells machines the same, an object on each line', async () => {
    const { child, printed } = startServe('portal.json', '--port', '0', '--json');
    const closed = once(child, 'close');
    await until(() => printed().includes('"taken"'));
    child.kill('SIGINT');
    await closed;

    const lines = printed()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      expect.objectContaining({ event: 'listening', portal: 'techmart' }),
      expect.objectContaining({
        event: 'taken',
        records: { offer: 29 },
        refused: 2,
        refusedFile: '.tten/refused.csv',
      }),
      { command: 'serve', event: 'stopping' },
      expect.objectContaining({ command: 'serve', outcome: 'ok', exitCode: 0, error: null }),
    ]);
  });

  it('does not start with a portal.json that is wrong, or on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const bound = other.address();
    const port = String(typeof bound === 'object' && bound !== null ? bound.port : 0);
    const missing = await tten('serve', 'gone.json');
    const taken = await tten('serve', '--port', port);
    const wrong = await tten('serve', '--port', 'high');
    other.close();

    expect(missing).toMatchObject({ code: 3, stderr: 'gone.json: there is no such file\n' });
    expect(taken.stderr).toContain(`port ${port} of 127.0.0.1 is in use`);
    expect(taken.code).toBe(3);
    expect(wrong.stderr).toBe('--port is a number up to 65535, got high\n');
  });
});

describe('the other commands', () => {
  it('load no server', async () => {
    const hook = `export function resolve(name, context, next) {
      if (/^(fastify|@apollo\\/(server|subgraph)|kysely|pg)/.test(name)) throw new Error('loads ' + name);
      return next(name, context);
    }`;
    const asModule = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;
    const register = `import { register } from 'node:module'; register(${JSON.stringify(asModule(hook))});`;
    const guard = ['--import', asModule(register)];

    const explain = await runNode([...guard, BIN, 'explain', 'HUB_KEY_INVALID'], folder);
    const lint = await runNode([...guard, BIN, 'lint', '--schema', 'portal.json'], folder);
    const serve = await runNode([...guard, BIN, 'serve', '--port', '0'], folder);

    expect([explain.code, lint.code]).toEqual([0, 0]);
    // That the guard works shows in the command that does load one.
    expect(serve.stderr).toContain('loads ');
  });
});

describe('the schema made of a portal.json', () => {
  it('passes the check without a remark, and needs no other file', async () => {
    const { code, stdout, stderr } = await tten('check', '--offline', '--json');

    expect(stderr).toBe('');
    expect(JSON.parse(stdout).report).toMatchObject({
      portal: 'techmart',
      verdict: 'passed',
      findings: [],
    });
    expect(code).toBe(0);
  });

  it('passes with every kind of record and every type of field', async () => {
    const types = ['String', 'Int', 'Float', 'Boolean', 'Date', '[String!]'];
    const listings = FEED_KINDS.map((kind) => ({
      kind,
      source: { type: 'csv', file: 'offers.csv', delimiter: ',' },
      key: 'id',
      fields: [{ to: kind === 'institution' || kind === 'event' ? 'name' : 'title', column: 't' }],
      extra: types.map((type, index) => ({
        column: 'c',
        field: `techmartField${index}`,
        type,
        description: 'What "it" says,\nand where \\ it is.',
      })),
    }));
    const portal = { portal: 'techmart', name: 'T', country: 'IR', language: 'fa', listings };
    await writeFile(path.join(folder, 'all.json'), JSON.stringify(portal));

    const lint = await tten('lint', '--schema', 'all.json', '--json');
    const check = await tten('check', '--offline', '--schema', 'all.json', '--json');

    expect(JSON.parse(lint.stdout).report).toMatchObject({ verdict: 'passed', findings: [] });
    expect(JSON.parse(check.stdout).report).toMatchObject({ verdict: 'passed', findings: [] });
  });

  it('is not changed by --fix, and not published under another code', async () => {
    const fixed = await tten('lint', '--schema', 'portal.json', '--fix');
    const other = await tten('lint', '--schema', 'portal.json', '--portal', 'tubitak');

    expect(fixed.stderr).toContain('--fix changes files of SDL');
    expect(other.stderr).toContain(
      'portal.json is of the portal techmart, and --portal or tten.json say tubitak',
    );
    expect([fixed.code, other.code]).toEqual([3, 3]);
  });
});
