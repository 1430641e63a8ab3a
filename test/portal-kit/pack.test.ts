import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../gateway/packageRoot.js';
import { withMistakes } from './badSchema.js';
import { type Ended, runNode } from './ttenProcess.js';

const run = promisify(execFile);
const kit = path.join(packageRoot(), 'portal-kit');

const Manifest = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});
const manifest = async (folder: string) =>
  Manifest.parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')));

/** What a portal's team has: a folder with the packed kit installed, and nothing of the hub. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-pack-'));
  // Without scripts: the tests run what is built already, and a build would take it away under others.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  await run('npm', ['pack', '--pack-destination', folder, ...quiet], { cwd: kit });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
  const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await run('npm', ['install', `./${tarball}`, '--prefer-offline', ...quiet], { cwd: folder });
  await cp(path.join(installed(), 'examples/techmart'), folder, { recursive: true });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const installed = () => path.join(folder, 'node_modules/@tten/portal-kit');

async function npx(...args: string[]): Promise<Ended> {
  const command = path.join(folder, 'node_modules/.bin/tten');
  return runNode([command, ...args], folder);
}

describe('the packed kit', () => {
  it('checks a good schema with the hub nowhere near', async () => {
    const { code, stdout, stderr } = await npx('check');

    expect(stderr).toBe('');
    expect(stdout).toContain('techmart: passed');
    expect(code).toBe(0);
  });

  it('refuses a bad schema', async () => {
    const file = path.join(folder, 'bad.graphql');
    await writeFile(
      file,
      withMistakes(await readFile(path.join(folder, 'schema.graphql'), 'utf8')),
    );

    const { code, stdout } = await npx('check', '--schema', 'bad.graphql', '--json');

    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'refused',
      report: { portal: 'techmart' },
    });
    expect(code).toBe(1);
  });

  it('begins a portal in TypeScript that depends on the file it was installed from', async () => {
    const { code } = await npx('init', '--code', '--portal', 'ngtech', '--country', 'NG');
    const { devDependencies } = JSON.parse(
      await readFile(path.join(folder, 'ngtech/package.json'), 'utf8'),
    );
    const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));

    expect(code).toBe(0);
    expect(devDependencies['@tten/portal-kit']).toBe(`file:../${tarball}`);
  });

  it('brings nothing of the gateway, and exactly the versions that the hub has', async () => {
    const { dependencies } = await manifest(installed());
    const ofHub = await Promise.all(
      Object.keys(dependencies).map(async (name) => {
        const { version } = await manifest(path.join(packageRoot(), 'node_modules', name));
        return [name, version] as const;
      }),
    );
    const names = await readdir(path.join(folder, 'node_modules'));
    const apollo = await readdir(path.join(folder, 'node_modules/@apollo'));

    expect(dependencies).toEqual(Object.fromEntries(ofHub));
    expect(apollo).not.toContain('gateway');
    expect(names).not.toContain('mongodb');
    expect(names).not.toContain('jest');
  });

  it('has the templates, and the schema of portal.json that editors use', async () => {
    const list = 'id,Title,Country\nA1,A pump,Iran\nA2,A filter,Egypt\n';
    await writeFile(path.join(folder, 'list.csv'), list);

    const written = await npx('init', '--code', '--portal', 'demo', '--country', 'IR');
    const made = await npx(
      ...['init', '--from', 'list.csv', '--portal', 'demo', '--country', 'IR'],
      ...['--out', 'made/portal.json'],
    );
    const file = JSON.parse(await readFile(path.join(folder, 'made/portal.json'), 'utf8'));
    const schema = JSON.parse(await readFile(path.resolve(folder, 'made', file.$schema), 'utf8'));

    expect([written.code, made.code]).toEqual([0, 0]);
    expect(await readdir(path.join(folder, 'demo'))).toContain('schema.graphql');
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(file)));
    expect(schema.required).toEqual(expect.arrayContaining(['portal', 'country', 'listings']));
  });

  it('makes the schema of a mapped table, and brings the contract for portals made otherwise', async () => {
    const listing = {
      ...{ kind: 'offer', key: 'id', fields: [{ to: 'title', column: 'title' }] },
      source: { type: 'csv', file: 'offers.csv', delimiter: ',' },
    };
    const portal = { portal: 'techmart', name: 'T', country: 'IR', language: 'fa' };
    const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
    await write('portal.json', JSON.stringify({ ...portal, listings: [listing] }));
    await write(
      'contract.mjs',
      `import { portalContract } from '@tten/portal-kit/contract';
       const findings = await portalContract({ url: 'http://127.0.0.1:9/', portal: 'techmart' });
       console.log(findings[0].problem);`,
    );

    const { code, stdout } = await npx('lint', '--schema', 'portal.json');
    const contract = await runNode(['contract.mjs'], folder);

    expect(stdout).toContain('techmart: passed, nothing to remark');
    expect(code).toBe(0);
    expect(contract).toMatchObject({ code: 0, stdout: 'http://127.0.0.1:9/ does not answer\n' });
  });

  it('says the version of its package', async () => {
    const { stdout } = await npx('--version');

    expect(stdout).toBe(`${(await manifest(installed())).version}\n`);
  });
});
