import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { TextDecoder } from 'node:util';
import { CsvError, type Parser, parse } from 'csv-parse';
import { badInput } from '../CommandFailure.js';
import type { Source } from '../portalFile/source.js';
import { systemCode } from '../schemaFile.js';
import { readHeadings, readRow } from './headings.js';
import type { Reading } from './openSource.js';
import { sourceFile, unreadable } from './sourceFile.js';
import type { BadRow, Row, Table } from './table.js';

type CsvSource = Extract<Source, { type: 'csv' }>;

/** A record of the file and the line it begins in. */
interface CsvRecord {
  /** From 1; empty ones count, and are not given. */
  readonly row: number;
  readonly line: number;
  readonly values: readonly string[];
}

const MOST_BYTES = 500_000_000;
/** A record this long is not one: a quote was opened and not closed. */
const MOST_RECORD_CHARACTERS = 1_000_000;
/** What TextDecoder puts in the place of bytes that mean nothing. */
const UNREADABLE = '\u{FFFD}';

/** Opens a table of separated values. */
export async function openCsv(source: CsvSource, { folder, signal }: Reading): Promise<Table> {
  const decoder = decoderOf(source);
  const file = await sourceFile(source.file, folder, MOST_BYTES);
  const parser = parse({
    delimiter: source.delimiter,
    record_delimiter: ['\r\n', '\n'],
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MOST_RECORD_CHARACTERS,
  });
  // Errors of the file reach the parser, and whoever reads from it; and leaving the loop closes the file.
  pipeline(createReadStream(file, { signal }), decodeWith(decoder), parser, () => undefined);
  const records = readRecords(parser, source);
  const { line, values } = await headingsOf(records, source);
  const where = `${source.file}, line ${line}`;
  if (values.some((value) => value.includes(UNREADABLE))) {
    await records.return(undefined);
    throw badInput(`${where} is not ${source.encoding}: ${ENCODING_REMEDY}`);
  }
  try {
    const columns = readHeadings(values, where);
    return { columns, rows: readRows(records, columns, source) };
  } catch (error) {
    await records.return(undefined);
    throw error;
  }
}

/** The record of the headings; what stands above them is passed over. */
async function headingsOf(
  records: AsyncGenerator<CsvRecord>,
  { file, headingRow = 1 }: CsvSource,
): Promise<CsvRecord> {
  for (;;) {
    const { value: record } = await records.next();
    if (record === undefined) {
      throw badInput(
        headingRow === 1
          ? `${file} is empty: its first line names the columns`
          : `${file} ends before row ${headingRow}: "headingRow" is the row of the headings`,
      );
    }
    if (record.row < headingRow) continue;
    if (headingRow === 1 || record.row === headingRow) return record;
    await records.return(undefined);
    throw badInput(`${file}, row ${headingRow} is empty: "headingRow" is the row of the headings`);
  }
}

const ENCODING_REMEDY =
  'set "encoding" to the one the file is saved in, for example windows-1254 or windows-1256, or save it as UTF-8';

function decoderOf({ file, encoding }: CsvSource): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    throw badInput(
      `"${encoding}" is no encoding for ${file}: name one such as utf-8, windows-1254 or windows-1256`,
      cause,
    );
  }
}

function decodeWith(decoder: TextDecoder) {
  return async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    for await (const chunk of chunks) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  };
}

async function* readRecords(
  parser: Parser,
  { file }: CsvSource,
): AsyncGenerator<CsvRecord, undefined> {
  let line = 1;
  let row = 0;
  try {
    // With `info`, csv-parse gives each record together with the lines read so far.
    for await (const read of parser as AsyncIterable<{
      info: { lines: number };
      record: string[];
    }>) {
      const values = read.record;
      row += 1;
      if (values.length > 1 || values[0]?.trim() !== '') yield { row, line, values };
      line = read.info.lines + 1;
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw isAbort(cause) ? cause : unreadable(file, cause);
    // The rest of the file stands inside that quote: without it, its records would seem to be gone.
    throw badInput(
      `${file}, line ${line}: a quote is opened and not closed; a quote inside a quoted value is written twice`,
      cause,
    );
  }
}

async function* readRows(
  records: AsyncIterable<CsvRecord>,
  columns: readonly string[],
  { encoding }: CsvSource,
): AsyncGenerator<Row | BadRow> {
  for await (const { line, values } of records) {
    const place = `line ${line}`;
    if (values.some((value) => value.includes(UNREADABLE))) {
      yield { place, problem: `the line is not ${encoding}: ${ENCODING_REMEDY}` };
      continue;
    }
    const row = readRow(place, columns, values);
    if (row !== null) yield row;
  }
}

function isAbort(error: unknown): boolean {
  return systemCode(error) === 'ABORT_ERR';
}
