import type { CellForms } from '../portalFile/fieldMapping.js';
import type { Cell } from '../reading/table.js';
import { type CellReading, EMPTY, read, unread } from './cellReading.js';
import { textOf } from './cellText.js';
import { decimalOf, noNumber } from './readNumber.js';

/** An amount in one currency. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const AMOUNT =
  /^(?<before>[^\d\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef+−-]*)(?<number>.*[\d\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef])(?<after>.*)$/s;

/** Reads an amount with its currency before or after it, by its ISO 4217 code or a word that `codes` gives one for. */
export function readMoney(
  cell: Cell,
  forms: Pick<CellForms, 'decimal' | 'currency'>,
  codeOf: (word: string) => string | undefined,
): CellReading<Amount> {
  const text = textOf(cell);
  if (text === '') return EMPTY;
  const { before = '', number = '', after = '' } = AMOUNT.exec(text)?.groups ?? {};
  // A number of a workbook or of JSON is written with a point, whatever its column says of text.
  const amount = decimalOf(number, typeof cell === 'number' ? {} : forms);
  if (amount === null) return unread(text, noNumber(forms));
  const word = [before.trim(), after.trim()].filter((each) => each !== '').join(' ');
  const currency = word === '' ? forms.currency : (codeOf(word) ?? word.toUpperCase());
  if (currency === undefined) {
    return unread(text, 'names no currency; set "currency" to the one of the column');
  }
  if (!CURRENCIES.has(currency)) {
    return unread(text, `"${word}" is no ISO 4217 code; say in "codes" which one it means`);
  }
  return read({ amount, currency });
}
