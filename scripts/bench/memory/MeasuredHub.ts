import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { packageRoot } from '../../../gateway/packageRoot.js';
import type { FromHub, ToHub } from './processes/messages.js';

const script = path.join('dist', 'scripts', 'bench', 'memory', 'processes', 'measuredHub.js');

type Answer<Kind extends FromHub['kind']> = Extract<FromHub, { readonly kind: Kind }>;

/** The process of the hub whose memory is measured. */
export class MeasuredHub {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<never>;

  private constructor(child: ChildProcess, ended: Promise<never>, url: string) {
    this.#child = child;
    this.#ended = ended;
    this.url = url;
  }

  /** Starts the process and waits until it listens. */
  static async start(): Promise<MeasuredHub> {
    const child = fork(path.join(packageRoot(), script), [], {
      cwd: packageRoot(),
      env: { ...process.env, NODE_ENV: 'production', MONGODB_URI: '' },
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the measured hub has ended with code ${String(code)}`);
    });
    // Only those who wait for the process are told of its end.
    ended.catch(() => {});
    const { url } = await answerOf(child, ended, 'listening');
    return new MeasuredHub(child, ended, url);
  }

  /** Resolves when the hub serves a supergraph. */
  async swap(revision: number, supergraphSdl: string): Promise<void> {
    await this.#ask({ kind: 'swap', revision, supergraphSdl }, 'served');
  }

  /** What of its memory is resident. */
  async residentBytes(): Promise<number> {
    return (await this.#ask({ kind: 'measure resident' }, 'resident')).bytes;
  }

  /** What its heap holds after a collection of garbage. */
  async heapBytes(): Promise<number> {
    return (await this.#ask({ kind: 'measure heap' }, 'heap')).bytes;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  #ask<Kind extends FromHub['kind']>(message: ToHub, kind: Kind): Promise<Answer<Kind>> {
    const answer = answerOf(this.#child, this.#ended, kind);
    this.#child.send(message);
    return answer;
  }
}

/** The next message of a kind. */
function answerOf<Kind extends FromHub['kind']>(
  child: ChildProcess,
  ended: Promise<never>,
  kind: Kind,
): Promise<Answer<Kind>> {
  const answer = new Promise<Answer<Kind>>((resolve) => {
    const listen = (message: FromHub): void => {
      if (message.kind !== kind) return;
      child.off('message', listen);
      // It is of the kind that was waited for.
      resolve(message as Answer<Kind>);
    };
    child.on('message', listen);
  });
  return Promise.race([answer, ended]);
}
