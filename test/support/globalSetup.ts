// Jest maps no `.js` to `.ts` for this file, so it imports nothing of ours.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Chooses where the embedded engine of this run keeps its data. The first test that wants a
 * database starts the engine, so that runs without such tests do not wait for it.
 */
export default async function globalSetup(): Promise<void> {
  process.env['TTEN_TEST_DATA_DIR'] = await mkdtemp(path.join(tmpdir(), 'tten-hub-test-'));
}
