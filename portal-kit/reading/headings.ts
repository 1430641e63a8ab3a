import { badInput } from '../CommandFailure.js';
import type { BadRow, Cell, Row } from './table.js';

/**
 * The columns that a line of headings names. Empty headings at its end are none, as programs write them for columns that
 * were once used; any other empty one, and two of the same name, are refused: a mapping could not tell them apart.
 */
export function readHeadings(headings: readonly Cell[], where: string): readonly string[] {
  const names = headings.map((heading) => (heading === null ? '' : String(heading).trim()));
  while (names.at(-1) === '') names.pop();
  if (names.length === 0) throw badInput(`${where} names no columns: headings belong there`);
  const empty = names.indexOf('');
  if (empty !== -1) {
    throw badInput(`${where}: column ${empty + 1} has no heading; give it a name, or remove it`);
  }
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw badInput(`${where}: two columns are named "${repeated}"; rename one of them`);
  }
  return names;
}

/** The row its values make, or what is wrong with their number; null for a row without any value. */
export function readRow(
  place: string,
  columns: readonly string[],
  values: readonly Cell[],
): Row | BadRow | null {
  if (values.every(isBlank)) return null;
  if (values.length < columns.length || !values.slice(columns.length).every(isBlank)) {
    return {
      place,
      problem:
        `the row has ${values.length} values and there are ${columns.length} columns: ` +
        'a value that holds the separator or a line break stands in quotes',
    };
  }
  const cells = new Map<string, Cell>();
  for (const [index, name] of columns.entries()) cells.set(name, values[index] ?? null);
  return { place, cells };
}

function isBlank(value: Cell): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
