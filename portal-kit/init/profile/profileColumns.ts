import type { Table } from '../../reading/table.js';
import { countryCode } from '../words/countryNames.js';
import { type ColumnProfile, type ContentShares, cellText } from './columnProfile.js';
import { currencyOf } from './currencyOf.js';
import { datesOf } from './datesOf.js';
import { isInstitutionName } from './institutionWords.js';
import { languageOf } from './languageOf.js';
import { withPlainDigits } from './localDigits.js';
import { numbersOf } from './numbersOf.js';
import { separatorOf } from './separatorOf.js';

/** Rows that tell what a list is like; reading on would only take time. */
const SAMPLE_ROWS = 3_000;
const MOST_CODES = 30;
const EXAMPLES = 3;
/** Different values that are looked into. */
const STUDIED = 500;

/** What a sample of a table's rows says of its columns. */
export interface TableProfile {
  readonly columns: readonly ColumnProfile[];
  readonly rows: number;
  /** Whether there are rows after the sample. */
  readonly hasMore: boolean;
  /** Rows of the sample that could not be read, and why, the first few. */
  readonly problems: readonly string[];
  readonly badRows: number;
}

/** Reads the first rows of a table and describes each column by them. */
export async function profileColumns(table: Table, most = SAMPLE_ROWS): Promise<TableProfile> {
  const counts = new Map(table.columns.map((column) => [column, new Map<string, number>()]));
  const problems: string[] = [];
  let badRows = 0;
  let rows = 0;
  let hasMore = false;
  for await (const row of table.rows) {
    if (rows === most) {
      hasMore = true;
      break;
    }
    if ('problem' in row) {
      badRows += 1;
      if (problems.length < EXAMPLES) problems.push(`${row.place}: ${row.problem}`);
      continue;
    }
    rows += 1;
    for (const [column, values] of counts) {
      const text = cellText(row.cells.get(column) ?? null);
      if (text !== null) values.set(text, (values.get(text) ?? 0) + 1);
    }
  }
  const columns = [...counts].map(([column, values]) => profileOf(column, rows, values));
  return { columns, rows, hasMore, problems, badRows };
}

function profileOf(
  column: string,
  rows: number,
  values: ReadonlyMap<string, number>,
): ColumnProfile {
  const studied = [...values.keys()].slice(0, STUDIED);
  const characters = studied.reduce((sum, value) => sum + value.length, 0);
  const dates = datesOf(studied);
  const separator = separatorOf(studied);
  return {
    column,
    rows,
    filled: [...values.values()].reduce((sum, times) => sum + times, 0),
    distinct: values.size,
    examples: studied.slice(0, EXAMPLES),
    values: values.size <= MOST_CODES * 3 ? values : null,
    length: studied.length === 0 ? 0 : characters / studied.length,
    language: languageOf(studied),
    dates,
    numbers: dates === null ? numbersOf(studied) : null,
    separator,
    shares: sharesOf(studied, separator),
    currency: currencyOf(column) ?? currencyOf(studied.slice(0, 50).join(' ')),
  };
}

function sharesOf(values: readonly string[], separator: string | null): ContentShares {
  const share = (is: (value: string) => boolean) =>
    values.length === 0 ? 0 : values.filter(is).length / values.length;
  const parts = (value: string) =>
    separator === null ? [value] : value.split(separator).map((part) => part.trim());
  return {
    address: share((value) => /^https?:\/\/\S+$/i.test(value)),
    email: share((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)),
    phone: share(isPhone),
    country: share((value) => parts(value).every((part) => countryCode(part) !== null)),
    readiness: share((value) => /^trl\s*-?\s*[1-9]\b/i.test(withPlainDigits(value))),
    boolean: share((value) => /^(true|false)$/i.test(value)),
    institution: share(isInstitutionName),
    ror: share((value) => /^(https?:\/\/ror\.org\/)?0[a-z0-9]{8}$/i.test(value)),
  };
}

/** A telephone number begins with a plus or a zero; other numbers with signs in them are not taken for one. */
function isPhone(value: string): boolean {
  const plain = withPlainDigits(value);
  const digits = plain.replaceAll(/\D/g, '').length;
  return /^(\+|00?)[\d\s()/-]+$/.test(plain) && digits >= 9 && digits <= 15;
}
