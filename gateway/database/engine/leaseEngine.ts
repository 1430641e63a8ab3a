import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../../subgraphs/kit/requestFacts.js';
import { DatabaseUnavailable } from '../DatabaseUnavailable.js';
import { attachLease } from './attachLease.js';
import { engineSocketPath, prepareDataDirectory } from './dataDirectory.js';
import { prepareNativeLibrary } from './native/nativeLibrary.js';
import { hostSystem } from './native/systemSupport.js';
import { startEngine } from './startEngine.js';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
const START_ATTEMPTS = 5;

// journal: without it a crash loses up to 0.1 s of acknowledged writes. The engine has no
// sessions, which retried writes need.
const URI_OPTIONS =
  'directConnection=true&retryWrites=false&w=1&journal=true&serverSelectionTimeoutMS=5000';

/** Set by whoever starts the engine; those who join it take it as it is. */
export interface EngineTuning {
  /** How long the engine runs on after its last user has left. */
  lingerMs?: number;
  /** How often expired documents are deleted. */
  sweepEveryMs?: number;
  /** How long a start waits for whoever holds the directory, such as an engine that is closing. */
  lockWaitMs?: number;
}

export interface EngineLeaseOptions extends EngineTuning {
  dataDir: string;
  cacheDir: string;
  log: Log;
}

/** A share in the engine of one data directory. */
export interface EngineLease {
  uri: string;
  release(): void;
}

/**
 * Joins the engine of a data directory, which is started when it does not run. While the lease
 * is held the engine runs: when it ends, for whatever reason, it is started again.
 */
export async function leaseEngine(options: EngineLeaseOptions): Promise<EngineLease> {
  const { log } = options;
  const dataDir = await prepareDataDirectory(options.dataDir);
  const socketPath = await engineSocketPath(dataDir);
  const start = () => attachOrStart({ ...options, dataDir }, socketPath);
  let released = false;
  let held = await start();

  const keep = (socket: Socket) => {
    held = socket;
    socket.once('close', () => {
      restart().catch((err: unknown) => log.error('database engine not restarted', { err }));
    });
  };
  const restart = async () => {
    for (let pause = FIRST_PAUSE_MS; !released; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      if (!existsSync(dataDir)) {
        // An empty database in its place would be a worse surprise than none.
        log.error('data directory was removed, database stopped', { dataDir });
        return;
      }
      try {
        const socket = await start();
        if (released) socket.destroy();
        else keep(socket);
        log.warn('database engine restarted', { dataDir });
        return;
      } catch (err) {
        log.error('database engine not restarted, trying again', { dataDir, pauseMs: pause, err });
        await sleep(pause, undefined, { ref: false });
      }
    }
  };

  keep(held);
  return {
    uri: `mongodb://${encodeURIComponent(socketPath)}/?${URI_OPTIONS}`,
    release: () => {
      released = true;
      held.destroy();
    },
  };
}

async function attachOrStart(options: EngineLeaseOptions, socketPath: string): Promise<Socket> {
  const { dataDir, cacheDir } = options;
  const { lingerMs = 10_000, sweepEveryMs = 60_000, lockWaitMs = 10_000 } = options;
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    const socket = await attachLease(socketPath);
    if (socket) return socket;
    const addonPath = await prepareNativeLibrary({
      system: hostSystem(),
      cacheDirs: [cacheDir, path.join(dataDir, 'native')],
    });
    await startEngine({ dataDir, socketPath, addonPath, lingerMs, sweepEveryMs, lockWaitMs });
  }
  throw new DatabaseUnavailable(
    'ENGINE_FAILED',
    `The embedded MongoDB engine of ${dataDir} starts but does not answer: see ${path.join(dataDir, 'engine.log')}, or set MONGODB_URI to a MongoDB server.`,
  );
}
