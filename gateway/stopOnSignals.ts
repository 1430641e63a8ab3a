import type { Log } from '../subgraphs/kit/requestFacts.js';

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Stops what a process serves when it is told to end, and ends it anyhow after `withinMs`. */
export function stopOnSignals(
  stop: () => Promise<void>,
  { log, withinMs }: { readonly log: Log; readonly withinMs: number },
): void {
  for (const signal of STOP_SIGNALS) {
    process.once(signal, () => {
      log.info('stopping', { signal });
      // A client that never ends does not hold the process for ever.
      setTimeout(() => process.exit(1), withinMs).unref();
      stop().then(
        () => log.info('stopped'),
        (err: unknown) => {
          log.error('stop failed', { err });
          process.exitCode = 1;
        },
      );
    });
  }
}
