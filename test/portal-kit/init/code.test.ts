import { readFile, realpath, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { runNode } from '../ttenProcess.js';
import { anInitFolder, type InitFolder } from './initFolder.js';

const root = packageRoot();
const template = path.join(root, 'portal-kit/templates/subgraph');
const example = path.join(root, 'examples/tubitak');
const typescript = path.join(
  path.dirname(createRequire(path.join(root, 'package.json')).resolve('typescript/package.json')),
  'bin/tsc',
);
const tten = path.join(root, 'portal-kit/bin/tten.js');

let folder: InitFolder;
let written: string;
beforeAll(async () => {
  folder = await anInitFolder();
  // What npm install would put there.
  await symlink(path.join(root, 'node_modules'), path.join(folder.path, 'node_modules'));
  const args = ['--code', '--portal', 'ngtech', '--country', 'NG', '--name', "Nigeria's Tech"];
  const { code } = await folder.tten(['init', ...args]);
  expect(code).toBe(0);
  written = path.join(folder.path, 'ngtech');
});
afterAll(() => folder.remove());

describe('tten init --code', () => {
  it('writes a portal with the code, the name and the country, and nothing of the template', async () => {
    const read = (name: string) => readFile(path.join(written, name), 'utf8');
    const texts = await Promise.all(
      ['schema.graphql', 'resolvers.ts', 'tten.json', 'package.json', 'README.md'].map(read),
    );

    expect(texts.join('\n')).not.toMatch(/techmart/i);
    expect(await read('resolvers.ts')).toContain("name: 'Nigeria\\'s Tech'");
    expect(await read('resolvers.ts')).toContain("COUNTRY = 'NG'");
    expect(JSON.parse(await read('tten.json'))).toEqual({
      portal: 'ngtech',
      schema: 'schema.graphql',
    });
  });

  it('depends on the kit where it lies', async () => {
    const { devDependencies } = JSON.parse(
      await readFile(path.join(written, 'package.json'), 'utf8'),
    );
    const [, place = ''] = /^file:(.*)$/.exec(devDependencies['@tten/portal-kit']) ?? [];

    expect(await realpath(path.resolve(await realpath(written), place))).toBe(
      path.join(root, 'portal-kit'),
    );
  });

  it('writes a schema that passes the check with nothing to remark', async () => {
    const { code, stdout } = await runNode([tten, 'check', '--json'], written);

    expect(JSON.parse(stdout)).toMatchObject({
      report: { portal: 'ngtech', verdict: 'passed', findings: [] },
    });
    expect(code).toBe(0);
  }, 60_000);

  it('refuses to write over a portal that is there', async () => {
    const { code, err } = await folder.tten([
      'init',
      '--code',
      '--portal',
      'ngtech',
      '--country',
      'NG',
    ]);

    expect(code).toBe(3);
    expect(err).toContain(`${path.join('ngtech', 'README.md')} is there already`);
  });

  it('pins the versions that the hub has', async () => {
    const manifest = JSON.parse(await readFile(path.join(template, 'package.json'), 'utf8'));
    const pins: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
    const installed = await Promise.all(
      Object.keys(pins).map(async (name) => {
        const file = path.join(root, 'node_modules', name, 'package.json');
        return [name, JSON.parse(await readFile(file, 'utf8')).version];
      }),
    );

    expect(pins).toEqual(Object.fromEntries(installed));
  });
});

describe.each([
  ['the template', () => template],
  ['what tten init --code writes', () => written],
  ['examples/tubitak', () => example],
])('%s', (_name, place) => {
  it('has the types it says', async () => {
    const { code, stdout } = await runNode(
      [typescript, '-p', path.join(place(), 'tsconfig.json')],
      place(),
    );

    expect(stdout).toBe('');
    expect(code).toBe(0);
  }, 60_000);

  it('passes its own tests, the contract of the hub among them', async () => {
    const args = ['--import', 'tsx', '--test', '--test-reporter=tap', 'portal.test.ts'];

    const { code, stdout } = await runNode(args, place());

    expect(stdout.match(/^not ok.*$/gm) ?? []).toEqual([]);
    expect(stdout).toMatch(/^ok .* gives the same changes in small pages$/m);
    expect(code).toBe(0);
  }, 60_000);
});
