import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBuiltScript } from '../support/builtScript.js';
import { fixture } from '../unit/import/mapFixture.js';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tten-import-cli-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

const start = (args: readonly string[]) => startBuiltScript('import', args, { DATA_DIR: dataDir });

const run = (...args: string[]) => start(args).ended;

/** Awards, of which the first and the five thousandth are refused. */
function awards(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const title = index % 5_000 === 0 && index <= 5_000 ? '' : `Pump ${index}`;
    return `${JSON.stringify({ title, link: `https://a.example/detail/${index}` })}\n`;
  }).join('');
}

/** Waits until an import has written so many refusals. */
async function refusals(file: string, count: number): Promise<void> {
  const lines = async () => (await readFile(file, 'utf8').catch(() => '')).split('\n').length - 2;
  while ((await lines()) < count) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('npm run import', () => {
  it('prints a table, lists what was refused in the data folder, and ends with 0', async () => {
    const { code, stdout } = await run('ror', fixture('ror.jsonl'), '--platform', 'demo');

    expect(stdout).toMatch(/read\s*│\s*5/);
    expect(stdout).toMatch(/refused\s*│\s*3/);
    expect(stdout).toContain('1 relations point at institutions the hub does not have');
    const [refused] = await readdir(path.join(dataDir, 'imports'));
    expect(refused).toMatch(/^ror-.*\.refused\.csv$/);
    expect(code).toBe(0);
  }, 60_000);

  it('prints JSON for machines', async () => {
    const file = fixture('cordis-projects.csv');
    const terms = fixture('cordis-euroscivoc.csv');
    const { code, stdout } = await run(
      ...['cordis-projects', file, '--platform', 'demo', '--euroscivoc', terms, '--json'],
    );

    expect(JSON.parse(stdout)).toMatchObject({ read: 4, added: 2, unchanged: 1, refused: 1 });
    expect(code).toBe(0);
  }, 60_000);

  it.each([
    ['a format nobody knows', ['excel', 'x', '--platform', 'demo'], /unknown command 'excel'/],
    ['a missing platform', ['ror', fixture('ror.jsonl')], /required option '--platform <code>'/],
    [
      'a bad platform',
      ['ror', fixture('ror.jsonl'), '--platform', 'De mo'],
      /--platform De mo: code/,
    ],
    ['a missing file', ['ror', '/no/such/file', '--platform', 'demo'], /there is no such file/],
    [
      'another format',
      ['nasa-patents', fixture('ror.jsonl'), '--platform', 'demo'],
      /check that the format fits/,
    ],
  ])(
    'ends with 3 for %s',
    async (_what, args, message) => {
      const { code, stderr } = await run(...args);

      expect(stderr).toMatch(message);
      expect(code).toBe(3);
    },
    60_000,
  );

  it('stops after its batch when it is interrupted, and goes on where it was killed', async () => {
    const file = path.join(dataDir, 'awards.jsonl');
    await writeFile(file, awards(30_000));
    const refused = path.join(dataDir, 'refused.csv');
    const args = ['sbir-awards', file, '--platform', 'demo', '--refused', refused, '--json'];

    const interrupted = start(args);
    await refusals(refused, 1);
    interrupted.child.kill('SIGINT');
    const { code, stdout } = await interrupted.ended;
    const stopped = JSON.parse(stdout);
    await rm(refused);
    const killed = start(args);
    await refusals(refused, 2);
    killed.child.kill('SIGKILL');
    const { code: killedCode } = await killed.ended;
    const last = await run(...args);

    expect(code).toBe(130);
    expect(stopped.stopped).toBe(true);
    expect(stopped.read).toBeLessThan(30_000);
    expect(stopped.added + stopped.refused).toBe(stopped.read);
    expect(killedCode).toBeNull();
    const whole = JSON.parse(last.stdout);
    expect(whole).toMatchObject({ read: 30_000, changed: 0, refused: 2 });
    expect(whole.added + whole.unchanged).toBe(29_998);
    expect(whole.added).toBeGreaterThan(0);
    expect(last.code).toBe(0);
  }, 120_000);
});
