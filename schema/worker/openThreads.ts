import { startThread, type Thread, type ThreadOutcome } from './startThread.js';

/** Threads of one script, for tasks that may stall or exhaust the thread they run in. */
export interface Threads {
  /** Works on a task once there is room for it; rejects when the threads are stopped. */
  run(task: unknown): Promise<ThreadOutcome>;
  /** Ends all threads, whatever they are doing. */
  stop(): Promise<void>;
}

/** How many threads there are, and what each may take. */
export interface ThreadLimits {
  /** Milliseconds for one task, once its thread is loaded. */
  readonly deadlineMs?: number;
  /** Megabytes of JavaScript objects of one thread. */
  readonly memoryMb?: number;
  /** How many work at once; further tasks wait. */
  readonly atOnce?: number;
  /** How long a thread without a task is kept. */
  readonly idleMs?: number;
}

// The hub's own schema takes two seconds of a processor to compose; on a busy one that is many.
const DEADLINE_MS = 30_000;
const MEMORY_MB = 512;
const AT_ONCE = 2;
const IDLE_MS = 300_000;

/**
 * Opens threads of a script; starts none before the first task.
 *
 * One thread is kept between tasks, since a start takes as long as a small task. What a task has killed is never used
 * again. A thread may hold what earlier tasks have left: when it runs out of memory or crashes, the task is tried once
 * more in a fresh one.
 */
export function openThreads(
  script: URL,
  {
    deadlineMs = DEADLINE_MS,
    memoryMb = MEMORY_MB,
    atOnce = AT_ONCE,
    idleMs = IDLE_MS,
  }: ThreadLimits = {},
): Threads {
  const threads = new Set<Thread>();
  const waiting: (() => void)[] = [];
  let places = atOnce;
  let kept: { readonly thread: Thread; readonly until: NodeJS.Timeout } | null = null;
  let isStopped = false;

  async function enter(): Promise<void> {
    if (places > 0) places -= 1;
    else await new Promise<void>((admit) => waiting.push(admit));
  }

  function leave(): void {
    const admit = waiting.shift();
    if (admit === undefined) places += 1;
    else admit();
  }

  function keptOrFresh(): Thread {
    const thread = kept?.thread;
    clearTimeout(kept?.until);
    kept = null;
    return thread?.isAlive() === true ? thread : fresh();
  }

  function fresh(): Thread {
    const thread = startThread(script, memoryMb);
    threads.add(thread);
    return thread;
  }

  async function end(thread: Thread): Promise<void> {
    threads.delete(thread);
    await thread.end();
  }

  async function keepOrEnd(thread: Thread): Promise<void> {
    if (isStopped || kept !== null || !thread.isAlive()) return end(thread);
    const until = setTimeout(() => {
      kept = null;
      void end(thread);
    }, idleMs).unref();
    kept = { thread, until };
  }

  async function runIn(thread: Thread, task: unknown): Promise<ThreadOutcome> {
    if (isStopped) throw new Error('the threads are stopped');
    const outcome = await thread.run(task, deadlineMs);
    await keepOrEnd(thread);
    // A thread that was ended by a stop has said nothing of its task.
    if (isStopped && outcome.status === 'ended') throw new Error('the threads are stopped');
    return outcome;
  }

  return {
    async run(task) {
      await enter();
      try {
        if (isStopped) throw new Error('the threads are stopped');
        const thread = keptOrFresh();
        const isUsed = thread.isUsed();
        const outcome = await runIn(thread, task);
        const mayBeOfOthers = isUsed && outcome.status === 'ended' && outcome.by !== 'time';
        return mayBeOfOthers ? await runIn(fresh(), task) : outcome;
      } finally {
        leave();
      }
    },
    async stop() {
      isStopped = true;
      clearTimeout(kept?.until);
      kept = null;
      await Promise.all([...threads].map(end));
    },
  };
}
