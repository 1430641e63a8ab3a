import { readFile } from 'node:fs/promises';
import path from 'node:path';
import readSheets from 'read-excel-file/node';
import { badInput } from '../../CommandFailure.js';
import { sourceFile, unreadable } from '../../reading/sourceFile.js';
import type { Cell } from '../../reading/table.js';
import type { FoundSource, Looking, SourceHints } from './foundSource.js';
import { findHeadingRow, knownHeadings } from './headingRow.js';

const MOST_BYTES = 50_000_000;

/** Finds the sheet of an Excel file that is a list, and the row of its headings. */
export async function recogniseXlsx(
  name: string,
  { folder, signal }: Looking,
  { sheet: wanted }: SourceHints,
): Promise<FoundSource> {
  const bytes = await readFile(await sourceFile(name, folder, MOST_BYTES), { signal }).catch(
    (cause: unknown) => {
      throw unreadable(name, cause);
    },
  );
  const sheets = await readSheets(bytes, { trim: false }).catch((cause: unknown) => {
    throw badInput(
      `${name} is not an Excel file of the form .xlsx: open it in Excel and save it as one`,
      cause,
    );
  });
  const looked = sheets.map(({ sheet, data }, index) => {
    // The library's types say `typeof Date` where it gives a Date.
    const rows = data as unknown as readonly (readonly Cell[])[];
    const headingRow = findHeadingRow(rows);
    const known = knownHeadings(rows[headingRow] ?? []);
    return { sheet, index, headingRow, known, rows: Math.max(0, rows.length - headingRow - 1) };
  });
  const names = looked.map(({ sheet }) => `"${sheet}"`).join(', ');
  const chosen =
    wanted === undefined
      ? looked
          .filter(({ rows }) => rows > 0)
          .toSorted((a, b) => b.known - a.known || b.rows - a.rows)[0]
      : looked.find(({ sheet }) => sheet === wanted);
  if (chosen === undefined) {
    throw badInput(
      wanted === undefined
        ? `${name}: no sheet has rows below headings; its sheets are ${names}`
        : `${name} has no sheet "${wanted}"; it has ${names}`,
    );
  }
  const { sheet, index, headingRow } = chosen;
  return {
    source: {
      type: 'xlsx',
      file: name,
      ...(index === 0 ? {} : { sheet }),
      headingRow: headingRow + 1,
    },
    listName: `${path.parse(name).name} ${sheet}`,
    notes: [
      `${name}: the sheet "${sheet}" has its headings in row ${headingRow + 1}, and ${chosen.rows} rows below.`,
    ],
    doubts:
      wanted === undefined && looked.filter(({ rows }) => rows > 0).length > 1
        ? [`of the sheets ${names}, "${sheet}" was taken; --sheet names another`]
        : [],
    environment: {},
  };
}
