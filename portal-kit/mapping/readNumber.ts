import type { CellForms } from '../portalFile/fieldMapping.js';
import type { Cell } from '../reading/table.js';
import { type CellReading, EMPTY, read, unread } from './cellReading.js';
import { latinDigits, textOf } from './cellText.js';

type NumberForms = Pick<CellForms, 'decimal'>;

/**
 * A number as a decimal string, digit for digit, or null when the text is none. The other of `.` and `,` may stand between
 * groups of three digits, as may spaces and apostrophes.
 */
export function decimalOf(text: string, { decimal = '.' }: NumberForms): string | null {
  const group = decimal === '.' ? ',' : '.';
  const plain = latinDigits(text)
    .replaceAll('٫', decimal)
    .replaceAll('٬', group)
    .replaceAll('−', '-')
    .replaceAll(/(?<=\d)[\s'’\u00a0\u202f](?=\d{3})/g, '');
  const pattern = new RegExp(
    `^([+-]?)(\\d{1,3}(?:\\${group}\\d{3})+|\\d+)(?:\\${decimal}(\\d+))?$`,
  ).exec(plain.trim());
  if (pattern === null) return null;
  const [, sign = '', whole = '', fraction] = pattern;
  const digits = whole.replaceAll(group, '').replace(/^0+(?=\d)/, '');
  return `${sign === '-' ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Reads a number. */
export function readNumber(cell: Cell, forms: NumberForms): CellReading<number> {
  if (typeof cell === 'number' && Number.isFinite(cell)) return read(cell);
  const text = textOf(cell);
  if (text === '') return EMPTY;
  const decimal = decimalOf(text, forms);
  return decimal === null ? unread(text, noNumber(forms)) : read(Number(decimal));
}

/** Reads a whole number. */
export function readInteger(cell: Cell, forms: NumberForms): CellReading<number> {
  const reading = readNumber(cell, forms);
  if (reading.value === undefined || Number.isSafeInteger(reading.value)) return reading;
  return unread(textOf(cell), 'is no whole number');
}

/** Says why a text is no number. */
export function noNumber({ decimal = '.' }: NumberForms): string {
  return `is no number with the decimals after "${decimal}"; "decimal" sets that sign`;
}
