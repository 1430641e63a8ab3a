import { parse } from 'csv-parse/sync';
import type { Problem, RowSyntax } from '../format.js';
import { decodeText } from './decodeText.js';
import { InputError } from './InputError.js';
import type { Input } from './openInput.js';
import { type Line, readLines } from './readLines.js';
import type { ReadRow } from './readRows.js';

type CsvSyntax = Extract<RowSyntax, { type: 'csv' }>;

/** The fields of one record, which begins in `line`; or what is wrong with it, as a `whole` or from its first line on. */
type CsvRecord =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly problem: Problem; readonly whole: boolean };

const MAX_RECORD_LINES = 1_000;
const QUOTE = 0x22;
const NEWLINE = Buffer.from('\n');

/** The rows of a table, as objects by the names of its header line. */
export async function* readCsv(input: Input, syntax: CsvSyntax): AsyncGenerator<ReadRow> {
  let header: readonly string[] | null = null;
  for await (const record of readRecords(input, syntax.delimiter)) {
    if (header === null) header = headerOf(record, input, syntax);
    else if ('problem' in record) yield { line: record.line, problem: record.problem };
    else yield rowOf(record.line, header, record.fields);
  }
  if (header === null && input.failure() === null) {
    throw new InputError(`${input.file} has no header line: its first line must name the columns`);
  }
}

function headerOf(
  record: CsvRecord,
  { file }: Input,
  { columns, delimiter }: CsvSyntax,
): readonly string[] {
  if ('problem' in record) {
    throw new InputError(
      `${file}, line ${record.line} is no header line: ${record.problem.reason}; check that the format fits the file`,
    );
  }
  const header = record.fields.map((name) => name.trim());
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new InputError(
      `${file}, line ${record.line}: no column ${missing.join(', ')}; the header line has ${header.join(', ')}. ` +
        `Columns are separated by "${delimiter}"; check that the format fits the file`,
    );
  }
  return header;
}

function rowOf(line: number, header: readonly string[], fields: readonly string[]): ReadRow {
  if (fields.length !== header.length) {
    const reason = `the row has ${fields.length} fields and the header line ${header.length}: quote fields that hold the separator or a line break`;
    return { line, problem: { field: '', value: fields.join(' | '), reason } };
  }
  return {
    line,
    row: Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ''])),
  };
}

/**
 * The records of a table. A record may span lines, so it ends with the line that makes its quotes even. After a
 * stray quote only the first of its lines is given up and reading starts again with the next: a parser fed with
 * the whole stream loses every row up to the next quote.
 */
async function* readRecords(input: Input, delimiter: string): AsyncGenerator<CsvRecord> {
  const pending: Line[] = [];
  let quotes = 0;
  for await (const line of readLines(input)) {
    if (pending.length === 0 && line.bytes.length === 0) continue;
    pending.push(line);
    quotes += countQuotes(line.bytes);
    if (quotes % 2 === 1 && pending.length < MAX_RECORD_LINES) continue;
    yield* parsePending(pending, delimiter);
    quotes = pending.reduce((sum, { bytes }) => sum + countQuotes(bytes), 0);
  }
  // What a damaged file leaves open is the row it breaks off in.
  while (pending.length > 0 && input.failure() === null) yield* parsePending(pending, delimiter);
}

/** Takes the complete records off the front of `pending`, and at least one line. */
function* parsePending(pending: Line[], delimiter: string): Generator<CsvRecord> {
  const record = parseRecord(pending, delimiter);
  if (!('problem' in record) || record.whole || pending.length === 1) {
    pending.length = 0;
    yield record;
    return;
  }
  const [first, ...others] = pending.splice(0);
  if (first !== undefined) yield parseRecord([first], delimiter);
  let quotes = 0;
  for (const line of others) {
    pending.push(line);
    quotes += countQuotes(line.bytes);
    if (quotes % 2 === 1) continue;
    yield* parsePending(pending, delimiter);
    quotes = pending.reduce((sum, { bytes }) => sum + countQuotes(bytes), 0);
  }
}

function parseRecord(lines: readonly Line[], delimiter: string): CsvRecord {
  const line = lines[0]?.number ?? 0;
  const decoded = decodeText(
    Buffer.concat(lines.flatMap(({ bytes }, index) => (index === 0 ? [bytes] : [NEWLINE, bytes]))),
  );
  if ('problem' in decoded) return { line, problem: decoded.problem, whole: true };
  try {
    // Without a header csv-parse gives arrays of text.
    const [fields, ...more] = parse(decoded.text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
    }) as string[][];
    if (more.length === 0) return { line, fields: fields ?? [] };
    return brokenQuotes(line, decoded.text, 'a quote stands inside a field that is not quoted');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/ at line \d+/, '') : String(cause);
    return brokenQuotes(line, decoded.text, why);
  }
}

function brokenQuotes(line: number, value: string, why: string): CsvRecord {
  const reason = `broken quotes (${why}): a quote inside a quoted field is written twice`;
  return { line, problem: { field: '', value, reason }, whole: false };
}

function countQuotes(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(QUOTE); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) count += 1;
  return count;
}
