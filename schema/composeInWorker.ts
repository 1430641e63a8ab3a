import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { GraphQLError } from 'graphql';
import type { CompositionOutcome, SubgraphSchema } from './compose.js';
import type { CompositionPlace } from './compositionPlaces.js';

/** What the thread sends back. */
export type ComposedElsewhere =
  | Extract<CompositionOutcome, { status: 'composed' }>
  | { readonly status: 'refused'; readonly errors: readonly ErrorElsewhere[] };

interface ErrorElsewhere {
  readonly message: string;
  readonly code: string;
  readonly places: readonly CompositionPlace[];
}

/** Composition took more time or memory than it may. */
export interface CompositionTimedOut {
  readonly status: 'timedOut';
  readonly limit: 'time' | 'memory';
}

/** How much a composition may take. */
export interface ComposeLimits {
  /** Milliseconds from the start of the thread. */
  readonly deadlineMs?: number;
  /** Megabytes of JavaScript objects. */
  readonly memoryMb?: number;
}

const DEADLINE_MS = 10_000;
const MEMORY_MB = 512;

/**
 * Composes in a thread of its own, so that no schema can stall or exhaust this one. A thread that takes too long or
 * too much is ended, whatever it is doing.
 */
export async function composeInWorker(
  subgraphs: readonly SubgraphSchema[],
  { deadlineMs = DEADLINE_MS, memoryMb = MEMORY_MB }: ComposeLimits = {},
): Promise<CompositionOutcome | CompositionTimedOut> {
  const worker = startWorker(subgraphs, memoryMb);
  let deadline: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      deadline = setTimeout(() => resolve({ status: 'timedOut', limit: 'time' }), deadlineMs);
      // Only our own file runs there, and posts this.
      worker.on('message', (message) => resolve(asOutcome(message as ComposedElsewhere)));
      worker.on('error', (err) => {
        if (isOutOfMemory(err)) resolve({ status: 'timedOut', limit: 'memory' });
        else reject(err);
      });
      worker.on('exit', (code) => reject(new Error(`The composition thread ended with ${code}`)));
    });
  } finally {
    clearTimeout(deadline);
    worker.removeAllListeners();
    worker.on('error', () => {});
    await worker.terminate();
  }
}

function startWorker(subgraphs: readonly SubgraphSchema[], memoryMb: number): Worker {
  const options = {
    workerData: subgraphs.map(({ name, typeDefs, url }) => ({ name, typeDefs, url })),
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, stackSizeMb: 4 },
    // Not our own execArgv: it may hold -e, or a loader that is not for this file.
    execArgv: [],
    // Composition needs nothing of our environment, secrets included.
    env: {},
  };
  return import.meta.url.endsWith('.ts')
    ? new Worker(sourceLoader(), { ...options, eval: true })
    : new Worker(new URL('./compositionWorker.js', import.meta.url), options);
}

// In a thread `--import tsx` has no effect, so the thread of a source file registers the loader itself.
function sourceLoader(): string {
  const script = new URL('./compositionWorker.ts', import.meta.url).href;
  const commonJs = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api'));
  const tsx = new URL('./index.mjs', commonJs).href;
  return `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(script)}); });`;
}

function isOutOfMemory(err: unknown): boolean {
  return Object(err).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function asOutcome(message: ComposedElsewhere): CompositionOutcome {
  if (message.status === 'composed') return message;
  return {
    status: 'refused',
    errors: message.errors.map(
      ({ message: text, code, places }) => new GraphQLError(text, { extensions: { code, places } }),
    ),
  };
}
