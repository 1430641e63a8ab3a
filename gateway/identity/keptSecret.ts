import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../database/systemError.js';

const OWNER_ONLY_DIR = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** Reads a secret that is kept in a file; null when there is none. */
export async function readKeptSecret(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Reads a secret that is kept in a file, or makes it for its owner alone; processes that race get the same one. */
export async function keepSecret(file: string, make: () => Promise<string>): Promise<string> {
  const known = await readKeptSecret(file);
  if (known !== null) return known;
  await mkdir(path.dirname(file), { recursive: true, mode: OWNER_ONLY_DIR });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, await make(), { flag: 'wx', mode: OWNER_ONLY_FILE });
  try {
    // A link appears whole or not at all, and never over what another process was quicker to put there.
    await link(draft, file);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return readFile(file, 'utf8');
}
