import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a thread posts while it works on a task and when it is done. */
export type ThreadMessage =
  /** The script is loaded: from here on time is counted. */
  | { readonly status: 'ready' }
  /** What is known before the end, for the case that the end does not come. */
  | { readonly status: 'soFar'; readonly value: unknown }
  | { readonly status: 'done'; readonly result: unknown }
  /** An exception, which is a fault of ours. */
  | { readonly status: 'failed'; readonly stack: string };

/** Why a thread was ended, or ended by itself, before its task was done. */
export type ThreadEnd = 'time' | 'memory' | 'crash';

/** How a thread came off with a task. */
export type ThreadOutcome =
  | { readonly status: 'done'; readonly result: unknown }
  | { readonly status: 'failed'; readonly stack: string }
  | { readonly status: 'ended'; readonly by: ThreadEnd; readonly soFar: unknown };

/** A thread that works on one task at a time. */
export interface Thread {
  /** Whether it had a task before. */
  isUsed(): boolean;
  /** Whether it can take a task; one that was ended cannot. */
  isAlive(): boolean;
  /** Works on a task, for so long at most once it is loaded; a thread that takes longer is ended. */
  run(task: unknown, deadlineMs: number): Promise<ThreadOutcome>;
  end(): Promise<void>;
}

// A machine that is busy starts a thread slowly, and that is no fault of the task.
const START_MS = 30_000;
// Not more than the stack of a process: what can be loaded here can be loaded there.
const STACK_MB = 1;

interface Task {
  soFar: unknown;
  readonly settle: (outcome: ThreadOutcome) => void;
  readonly deadlineMs: number;
  deadline: NodeJS.Timeout | undefined;
}

/** Starts a thread of a script, with so many megabytes of JavaScript objects; it keeps no process alive without a task. */
export function startThread(script: URL, memoryMb: number): Thread {
  const worker = startWorker(script, memoryMb);
  worker.unref();
  let isUsed = false;
  let isAlive = true;
  let isReady = false;
  let task: Task | null = null;

  const beginDeadline = (of: Task) => {
    clearTimeout(of.deadline);
    of.deadline = setTimeout(() => ended('time'), isReady ? of.deadlineMs : START_MS);
  };

  const ended = (by: ThreadEnd) => {
    isAlive = false;
    task?.settle({ status: 'ended', by, soFar: task.soFar });
  };
  // Only our own files run there, and post these.
  worker.on('message', (message: ThreadMessage) => {
    if (message.status === 'ready') isReady = true;
    if (task === null) return;
    if (message.status === 'ready') beginDeadline(task);
    else if (message.status === 'soFar') task.soFar = message.value;
    else task.settle(message);
  });
  worker.on('error', (err) => ended(isOutOfMemory(err) ? 'memory' : 'crash'));
  worker.on('exit', () => ended('crash'));

  return {
    isUsed: () => isUsed,
    isAlive: () => isAlive,
    async run(input, deadlineMs) {
      isUsed = true;
      worker.ref();
      const outcome = await new Promise<ThreadOutcome>((settle) => {
        task = { soFar: null, settle, deadlineMs, deadline: undefined };
        beginDeadline(task);
        worker.postMessage(input);
      });
      clearTimeout(task?.deadline);
      task = null;
      if (outcome.status === 'ended') await worker.terminate();
      else worker.unref();
      return outcome;
    },
    async end() {
      isAlive = false;
      await worker.terminate();
    },
  };
}

function startWorker(script: URL, memoryMb: number): Worker {
  const options = {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, stackSizeMb: STACK_MB },
    // Not our own execArgv: it may hold -e, or a loader that is not for this file.
    execArgv: [],
    // What runs there needs nothing of our environment, secrets included.
    env: {},
  };
  return import.meta.url.endsWith('.ts')
    ? new Worker(sourceLoader(script), { ...options, eval: true })
    : new Worker(script, options);
}

// In a thread `--import tsx` has no effect, so the thread of a source file registers the loader itself.
function sourceLoader(script: URL): string {
  const source = script.href.replace(/\.js$/, '.ts');
  const commonJs = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api'));
  const tsx = new URL('./index.mjs', commonJs).href;
  return `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`;
}

function isOutOfMemory(err: unknown): boolean {
  return Object(err).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
