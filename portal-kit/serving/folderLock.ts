import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { badInput, CommandFailure } from '../CommandFailure.js';
import { isAbsentFile, systemCode } from '../schemaFile.js';
import { KEPT_FOLDER, notWritten } from './keptFile.js';

/** A folder that no other `tten serve` uses meanwhile. */
export interface FolderLock {
  /** Throws when another process has taken the folder, as after this one was suspended for long. */
  verify(): Promise<void>;
  release(): Promise<void>;
}

const FILE = 'serve.lock';
const NAME = path.join(KEPT_FOLDER, FILE);
const SIGN_OF_LIFE_MS = 10_000;
/** On another machine only the signs of life tell; this many missing ones are a process that is gone. */
const SILENCE_MS = 6 * SIGN_OF_LIFE_MS;

const Holder = z.object({
  process: z.int().positive(),
  host: z.string(),
  since: z.string(),
  token: z.string(),
});
type Holder = z.output<typeof Holder>;

/** Tokens of the locks that this very process holds: its number may be that of one that died in the same container. */
const ownTokens = new Set<string>();

/** Takes a folder for this process; fails, naming the other one, while another serves from it. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = path.join(folder, KEPT_FOLDER, FILE);
  const token = randomUUID();
  const holder = { process: process.pid, host: hostname(), since: new Date().toISOString(), token };
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await take(file, holder);
  } catch (cause) {
    if (cause instanceof CommandFailure) throw cause;
    throw notWritten(FILE, cause);
  }
  ownTokens.add(token);
  const life = setInterval(() => void showLife(file, token), SIGN_OF_LIFE_MS);
  life.unref();
  return {
    async verify() {
      const other = await holderOf(file);
      if (other?.token !== token) throw taken(other);
    },
    async release() {
      clearInterval(life);
      ownTokens.delete(token);
      if ((await holderOf(file).catch(() => null))?.token === token) {
        await rm(file, { force: true });
      }
    },
  };
}

async function take(file: string, holder: Holder): Promise<void> {
  if (await create(file, holder)) return;
  const other = await holderOf(file);
  if (await isAlive(file, other)) throw taken(other);
  // One alone may put its lock in the place of a dead one; the others find it there.
  const turn = `${file}.turn`;
  if (!(await create(turn, holder))) {
    // Whoever died over it does not keep the next attempt out; this one leaves it to others, who may be at it.
    if ((await silenceOf(turn)) > SIGN_OF_LIFE_MS) await rm(turn, { force: true });
    throw taken(null);
  }
  try {
    const now = await holderOf(file);
    if (now?.token !== other?.token) throw taken(now);
    const draft = `${file}.${holder.token}.tmp`;
    await create(draft, holder);
    await rename(draft, file);
  } finally {
    await rm(turn, { force: true });
  }
}

/** Writes a lock where there is none; false when there is one. */
async function create(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') return false;
    throw cause;
  }
}

/** Whose lock it is; null when there is none, or nothing in it that one would write. */
async function holderOf(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (isAbsentFile(cause)) return '';
    throw cause;
  });
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function isAlive(file: string, holder: Holder | null): Promise<boolean> {
  // One that is empty is being written just now, unless its writer died over it.
  if (holder === null) return (await silenceOf(file)) < SIGN_OF_LIFE_MS;
  if (holder.host !== hostname()) return (await silenceOf(file)) < SILENCE_MS;
  // Numbers of processes are given anew after a start of the machine.
  if (Date.parse(holder.since) < Date.now() - uptime() * 1_000) return false;
  if (holder.process === process.pid) return ownTokens.has(holder.token);
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (cause) {
    // A process of another user is there and may not be asked.
    return systemCode(cause) === 'EPERM';
  }
}

/** How long ago there was the last sign of life, in milliseconds; without a file, for ever. */
async function silenceOf(file: string): Promise<number> {
  const touched = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.NEGATIVE_INFINITY,
  );
  return Date.now() - touched;
}

async function showLife(file: string, token: string): Promise<void> {
  const holder = await holderOf(file).catch(() => null);
  const now = new Date();
  if (holder?.token === token) await utimes(file, now, now).catch(() => undefined);
}

function taken(other: Holder | null): CommandFailure {
  const who =
    other === null
      ? 'another process'
      : `the process ${other.process}${other.host === hostname() ? '' : ` on ${other.host}`}, since ${other.since},`;
  return badInput(
    `${who} serves from this folder already: stop it, or serve from a folder of its own; if it is gone, remove ${NAME}`,
  );
}
