import { readFile } from 'node:fs/promises';
import readSheets from 'read-excel-file/node';
import { badInput } from '../CommandFailure.js';
import type { Source } from '../portalFile/source.js';
import { readHeadings, readRow } from './headings.js';
import type { Reading } from './openSource.js';
import { sourceFile, unreadable } from './sourceFile.js';
import type { BadRow, Cell, Row, Table } from './table.js';

type XlsxSource = Extract<Source, { type: 'xlsx' }>;

const MOST_BYTES = 50_000_000;

/** Opens a sheet of an Excel file; its days are Dates at midnight, UTC. */
export async function openXlsx(source: XlsxSource, { folder, signal }: Reading): Promise<Table> {
  const rows = await readSheetOf(source, folder, signal);
  const headings = rows[source.headingRow - 1];
  const where = `${source.file}, row ${source.headingRow}`;
  if (headings === undefined) {
    throw badInput(`${where}: the sheet ends before it; "headingRow" is the row of the headings`);
  }
  const columns = readHeadings(headings, where);
  return { columns, rows: readRows(rows, columns, source.headingRow) };
}

async function readSheetOf(
  { file: name, sheet }: XlsxSource,
  folder: string,
  signal: AbortSignal,
): Promise<readonly (readonly Cell[])[]> {
  const file = await sourceFile(name, folder, MOST_BYTES);
  const bytes = await readFile(file, { signal }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw unreadable(name, cause);
  });
  const sheets = await readSheets(bytes, { trim: false }).catch((cause: unknown) => {
    throw badInput(
      `${name} is not an Excel file of the form .xlsx: open it in Excel and save it as one`,
      cause,
    );
  });
  const chosen = sheet === undefined ? sheets[0] : sheets.find((each) => each.sheet === sheet);
  if (chosen === undefined) {
    const known = sheets.map((each) => `"${each.sheet}"`).join(', ');
    throw badInput(`${name} has no sheet "${sheet ?? ''}"; it has ${known}`);
  }
  // The library's types say `typeof Date` where it gives a Date.
  return chosen.data as unknown as readonly (readonly Cell[])[];
}

async function* readRows(
  rows: readonly (readonly Cell[])[],
  columns: readonly string[],
  headingRow: number,
): AsyncGenerator<Row | BadRow> {
  for (const [index, values] of rows.entries()) {
    if (index < headingRow) continue;
    // A sheet is as wide as its widest row; a shorter row has empty cells at its end.
    const filled = columns.map((_name, at) => values[at] ?? null);
    const row = readRow(`row ${index + 1}`, columns, [...filled, ...values.slice(columns.length)]);
    if (row !== null) yield row;
  }
}
