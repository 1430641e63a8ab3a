import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);

/** Where an unpacked Chromium is, and the environment it needs to start. */
export interface BundledChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium that lies inside the npm package `@sparticuz/chromium`, once per version, into
 * `node_modules/.cache`. Its libraries and a font come along, so a machine without any of them can run it.
 *
 * The package's own `executablePath()` is not used: it leaves those libraries out unless it believes to run on
 * Amazon Linux, and unpacks in place, so that a second process can start half a binary.
 */
export async function unpackBundledChromium(): Promise<BundledChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'There is no bundled browser for this machine: install Chromium or set CHROMIUM_PATH.',
    );
  }
  const packageDir = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../..',
  );
  const target = join(packageDir, '../../.cache', `chromium-${await versionOf(packageDir)}`);
  if (!existsSync(target)) await unpackInto(target, join(packageDir, 'bin'));

  return {
    executablePath: join(target, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(target, 'lib'),
      FONTCONFIG_FILE: join(target, 'fonts.conf'),
    },
  };
}

async function versionOf(packageDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`${packageDir}/package.json has no version`);
}

async function unpackInto(target: string, archives: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const partial = await mkdtemp(`${target}.partial-`);
  try {
    await Promise.all([
      decompress(join(archives, 'chromium.br'), join(partial, 'chromium'), 0o755),
      untar(join(archives, 'al2023.tar.br'), partial),
      untar(join(archives, 'fonts.tar.br'), partial),
    ]);
    await writeFile(join(partial, 'fonts.conf'), fontConfig(target));
    // mkdtemp makes it private, but tests may run as another user than the one who installed.
    await chmod(partial, 0o755);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process was quicker: its copy is as good as ours.
    if (!existsSync(target)) throw error;
  }
}

async function untar(archive: string, directory: string): Promise<void> {
  const tarball = join(await mkdtemp(join(directory, 'tar-')), 'archive.tar');
  await decompress(archive, tarball, 0o644);
  await run('tar', ['-xf', tarball, '-C', directory, '--no-same-owner']);
  await rm(dirname(tarball), { recursive: true });
}

async function decompress(source: string, destination: string, mode: number): Promise<void> {
  await pipeline(
    createReadStream(source),
    createBrotliDecompress(),
    createWriteStream(destination, { mode }),
  );
}

/** The machine's own fonts first, since they may know more scripts; the bundled one where there are none. */
function fontConfig(directory: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(directory, 'fonts')}</dir>
  <cachedir>${join(directory, 'font-cache')}</cachedir>
</fontconfig>
`;
}
