import type { Cell } from '../../reading/table.js';
import type { DateForm } from './datesOf.js';
import type { NumberForm } from './numbersOf.js';

/** What the cells of a column are like, over a sample of the rows. */
export interface ColumnProfile {
  readonly column: string;
  readonly rows: number;
  /** Rows in which the column holds something. */
  readonly filled: number;
  /** Different values. */
  readonly distinct: number;
  /** The first few different values. */
  readonly examples: readonly string[];
  /** Every different value and how often it stands, of a column with few of them; else null. */
  readonly values: ReadonlyMap<string, number> | null;
  /** Characters of a value on average. */
  readonly length: number;
  /** BCP 47 tag of the language its texts are in; null when they do not tell. */
  readonly language: string | null;
  readonly dates: DateForm | null;
  readonly numbers: NumberForm | null;
  /** Sign between the values of cells that hold several; null when none do. */
  readonly separator: string | null;
  /** Shares of the values that are of a kind, 0 to 1. */
  readonly shares: ContentShares;
  /** Currency that the values name, ISO 4217. */
  readonly currency: string | null;
}

/** Shares of a column's values, 0 to 1. */
export interface ContentShares {
  readonly address: number;
  readonly email: number;
  readonly phone: number;
  readonly country: number;
  readonly readiness: number;
  readonly boolean: number;
  readonly ror: number;
  /** That read like names of institutions. */
  readonly institution: number;
}

/** Whether every row has a value and no two the same. */
export function isKeyLike({ rows, filled, distinct }: ColumnProfile): boolean {
  return rows > 0 && filled === rows && distinct === rows;
}

/** A cell as a person would read it in one line; null for an empty one. */
export function cellText(cell: Cell): string | null {
  if (cell === null) return null;
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof cell === 'object') {
    return (
      cell
        .map(cellText)
        .filter((each) => each !== null)
        .join('\n') || null
    );
  }
  const text = String(cell).trim();
  return text === '' ? null : text;
}
