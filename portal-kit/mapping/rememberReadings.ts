import type { CellReading } from './cellReading.js';
import type { ReadCell } from './createCellReader.js';

const MOST_REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 60;

/** A reader that reads a short text once: words, days and countries stand in many rows of a list. */
export function rememberReadings(read: ReadCell): ReadCell {
  const known = new Map<string, CellReading>();
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > LONGEST_REMEMBERED) return read(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = read(cell);
    // A column in which every value is another one is not worth the memory.
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, reading);
    return reading;
  };
}
