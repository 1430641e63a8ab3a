import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { engineSocketPath } from '../../gateway/database/engine/dataDirectory.js';
import { isListening } from '../../gateway/database/engine/engineServer.js';
import type { Database } from '../../gateway/database/openDatabase.js';

const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 20;

/** The process of the engine that answers a database's client. */
export async function enginePid({ client }: Pick<Database, 'client'>): Promise<number> {
  const { pid } = await client.db('admin').command({ serverStatus: 1 });
  return Number(pid);
}

/** Tells whether an engine accepts connections for a data directory; asking keeps an idle one running. */
export async function isEngineRunning(dataDir: string): Promise<boolean> {
  return existsSync(dataDir) && isListening(await engineSocketPath(await realpath(dataDir)));
}

/** Tells, without connecting, whether the engine that last served a data directory has closed. */
export async function isEngineClosed(dataDir: string): Promise<boolean> {
  const logFile = path.join(dataDir, 'engine.log');
  if (!existsSync(logFile)) return true;
  const lastLine = (await readFile(logFile, 'utf8')).trim().split('\n').at(-1);
  return !lastLine || lastLine.includes('"msg":"closed"');
}

/** Resolves with the first truthy answer, and rejects when there is none for long. */
export async function until<T>(look: () => T | Promise<T>): Promise<T> {
  for (const giveUpAt = performance.now() + PATIENCE_MS; ; ) {
    const found = await look();
    if (found) return found;
    if (performance.now() > giveUpAt) throw new Error(`not within ${PATIENCE_MS} ms: ${look}`);
    await sleep(LOOK_EVERY_MS);
  }
}
