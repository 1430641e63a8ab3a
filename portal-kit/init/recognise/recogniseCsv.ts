import { open } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { badInput } from '../../CommandFailure.js';
import { sourceFile, unreadable } from '../../reading/sourceFile.js';
import { encodingOf } from './encodingOf.js';
import type { FoundSource, Looking } from './foundSource.js';
import { findHeadingRow } from './headingRow.js';

const SAMPLE_BYTES = 1_000_000;
const MOST_BYTES = 500_000_000;
const SAMPLE_RECORDS = 50;
const DELIMITERS = [',', ';', '\t', '|'] as const;
const NAMES: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** Finds the one sign that divides a file of separated values, and its encoding. */
export async function recogniseCsv(name: string, { folder }: Looking): Promise<FoundSource> {
  const bytes = await firstBytes(await sourceFile(name, folder, MOST_BYTES), name);
  const { encoding, evidence } = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const { delimiter, records } = bestDelimiter(text, name);
  const headingRow = findHeadingRow(records);
  return {
    source: {
      ...{ type: 'csv', file: name, delimiter, encoding },
      ...(headingRow === 0 ? {} : { headingRow: headingRow + 1 }),
    },
    listName: path.parse(name).name,
    notes: [
      `${name} is divided by ${NAMES[delimiter]} and encoded in ${encoding}: ${evidence}.`,
      ...(headingRow === 0 ? [] : [`Its headings are in row ${headingRow + 1}.`]),
    ],
    doubts: encoding.startsWith('windows')
      ? [`the encoding ${encoding} is a guess: look whether the examples read well`]
      : [],
    environment: {},
  };
}

async function firstBytes(file: string, name: string): Promise<Uint8Array> {
  const opened = await open(file).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    if (bytesRead === 0) throw badInput(`${name} is empty: its first line names the columns`);
    return buffer.subarray(0, bytesRead);
  } finally {
    await opened.close();
  }
}

/** The sign by which most records have the same number of values, and several of them. */
function bestDelimiter(text: string, name: string) {
  const tried = DELIMITERS.map((delimiter) => {
    const records = recordsOf(text, delimiter);
    const { width, share } = usualWidth(records);
    return { delimiter, records, worth: width > 1 ? share * Math.log(width) : 0 };
  }).toSorted((one, other) => other.worth - one.worth);
  const [best] = tried;
  if (best !== undefined && best.worth > 0) return best;
  throw badInput(
    `${name} has one column however it is divided: a list has at least a code and a title; commas, semicolons, tabs and bars were tried`,
  );
}

function recordsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    // The last record of a sample may be cut off, so the records after the sample are not read.
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n'],
      to: SAMPLE_RECORDS,
    }) as string[][]; // Without `columns` the library gives each record as its values.
  } catch {
    return [];
  }
}

function usualWidth(records: readonly (readonly string[])[]): {
  readonly width: number;
  readonly share: number;
} {
  const filled = records.filter((values) => values.some((value) => value.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width, times] = [0, 0]] = [...counts].toSorted(([, one], [, other]) => other - one);
  return { width, share: filled.length === 0 ? 0 : times / filled.length };
}
