import type { ImportProgress } from '../runImport.js';

/** Where progress is shown: standard error, so that standard output holds the result only. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far an import has come. */
export interface ProgressReporter {
  show(progress: ImportProgress): void;
  /** Clears the bar. */
  end(): void;
}

const BAR_WIDTH = 24;
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 5_000;
const CLEAR_LINE = '\r\u001b[2K';

/**
 * A bar on a terminal, a line every five seconds elsewhere.
 *
 * The bar is our own: that of @clack/prompts puts the terminal into raw mode, where Ctrl-C ends the process
 * at once and with status 0 instead of stopping the import after its batch.
 */
export function createProgressReporter(
  output: ProgressOutput,
  clock: () => number = () => performance.now(),
): ProgressReporter {
  const isTerminal = output.isTTY === true;
  const startedAt = clock();
  let shownAt = isTerminal ? Number.NEGATIVE_INFINITY : startedAt;
  return {
    show(progress) {
      const now = clock();
      if (now - shownAt < (isTerminal ? BAR_EVERY_MS : LINE_EVERY_MS)) return;
      shownAt = now;
      const text = describeProgress(progress, now - startedAt);
      output.write(isTerminal ? `${CLEAR_LINE}${bar(progress)} ${text}` : `${text}\n`);
    },
    end() {
      if (isTerminal) output.write(CLEAR_LINE);
    },
  };
}

/** Progress in words; what remains is told by the bytes of the file, packed or not. */
export function describeProgress(progress: ImportProgress, elapsedMs: number): string {
  const { counts } = progress;
  const done = doneShare(progress);
  const perSecond = elapsedMs > 0 ? Math.round((counts.read / elapsedMs) * 1000) : 0;
  const remaining = done > 0 ? Math.ceil((elapsedMs / done - elapsedMs) / 1000) : null;
  return [
    `${Math.floor(done * 100)} %`,
    `${counts.read.toLocaleString('en')} rows`,
    `${perSecond.toLocaleString('en')}/s`,
    remaining === null ? 'time left unknown' : `${minutes(remaining)} left`,
    ...(counts.refused > 0 ? [`${counts.refused.toLocaleString('en')} refused`] : []),
  ].join(', ');
}

function bar(progress: ImportProgress): string {
  const filled = Math.round(doneShare(progress) * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`;
}

function doneShare({ bytesRead, totalBytes }: ImportProgress): number {
  return totalBytes > 0 ? Math.min(1, bytesRead / totalBytes) : 1;
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
