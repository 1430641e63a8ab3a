// The engine's own process: serves one data directory on a unix socket until nobody uses it.
import { writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { EngineOrders, EngineReport } from './engineReport.js';
import { isListening, startEngineServer } from './engineServer.js';
import { type Engine, loadEngine } from './loadEngine.js';
import { sweepExpired } from './sweepExpired.js';
import { tunePlanner } from './tunePlanner.js';

const LOCK_PAUSE_MS = 100;
const CLOSE_TIMEOUT_MS = 20_000;
const WATCH_EVERY_MS = 1_000;

async function run(orders: EngineOrders): Promise<void> {
  const { dataDir, socketPath, lingerMs } = orders;
  // What is created here, the socket first of all, is for this user alone.
  process.umask(0o077);
  const engine = await openEngine(orders);
  if (engine === 'served' || engine === 'locked') {
    await report({ status: engine });
    return;
  }
  await tunePlanner(engine);

  const server = await startEngineServer({
    engine,
    socketPath,
    lingerMs,
    onIdle: () => void close('idle'),
    onError: (err) => log('connection dropped', { err: String(err) }),
  });
  let closing = false;
  const close = async (why: string) => {
    if (closing) return;
    closing = true;
    log('closing', { why, connections: server.connections() });
    // What was acknowledged is in the journal: giving up loses nothing.
    setTimeout(() => process.exit(1), CLOSE_TIMEOUT_MS).unref();
    server.stopListening();
    await engine.close();
    server.endConnections();
    await nextTurn();
    log('closed');
    process.exit(0);
  };

  process.on('SIGTERM', () => void close('SIGTERM'));
  process.on('SIGINT', () => void close('SIGINT'));
  process.on('SIGHUP', () => {});
  await watchFiles(dataDir, socketPath, (why) => void close(why));
  sweepRegularly(engine, orders.sweepEveryMs, () => closing);
  log('ready', { socketPath });
  await report({ status: 'ready' });
}

async function openEngine(orders: EngineOrders): Promise<Engine | 'served' | 'locked'> {
  const addon = loadEngine(orders.addonPath);
  const giveUpAt = performance.now() + orders.lockWaitMs;
  for (;;) {
    try {
      return await addon.open(orders.dataDir);
    } catch (err) {
      if (!/DBPathInUse|Resource busy/.test(String(err))) throw err;
      if (await isListening(orders.socketPath)) return 'served';
      // An engine that is closing flushes first and answers nobody meanwhile.
      if (performance.now() > giveUpAt) return 'locked';
      await sleep(LOCK_PAUSE_MS);
    }
  }
}

/** Ends when the directory is removed under us, because writing on damages what is created there next. */
async function watchFiles(
  dataDir: string,
  socketPath: string,
  close: (why: string) => void,
): Promise<void> {
  const lockFile = path.join(dataDir, 'mongod.lock');
  const lock = await inode(lockFile);
  const socket = await inode(socketPath);
  const look = async () => {
    if ((await inode(lockFile)) !== lock) {
      log('data directory removed');
      process.kill(process.pid, 'SIGKILL');
    }
    // Nobody new can reach us; closing lets whoever needs the directory start over.
    if ((await inode(socketPath)) !== socket) close('socket removed');
  };
  setInterval(() => void look(), WATCH_EVERY_MS).unref();
}

async function inode(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).ino;
  } catch {
    return undefined;
  }
}

function sweepRegularly(engine: Engine, everyMs: number, isClosing: () => boolean): void {
  const sweep = async () => {
    try {
      const deleted = isClosing() ? [] : await sweepExpired(engine);
      if (deleted.length > 0) log('expired documents deleted', { deleted });
    } catch (err) {
      log('expired documents not deleted', { err: String(err) });
    }
    setTimeout(() => void sweep(), everyMs).unref();
  };
  setTimeout(() => void sweep(), everyMs).unref();
}

/** Tells whoever started us, who may be gone, and closes the channel, which would keep us running. */
async function report(message: EngineReport): Promise<void> {
  if (!process.connected) return;
  await new Promise((resolve) => process.send?.(message, undefined, undefined, resolve));
  process.disconnect();
}

function log(message: string, fields: Record<string, unknown> = {}): void {
  const line = { time: new Date().toISOString(), pid: process.pid, msg: message, ...fields };
  try {
    writeSync(2, `${JSON.stringify(line)}\n`);
  } catch {
    // A full disk must not end the engine because of its log.
  }
}

// startEngine wrote this argument.
const orders = JSON.parse(process.argv[2] ?? '') as EngineOrders;
run(orders).catch(async (err: unknown) => {
  const reason = err instanceof Error ? err.message : String(err);
  log('failed', { reason });
  await report({ status: 'failed', reason });
  process.exit(1);
});
