import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { packageRoot } from '../gateway/packageRoot.js';

/** The built hub as a process of its own. */
export interface HubProcess {
  readonly child: ChildProcess;
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** The last it has written, logs and errors. */
  output(): string;
  /** Sends SIGTERM and waits; answers the exit code, or null when a signal ended it. */
  stop(): Promise<number | null>;
}

const READY_LINE = /"url":"([^"]+)","database":"\w+","msg":"ready"/;

const KEPT_OUTPUT = 20_000;

/** Settings of a hub that is measured: it answers each operation anew. */
export const NOTHING_KEPT = { ANSWER_CACHE_BYTES: '0', PORTAL_CACHE_BYTES: '0' } as const;

/** Starts the built hub (`npm run build:server`) on a free port and waits until it is ready. */
export async function startHubProcess(environment: Record<string, string>): Promise<HubProcess> {
  const child = spawnHub({ PORT: '0', ...environment });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    let isReady = false;
    const collect = (chunk: Buffer) => {
      // A hub under load writes for ever; its last words are what a reader wants.
      output = `${output}${chunk}`.slice(-KEPT_OUTPUT);
      const listening = isReady ? undefined : READY_LINE.exec(output)?.[1];
      if (listening === undefined) return;
      isReady = true;
      resolve(listening);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code}: ${output}`)));
  });
  return {
    child,
    url,
    output: () => output,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}

/** Starts the built hub and waits for nothing. */
export function spawnHub(environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [path.join(packageRoot(), 'dist', 'gateway', 'main.js')], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
