// Jest maps no `.js` to `.ts` for this file, so it imports nothing of ours.
import { mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MEMORY = '/dev/shm';
/** Engines of several tests at once write some hundred megabytes ahead. */
const ENOUGH_BYTES = 8 * 1024 ** 3;

/**
 * Chooses where the tests of this run keep their files: in memory where there is room, since an engine waits for the disk
 * with every index that it makes, 3.8 s of 4.8 s for those of a hub.
 *
 * The first test that wants a database starts the engine, so that runs without such tests do not wait for it.
 */
export default async function globalSetup(): Promise<void> {
  if (await hasRoom(MEMORY)) process.env['TMPDIR'] = await mkdtemp(path.join(MEMORY, 'tten-'));
  process.env['TTEN_TEST_DATA_DIR'] = await mkdtemp(path.join(tmpdir(), 'tten-hub-test-'));
}

async function hasRoom(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}
