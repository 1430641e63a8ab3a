import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that goes on until it is stopped. */
export interface Service {
  /** The first address it has printed. */
  readonly url: string;
  stop(): Promise<void>;
}

/** How to run a program. */
export interface Program {
  /** What Node.js is to run, with its arguments. */
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const START_PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 5_000;
const ADDRESS = /https?:\/\/[^\s"]+/;

/** Starts a program and waits for the address it prints. */
export async function startService(program: Program): Promise<Service> {
  const child = spawnNode(program);
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const collect = (chunk: Buffer) => {
      output += chunk;
      const [address] = ADDRESS.exec(output) ?? [];
      if (address !== undefined && output.includes('\n')) resolve(address);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('exit', (code) => reject(failureOf(program, code, output)));
    const patience = setTimeout(() => reject(failureOf(program, null, output)), START_PATIENCE_MS);
    patience.unref();
  });
  return {
    url,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const isLate = await Promise.race([
        ended.then(() => false),
        sleep(STOP_PATIENCE_MS, true, { ref: false }),
      ]);
      if (isLate) child.kill('SIGKILL');
    },
  };
}

/** Runs a program to its end and gives what it printed; throws when it fails. */
export async function run(program: Program): Promise<string> {
  const child = spawnNode(program);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw failureOf(program, code, `${stdout}${stderr}`);
  return stdout;
}

function spawnNode({ args, folder, environment = {} }: Program): ChildProcess {
  return spawn(process.execPath, [...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function failureOf({ args }: Program, code: number | null, output: string): Error {
  const how = code === null ? 'did not start in time' : `ended with ${code}`;
  return new Error(`node ${args.join(' ')} ${how}:\n${output.slice(-2_000)}`);
}
