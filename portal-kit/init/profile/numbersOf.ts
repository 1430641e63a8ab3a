import { withPlainDigits } from './localDigits.js';

/** How a column writes its numbers. */
export interface NumberForm {
  /** Sign before the decimals; null when no value has decimals or groups. */
  readonly decimal: '.' | ',' | null;
  /** True when the sign could be of decimals or of thousands, as in 1,250. */
  readonly isAmbiguous: boolean;
  readonly isWhole: boolean;
  readonly least: number;
  readonly most: number;
}

const NUMBER = /^[-+]?\d[\d.,\s'\u00A0\u202F]*$/;

/** How the values write numbers; null when one of them is none. */
export function numbersOf(values: readonly string[]): NumberForm | null {
  const plain = values.map((value) => withPlainDigits(value).trim());
  // A leading zero is of a code or a telephone, not of a number.
  if (plain.length === 0 || plain.some((value) => !NUMBER.test(value) || /^0\d/.test(value))) {
    return null;
  }
  const { decimal, isAmbiguous } = decimalOf(plain);
  const numbers = plain.map((value) => toNumber(value, decimal));
  if (numbers.some((each) => !Number.isFinite(each))) return null;
  return {
    decimal,
    isAmbiguous,
    isWhole: numbers.every((each) => Number.isInteger(each)),
    least: Math.min(...numbers),
    most: Math.max(...numbers),
  };
}

function toNumber(value: string, decimal: '.' | ',' | null): number {
  const groups = decimal === ',' ? /[.\s'\u00A0\u202F]/g : /[,\s'\u00A0\u202F]/g;
  return Number(value.replaceAll(groups, '').replace(',', '.'));
}

/** The last sign of a number with both; a sign that is not before three digits; else nothing tells. */
function decimalOf(values: readonly string[]): Pick<NumberForm, 'decimal' | 'isAmbiguous'> {
  for (const value of values) {
    const [point, comma] = [value.lastIndexOf('.'), value.lastIndexOf(',')];
    if (point !== -1 && comma !== -1)
      return { decimal: point > comma ? '.' : ',', isAmbiguous: false };
  }
  for (const sign of ['.', ','] as const) {
    const other = sign === '.' ? ',' : '.';
    const having = values.filter((value) => value.includes(sign));
    if (having.length === 0) continue;
    const counts = having.map((value) => value.split(sign).length - 1);
    // Twice in one number: it divides thousands.
    if (counts.some((count) => count > 1)) return { decimal: other, isAmbiguous: false };
    if (having.some((value) => !/^\d{3}$/.test(value.split(sign)[1] ?? ''))) {
      return { decimal: sign, isAmbiguous: false };
    }
    return { decimal: other, isAmbiguous: true };
  }
  return { decimal: null, isAmbiguous: false };
}
