import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Refusal } from '../mapping/createRowMapper.js';
import { KEPT_FOLDER, writeKept } from './keptFile.js';

const FILE = 'refused.csv';
const HEADINGS = ['lost', 'kind', 'place', 'column', 'value', 'reason'];
const LONGEST_VALUE = 500;

/** Writes what did not come into the feed as a table for a spreadsheet; gives its path, or null when all came. */
export async function writeRefused(
  folder: string,
  refusals: readonly Refusal[],
): Promise<string | null> {
  if (refusals.length === 0) {
    await rm(path.join(folder, KEPT_FOLDER, FILE), { force: true });
    return null;
  }
  return writeKept(folder, FILE, linesFor(refusals));
}

function* linesFor(refusals: readonly Refusal[]): Generator<string> {
  // Excel takes a file without the mark for one in its own encoding.
  yield `\u{FEFF}${csvLine(HEADINGS)}`;
  for (const { lost, kind, place, column, value, reason } of refusals) {
    const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    yield csvLine([lost, kind, place, column, shown, reason]);
  }
}

function csvLine(values: readonly string[]): string {
  const cells = values.map((value) => {
    // What begins like a formula must not become one in a spreadsheet.
    const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  });
  return `${cells.join(',')}\r\n`;
}
