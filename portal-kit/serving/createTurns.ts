import { setImmediate } from 'node:timers/promises';

/** Long work that lets others have their turn. */
export interface Turns {
  /** Whether the work has gone on for long enough without one. */
  isOver(): boolean;
  /** Lets everything else go first that waits. */
  pass(): Promise<void>;
}

/** Nobody who asks in between waits for much longer. */
const LONGEST_TURN_MS = 10;

/** Watches over long work: ask `isOver` often, it costs next to nothing, and `pass` when it says so. */
export function createTurns(longestMs = LONGEST_TURN_MS): Turns {
  let began = performance.now();
  return {
    isOver: () => performance.now() - began >= longestMs,
    async pass() {
      await setImmediate();
      began = performance.now();
    },
  };
}
