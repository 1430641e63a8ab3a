import { setTimeout as sleep } from 'node:timers/promises';
import { fileTimes } from '../serving/fileTimes.js';

/** What is watched, and how. */
export interface Watching {
  /** The files to look at now: they can change with what one of them says. */
  readonly files: () => Promise<readonly string[]>;
  readonly lookEveryMs: number;
  readonly signal: AbortSignal;
}

/**
 * Gives a turn at once, and one each time a file was written, replaced by another of its name, or has come or gone, and
 * all have come to rest. It looks at the files instead of being told: editors that save by renaming, shared folders and
 * containers do not tell.
 */
export async function* watchFiles({
  files,
  lookEveryMs,
  signal,
}: Watching): AsyncGenerator<void, undefined> {
  let done: string | null = null;
  let before = '';
  while (!signal.aborted) {
    const now = await fileTimes(await files());
    if (done === null || (now !== done && now === before)) {
      done = now;
      yield;
    }
    before = now;
    await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}
