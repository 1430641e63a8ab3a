import type { Cell } from '../reading/table.js';
import { type CellReading, EMPTY, read, unread } from './cellReading.js';
import { latinDigits, textOf } from './cellText.js';

/** A range of technology readiness levels. */
export interface Readiness {
  readonly min: number;
  readonly max: number;
}

/** One level or two, with TRL before each or not, and a sign or a word between: `4-6`, `TRL 5`, `TRL4 to TRL6`, `۴ تا ۶`. */
const LEVELS =
  /^(?:trl)?[\s:]*([1-9])(?:\s*(?:[-–—/]|\.\.|…|to|ile|ila|hingga|sampai|تا|إلى|الى)\s*(?:trl)?\s*([1-9]))?$/i;

/** Reads technology readiness levels, 1 to 9. */
export function readReadiness(
  cell: Cell,
  codeOf: (word: string) => string | undefined,
): CellReading<Readiness> {
  const text = textOf(cell);
  if (text === '') return EMPTY;
  const found = LEVELS.exec(latinDigits(codeOf(text) ?? text).trim());
  if (found === null) {
    return unread(text, 'is no readiness level; write one as 5, TRL 5 or 4-6, from 1 to 9');
  }
  const min = Number(found[1]);
  const max = Number(found[2] ?? found[1]);
  return min <= max
    ? read({ min, max })
    : unread(text, 'goes down; the lower readiness level comes first');
}
