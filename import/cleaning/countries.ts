import { scalars } from '../../schema/scalars/index.js';
import { COUNTRY_ALIASES } from './countryAliases.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes by folded name: CLDR's English names of the countries the schema's scalar takes, and the aliases. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...namesOfCodes(),
  ...Object.entries(COUNTRY_ALIASES),
]);

/**
 * The ISO 3166-1 alpha-2 code of a country in English words; null when the word is not known.
 *
 * "Iran, Islamic Republic of" is found by what stands before the comma, unless that is shared by two countries.
 */
export function countryCodeOf(words: string): string | null {
  const folded = fold(words);
  const [main = ''] = folded.split(',');
  return CODES.get(folded) ?? (main === 'korea' ? null : (CODES.get(main.trim()) ?? null));
}

/** Whether the schema's scalar takes a code. */
export function isCountryCode(code: string): boolean {
  try {
    scalars.CountryCode.parseValue(code);
    return true;
  } catch {
    return false;
  }
}

function namesOfCodes(): [string, string][] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.filter(isCountryCode).map((code) => [fold(names.of(code) ?? code), code]);
}

function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replace(/\s+/g, ' ')
    .trim();
}
