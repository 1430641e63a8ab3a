// Jest maps no `.js` to `.ts` for this file, so it imports nothing of ours.
import { rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/** Removes the run's data directory; an engine that still serves it notices within a second and ends. */
export default async function globalTeardown(): Promise<void> {
  const dataDir = process.env['TTEN_TEST_DATA_DIR'];
  if (!dataDir) return;
  const removed = `${dataDir}-removed`;
  // Renamed first: what the engine writes meanwhile must not land in a folder being emptied.
  await rename(dataDir, removed);
  await rm(removed, { recursive: true, force: true, maxRetries: 5 });
  // The folder in memory that globalSetup made.
  if (tmpdir().startsWith('/dev/shm/tten-')) await rm(tmpdir(), { recursive: true, force: true });
}
