import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { hasEnded, type PinnedProcesses } from '../gateway/PinnedProcesses.js';
import { freePort } from '../gateway/startContender.js';
import type { CommandCounts } from './processes/commandCounts.js';

/** What is compared: the hub, and the same domains in one schema. */
export const CONTENDERS = ['hub', 'oneSchema'] as const;

/** The name of a contender. */
export type ContenderName = (typeof CONTENDERS)[number];

/** A contender that answers. */
export interface RunningContender {
  readonly name: ContenderName;
  readonly child: ChildProcess;
  readonly url: string;
}

interface StartOptions {
  readonly processes: PinnedProcesses;
  readonly databaseUri: string;
  readonly databaseName: string;
  readonly logFolder: string;
  /** Whether it is to tell what it asks the database, which costs a little on every command. */
  readonly isCounting: boolean;
}

const LONGEST_START_MS = 60_000;
const POLL_MS = 20;

/** Starts a contender and waits until it answers. */
export async function startContender(
  name: ContenderName,
  { processes, databaseUri, databaseName, logFolder, isCounting }: StartOptions,
): Promise<RunningContender> {
  const port = await freePort();
  const errorFile = path.join(logFolder, `${name}.log`);
  const child = processes.start({
    place: 'contender',
    args: [path.join(processesFolder(), `${name}.js`)],
    folder: packageRoot(),
    environment: {
      PORT: String(port),
      MONGODB_URI: databaseUri,
      DATABASE_NAME: databaseName,
      // A line for each request goes nowhere; counts need the standard output to themselves.
      LOG_LEVEL: isCounting ? 'silent' : 'info',
      COUNT_COMMANDS: isCounting ? '1' : '0',
    },
    output: isCounting ? 'bench' : 'nowhere',
    errorFile,
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  const startedAt = performance.now();
  while (!hasEnded(child) && performance.now() - startedAt < LONGEST_START_MS) {
    const status = await request(`http://127.0.0.1:${port}/healthz`).then(
      async ({ statusCode, body }) => {
        await body.dump();
        return statusCode;
      },
      () => null,
    );
    if (status === 200) return { name, child, url };
    await sleep(POLL_MS);
  }
  throw new Error(`${name} does not answer; see ${path.relative('', errorFile)}`);
}

/** The built programs of the processes. */
export function processesFolder(): string {
  return path.join(packageRoot(), 'dist', 'scripts', 'bench', 'database', 'processes');
}

/** Asks a contender that counts what it has asked the database since the last time. */
export class CommandQuestion {
  readonly #child: ChildProcess;
  readonly #lines: Interface;

  constructor({ child }: RunningContender) {
    if (child.stdout === null) throw new Error('a contender that counts has a standard output');
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout });
  }

  async ask(): Promise<CommandCounts> {
    const line = once(this.#lines, 'line');
    this.#child.stdin?.write('\n');
    const [text] = await line;
    // The contenders are part of the bench.
    return JSON.parse(String(text)) as CommandCounts;
  }
}
