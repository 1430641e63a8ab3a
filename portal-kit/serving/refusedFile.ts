import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Refusal } from '../mapping/createRowMapper.js';
import { KEPT_FOLDER, writeKept } from './stateFile.js';

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
  const lines = [
    HEADINGS,
    ...refusals.map(({ lost, kind, place, column, value, reason }) => [
      lost,
      kind,
      place,
      column,
      value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value,
      reason,
    ]),
  ];
  // Excel takes a file without the mark for one in its own encoding.
  return writeKept(folder, FILE, `\u{FEFF}${lines.map(csvLine).join('')}`);
}

function csvLine(values: readonly string[]): string {
  const cells = values.map((value) => {
    // What begins like a formula must not become one in a spreadsheet.
    const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  });
  return `${cells.join(',')}\r\n`;
}
