import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { askOnce } from './askOnce.js';
import { compareAnswer } from './compareAnswers.js';
import type { BenchFiles, Contender } from './contenders.js';
import { expectedData } from './expectedData.js';
import { type GraphqlRequest, requestsOf } from './operations.js';
import { hasEnded, type PinnedProcesses } from './PinnedProcesses.js';

/** A contender that answers. */
export interface RunningContender {
  readonly contender: Contender;
  readonly child: ChildProcess;
  readonly url: string;
  /** Milliseconds from the start of its process to its first right answer. */
  readonly startMs: number;
}

/** What starting a contender takes. */
export interface StartDeps {
  readonly files: BenchFiles;
  /** The folder it was installed in; null for what is made of the hub's own packages. */
  readonly folder: string | null;
  readonly logFolder: string;
  readonly processes: PinnedProcesses;
}

const LONGEST_START_MS = 60_000;
const TRIES = 3;
const POLL_MS = 5;

/** Starts a contender and waits for its first right answer. */
export async function startContender(
  contender: Contender,
  { files, folder, logFolder, processes }: StartDeps,
): Promise<RunningContender> {
  const [first] = requestsOf({ operation: 'Q1', items: 20 });
  if (first === undefined) throw new Error('Q1 has no request');
  const errorFile = path.join(logFolder, `${contender.name}.log`);
  // Between finding a port and listening on it another process may take it.
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const port = await freePort();
    const startedAt = performance.now();
    const child = processes.start({
      place: 'contender',
      args: contender.args(port, files),
      folder: folder ?? packageRoot(),
      environment: {
        ...contender.environment?.(files),
        PORT: String(port),
        SUPERGRAPH: files.supergraphFile,
      },
      output: contender.logsEachRequest ? 'nowhere' : { file: errorFile },
      errorFile,
    });
    const url = `http://127.0.0.1:${port}/graphql`;
    const isUp = await answersRightly({ child, url, request: first, startedAt });
    if (isUp) return { contender, child, url, startMs: performance.now() - startedAt };
    await processes.stop(child);
  }
  throw new Error(
    `it gave no right answer in ${TRIES} starts; see ${path.relative('', errorFile)}`,
  );
}

async function answersRightly({
  child,
  url,
  request,
  startedAt,
}: {
  readonly child: ChildProcess;
  readonly url: string;
  readonly request: GraphqlRequest;
  readonly startedAt: number;
}): Promise<boolean> {
  const expected = await expectedData(request);
  while (!hasEnded(child) && performance.now() - startedAt < LONGEST_START_MS) {
    const body = await askOnce(url, request).catch(() => '');
    if (compareAnswer(body, expected) !== 'different') return true;
    await sleep(POLL_MS);
  }
  return false;
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('the system gave no port');
}
