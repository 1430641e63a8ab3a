import { createHash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, lstat, mkdir, readdir, realpath, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseUnavailable } from '../DatabaseUnavailable.js';
import { isSystemError } from '../systemError.js';

// A socket's path holds 107 bytes on Linux and 103 on macOS.
const LONGEST_SOCKET_PATH = 103;

/** Creates the data directory when needed and gives its real path, which identifies the engine. */
export async function prepareDataDirectory(dataDir: string): Promise<string> {
  try {
    await makeDirectory(path.resolve(dataDir));
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return await realpath(dataDir);
  } catch (err) {
    throw explainDirectoryError(err, path.resolve(dataDir));
  }
}

// mkdir with `recursive` never returns where a folder exists but takes no new ones, as in /proc.
async function makeDirectory(directory: string): Promise<void> {
  if (existsSync(directory)) {
    await readdir(directory);
    return;
  }
  const parent = path.dirname(directory);
  if (!existsSync(parent)) await makeDirectory(parent);
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (err) {
    // Somebody else was faster.
    if (!isSystemError(err) || err.code !== 'EEXIST') throw err;
  }
}

/** Turns an error of the file system into a sentence that names the directory and the remedy. */
export function explainDirectoryError(err: unknown, dataDir: string): DatabaseUnavailable {
  if (!isSystemError(err)) throw err;
  const place = `The data directory ${dataDir}`;
  const cause = { cause: err };
  switch (err.code) {
    case 'EACCES':
    case 'EPERM':
      return new DatabaseUnavailable(
        'DATA_DIR_UNUSABLE',
        `${place} is not readable and writable for this user: change its owner or set DATA_DIR to another directory.`,
        cause,
      );
    case 'EROFS':
      return new DatabaseUnavailable(
        'DATA_DIR_UNUSABLE',
        `${place} is on a read-only file system: set DATA_DIR to another directory.`,
        cause,
      );
    case 'EEXIST':
    case 'ENOTDIR':
      return new DatabaseUnavailable(
        'DATA_DIR_UNUSABLE',
        `${place} is a file or lies below one: set DATA_DIR to another directory.`,
        cause,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(dataDir, cause);
    default:
      return new DatabaseUnavailable(
        'DATA_DIR_UNUSABLE',
        `${place} cannot be used (${err.message}): set DATA_DIR to another directory.`,
        cause,
      );
  }
}

/** Says that the disk of the data directory has no space left. */
export function diskFull(dataDir: string, options?: ErrorOptions): DatabaseUnavailable {
  return new DatabaseUnavailable(
    'DISK_FULL',
    `No space is left on the disk of the data directory ${dataDir}: free some or set DATA_DIR to another directory.`,
    options,
  );
}

/** Free megabytes on the disk of a directory, or infinity where that cannot be told. */
export async function freeMegabytes(dataDir: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(dataDir);
    return (bavail * bsize) / 1e6;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** The unix socket that the engine of a data directory listens on, always the same one. */
export async function engineSocketPath(dataDir: string): Promise<string> {
  const inside = path.join(dataDir, 'engine.sock');
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH) return inside;
  const user = process.getuid?.() ?? 0;
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const folder = path.join(tmpdir(), `tten-hub-${user}-${hash}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = await lstat(folder);
  // Anybody may create folders in /tmp: take no other user's, who could listen in.
  if (uid === user && (mode & 0o077) === 0) return path.join(folder, 'engine.sock');
  throw new DatabaseUnavailable(
    'DATA_DIR_UNUSABLE',
    `The path of the data directory ${dataDir} is too long for a socket, and ${folder} belongs to somebody else: set DATA_DIR to a shorter path.`,
  );
}
