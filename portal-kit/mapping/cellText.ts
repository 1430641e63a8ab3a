import type { Cell } from '../reading/table.js';

/** Digits of other scripts: Arabic-Indic, Persian, Devanagari and Bengali, each from zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/** Text with the digits of other scripts as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code <= each + 9) ?? code;
    return String(code - zero);
  });
}

/** A cell as text, without space around it; empty for an empty cell. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return String(cell);
  if (isDate(cell)) return isoOf(cell);
  return cell.map(textOf).filter(isFilled).join(', ');
}

/** The values of a cell: the items of a list, or what stands between the separators. */
export function valuesOf(cell: Cell, separator: string | undefined): readonly string[] {
  if (Array.isArray(cell)) {
    return cell.flatMap((item: Cell) => valuesOf(item, separator));
  }
  const text = textOf(cell);
  return (
    separator === undefined ? [text] : text.split(separator).map((each) => each.trim())
  ).filter(isFilled);
}

/** Whether a cell is a Date, of whichever realm. */
export function isDate(cell: Cell): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/**
 * A word as it is compared: without case, accents, other ways to write kaf, yeh and the apostrophe, and signs that only join or
 * part letters.
 */
export function comparable(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll(/[ىي]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('’', "'")
    .replaceAll(/[\u200b-\u200f\s]+/g, ' ')
    .trim();
}

function isFilled(text: string): boolean {
  return text !== '';
}

function isoOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'an impossible date';
  return date.toISOString().replace('T00:00:00.000Z', '');
}

function plainNumber(value: number): string {
  return Number.isFinite(value)
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 })
    : String(value);
}
