import { type ChildProcess, spawn } from 'node:child_process';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DatabaseUnavailable } from '../DatabaseUnavailable.js';
import { diskFull, explainDirectoryError, freeMegabytes } from './dataDirectory.js';
import { type EngineOrders, type EngineReport, isEngineReport } from './engineReport.js';

const START_TIMEOUT_MS = 60_000;
const LONGEST_LOG = 10_000_000;
const NEARLY_FULL_MB = 100;

// One malloc arena and prompt trimming halve the memory the engine holds. The rest of our
// environment, secrets included, is none of its business.
const ENVIRONMENT = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '67108864',
  MALLOC_MMAP_THRESHOLD_: '1048576',
};

/** Starts the engine's process; resolves when somebody serves the directory, be it this one or another. */
export async function startEngine(orders: EngineOrders): Promise<void> {
  const { dataDir } = orders;
  const logFile = path.join(dataDir, 'engine.log');
  const log = await openLog(logFile, dataDir);
  let report: EngineReport;
  try {
    report = await awaitReport(spawnEngine(orders, log.fd));
  } finally {
    await log.close();
  }
  switch (report.status) {
    case 'ready':
    case 'served':
      return;
    case 'locked':
      throw new DatabaseUnavailable(
        'DATA_DIR_IN_USE',
        `The data directory ${dataDir} is in use by another program: stop it or set DATA_DIR to another directory.`,
      );
    case 'failed':
      // Without space the engine aborts, or fails with whatever it was doing.
      if ((await freeMegabytes(dataDir)) < NEARLY_FULL_MB) throw diskFull(dataDir);
      throw new DatabaseUnavailable(
        'ENGINE_FAILED',
        `The embedded MongoDB engine did not start in ${dataDir} (${report.reason}): see ${logFile}, or set MONGODB_URI to a MongoDB server.`,
      );
  }
}

async function openLog(logFile: string, dataDir: string): Promise<FileHandle> {
  try {
    const size = await stat(logFile).then(
      (found) => found.size,
      () => 0,
    );
    if (size > LONGEST_LOG) await rename(logFile, `${logFile}.1`);
    return await open(logFile, 'a', 0o600);
  } catch (err) {
    throw explainDirectoryError(err, dataDir);
  }
}

function spawnEngine(orders: EngineOrders, log: number): ChildProcess {
  const isSource = import.meta.url.endsWith('.ts');
  const script = new URL(isSource ? './engineProcess.ts' : './engineProcess.js', import.meta.url);
  // Not our own execArgv: it may hold -e, or --inspect with a port that is taken.
  const execArgv = isSource ? ['--import', tsxLoader()] : [];
  // Detached, so that Ctrl-C in a terminal does not reach it before those who use it.
  return spawn(process.execPath, [...execArgv, fileURLToPath(script), JSON.stringify(orders)], {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...ENVIRONMENT, TMPDIR: tmpdir() },
  });
}

function tsxLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}

function awaitReport(child: ChildProcess): Promise<EngineReport> {
  return new Promise((resolve) => {
    const settle = (report: EngineReport) => {
      clearTimeout(deadline);
      child.removeAllListeners();
      child.on('error', () => {});
      if (child.connected) child.disconnect();
      child.unref();
      resolve(report);
    };
    const fail = (reason: string) => settle({ status: 'failed', reason });
    const deadline = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`no answer within ${START_TIMEOUT_MS / 1000} s`);
    }, START_TIMEOUT_MS);
    child.on('message', (message) => {
      if (isEngineReport(message)) settle(message);
    });
    child.on('error', (err) => fail(err.message));
    // Unlike 'exit', 'close' comes after the last message.
    child.on('close', (code, signal) => fail(`it ended with ${signal ?? `code ${code}`}`));
  });
}
