import type { StoredMoney } from '../kit/record.js';

/** The sum of decimal numbers written as strings, without losing a digit. */
export function sumOf(amounts: readonly string[]): string {
  const scale = Math.max(0, ...amounts.map(digitsAfterPoint));
  return written(
    amounts.reduce((sum, amount) => sum + scaled(amount, scale), 0n),
    scale,
  );
}

/** Less than 0 when the first is the smaller one, 0 when they are equal, more than 0 otherwise. */
export function compareDecimals(one: string, other: string): number {
  const scale = Math.max(digitsAfterPoint(one), digitsAfterPoint(other));
  const difference = scaled(one, scale) - scaled(other, scale);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The first without the second. */
export function subtract(one: string, other: string): string {
  return sumOf([one, other.startsWith('-') ? other.slice(1) : `-${other}`]);
}

/** The sum of amounts in one currency, the first one's; null for none. */
export function sumOfMoney(amounts: readonly StoredMoney[]): StoredMoney | null {
  const [first] = amounts;
  if (first === undefined) return null;
  const { currency } = first;
  return { amount: sumOf(amounts.map(({ amount }) => amount)), currency };
}

function digitsAfterPoint(amount: string): number {
  return amount.split('.')[1]?.length ?? 0;
}

function scaled(amount: string, scale: number): bigint {
  const isNegative = amount.startsWith('-');
  const [whole = '', after = ''] = amount.replace(/^[-+]/, '').split('.');
  const value = BigInt(`${whole}${after.padEnd(scale, '0')}`);
  return isNegative ? -value : value;
}

function written(value: bigint, scale: number): string {
  const sign = value < 0n ? '-' : '';
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  if (scale === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
