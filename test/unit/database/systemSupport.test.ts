import { describe, expect, it } from '@jest/globals';
import {
  chooseBinaries,
  type HostSystem,
} from '../../../gateway/database/engine/native/systemSupport.js';

describe('chooseBinaries', () => {
  it.each<[HostSystem, string, boolean]>([
    [{ platform: 'linux', arch: 'x64', glibc: '2.38' }, 'embedded-mongodb-linux-x64-gnu', false],
    [{ platform: 'linux', arch: 'x64', glibc: '2.36' }, 'embedded-mongodb-linux-x64-gnu', true],
    [
      { platform: 'linux', arch: 'arm64', glibc: '2.100' },
      'embedded-mongodb-linux-arm64-gnu',
      false,
    ],
    [{ platform: 'linux', arch: 'arm64', glibc: '2.37' }, 'embedded-mongodb-linux-arm64-gnu', true],
    [{ platform: 'darwin', arch: 'arm64' }, 'embedded-mongodb-darwin-arm64', false],
  ])('finds for %j the package %s, rewritten: %s', (system, name, rewrite) => {
    const choice = chooseBinaries(system);

    expect(choice.binaries.packageName).toBe(`@0q/${name}`);
    expect(choice.rewrite).toBe(rewrite);
  });

  it.each<[string, HostSystem, string]>([
    [
      'another platform',
      { platform: 'win32', arch: 'x64' },
      'The embedded MongoDB engine has no binary for win32-x64 (it has Linux x64 and arm64, and macOS arm64): set MONGODB_URI to a MongoDB server.',
    ],
    [
      'a Mac with an Intel processor',
      { platform: 'darwin', arch: 'x64' },
      'The embedded MongoDB engine has no binary for darwin-x64 (it has Linux x64 and arm64, and macOS arm64): set MONGODB_URI to a MongoDB server.',
    ],
    [
      'musl',
      { platform: 'linux', arch: 'x64' },
      'The embedded MongoDB engine needs glibc, and this Node.js is built for another C library: set MONGODB_URI to a MongoDB server.',
    ],
    [
      'an old glibc',
      { platform: 'linux', arch: 'x64', glibc: '2.31' },
      'The embedded MongoDB engine needs glibc 2.36 or newer, and this system has 2.31: set MONGODB_URI to a MongoDB server.',
    ],
  ])('says in one sentence why it cannot run on %s', (_what, system, message) => {
    expect(() => chooseBinaries(system)).toThrow(
      expect.objectContaining({ code: 'ENGINE_UNSUPPORTED', message }),
    );
  });
});
