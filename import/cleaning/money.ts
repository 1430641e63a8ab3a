import type { StoredMoney } from '../../subgraphs/kit/record.js';

/**
 * An amount as a decimal string, digit for digit as the source gives it; null when it is no plain amount.
 *
 * Thousands may be separated by commas.
 */
export function parseAmount(text: string): string | null {
  const value = text.trim();
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(value) ? value.replaceAll(',', '') : value;
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return null;
  return plain.replace(/^0+(?=\d)/, '');
}

/** An amount in a currency; null for zero, which the sources write where they have no figure. */
export function moneyOf(amount: string | null, currency: string): StoredMoney | null {
  return amount === null || /^0(?:\.0+)?$/.test(amount) ? null : { amount, currency };
}
