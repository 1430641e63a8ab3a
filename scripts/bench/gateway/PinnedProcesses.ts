import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** A process to start. */
export interface PinnedProcess {
  /** The contender has a processor of its own, the others share another. */
  readonly place: 'contender' | 'others';
  /** Arguments of `node`. */
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where its output goes: a file, /dev/null, or the bench, which then writes to it as well. */
  readonly output: { readonly file: string } | 'nowhere' | 'bench';
  /** The file its errors go to. */
  readonly errorFile: string;
}

/** As `npm start` has it for the hub; every process of the bench has the same. */
const YOUNG_GENERATION = '--max-semi-space-size=32';
const CPU = { contender: '0', others: '1' } as const;
const PATIENCE_MS = 5_000;

/** Whether this machine can keep a contender on a processor of its own. */
export function canPin(): boolean {
  return availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;
}

/** The processes of a run of the bench; none outlives it. */
export class PinnedProcesses {
  readonly #isPinned: boolean;
  readonly #running = new Set<ChildProcess>();
  readonly #killAll = () => {
    for (const child of this.#running) child.kill('SIGKILL');
  };

  constructor(isPinned: boolean) {
    this.#isPinned = isPinned;
    process.once('exit', this.#killAll);
  }

  /** Starts a `node` on the processor of its place, or on any where nothing is pinned. */
  start({ place, args, folder, environment, output, errorFile }: PinnedProcess): ChildProcess {
    const node = [process.execPath, ...args];
    const [command = '', ...rest] = this.#isPinned ? ['taskset', '-c', CPU[place], ...node] : node;
    const errors = openSync(errorFile, 'a');
    const file = typeof output === 'object' ? openSync(output.file, 'a') : null;
    const isSpokenTo = output === 'bench';
    const child = spawn(command, rest, {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: [process.env['NODE_OPTIONS'], YOUNG_GENERATION].filter(Boolean).join(' '),
        APOLLO_TELEMETRY_DISABLED: 'true',
        ...environment,
      },
      stdio: isSpokenTo ? ['pipe', 'pipe', errors] : ['ignore', file ?? 'ignore', errors],
    });
    closeSync(errors);
    if (file !== null) closeSync(file);
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return child;
  }

  /** Stops a process, by force when it does not listen. */
  async stop(child: ChildProcess): Promise<void> {
    if (hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(force);
  }

  /** Stops all that still run. */
  async stopAll(): Promise<void> {
    await Promise.all([...this.#running].map((child) => this.stop(child)));
    process.removeListener('exit', this.#killAll);
  }
}

/** Whether a process has ended. */
export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
