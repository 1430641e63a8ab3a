import type { Cell } from '../../reading/table.js';
import { readHeading } from '../words/readHeading.js';

/** Rows above the headings that are looked over: a title, a date, an empty row. */
const ROWS_LOOKED_AT = 30;

/** The row that names the columns, from 0: the first that is nearly as wide as the table, and words throughout; else 0. */
export function findHeadingRow(rows: readonly (readonly Cell[])[]): number {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const widths = looked.map((row) => row.filter(isFilled).length);
  const widest = Math.max(0, ...widths);
  const candidates = looked
    .map((row, index) => ({ row, index, width: widths[index] ?? 0 }))
    .filter(({ width }) => width >= Math.max(2, widest * 0.6) || widest === 1);
  const named = candidates.find(({ row }) => isNaming(row));
  return (named ?? candidates[0])?.index ?? 0;
}

/** How many of the headings mean something to the kit. */
export function knownHeadings(headings: readonly Cell[]): number {
  return headings.filter(
    (heading) =>
      typeof heading === 'string' &&
      readHeading(heading).meanings.some(({ confidence }) => confidence >= 0.5),
  ).length;
}

function isNaming(row: readonly Cell[]): boolean {
  const filled = row.filter(isFilled);
  return filled.every(
    (cell) => typeof cell === 'string' && /\p{L}/u.test(cell) && cell.length <= 120,
  );
}

function isFilled(cell: Cell): boolean {
  return cell !== null && String(cell).trim() !== '';
}
