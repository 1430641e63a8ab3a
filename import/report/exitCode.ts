import type { ImportResult } from '../runImport.js';

/** How the command ends. 130 is what a shell expects of a command that was interrupted. */
export const EXIT_CODES = { ok: 0, failure: 1, badInput: 3, stopped: 130 } as const;

/** The exit code of a run: a damaged file, or one of which nothing could be used, is bad input. */
export function exitCodeOf({ failure, stopped, read, refused }: ImportResult): number {
  if (failure !== null || (read > 0 && refused === read)) return EXIT_CODES.badInput;
  return stopped ? EXIT_CODES.stopped : EXIT_CODES.ok;
}
