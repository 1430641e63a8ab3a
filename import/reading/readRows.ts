import type { Problem, RowSyntax } from '../format.js';
import type { Input } from './openInput.js';
import { readCsv } from './readCsv.js';
import { readJsonLines } from './readJsonLines.js';

/** A row with the line it begins in, or what kept the line from being a row. */
export type ReadRow =
  | { readonly line: number; readonly row: unknown }
  | { readonly line: number; readonly problem: Problem };

/** The rows of a file in the syntax of its format. */
export function readRows(input: Input, syntax: RowSyntax): AsyncGenerator<ReadRow> {
  return syntax.type === 'csv' ? readCsv(input, syntax) : readJsonLines(input);
}
