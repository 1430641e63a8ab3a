import { comparable } from './cellText.js';

/** Names in use that CLDR does not have for English. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  turkey: 'TR',
  'republic of turkiye': 'TR',
  'republic of turkey': 'TR',
  'iran (islamic republic of)': 'IR',
  'iran, islamic republic of': 'IR',
  'islamic republic of iran': 'IR',
  'arab republic of egypt': 'EG',
  "people's republic of bangladesh": 'BD',
  'republic of azerbaijan': 'AZ',
  'republic of indonesia': 'ID',
  'federal republic of nigeria': 'NG',
  'islamic republic of pakistan': 'PK',
  uae: 'AE',
  'russian federation': 'RU',
  'viet nam': 'VN',
  'syrian arab republic': 'SY',
  'czech republic': 'CZ',
  'republic of korea': 'KR',
  'korea, republic of': 'KR',
};

/** Regions of CLDR that are no countries: groups of them, parts of them, and places for tests. */
const NO_COUNTRIES = new Set([
  ...['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ'],
]);

/** Finds the ISO 3166-1 alpha-2 code of a country by that code, or by its name in English or in another language. */
export function createCountryNames(language: string): (text: string) => string | undefined {
  const codes = new Map<string, string>();
  const names = [...new Set([language, 'en'])].map(
    (locale) => new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' }),
  );
  for (const code of allCodes()) {
    for (const name of names) codes.set(comparable(name.of(code) ?? code), code);
    codes.set(comparable(code), code);
  }
  for (const [name, code] of Object.entries(ALIASES)) codes.set(comparable(name), code);
  return (text) => codes.get(comparable(text));
}

function allCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return (
    letters
      .flatMap((first) => letters.map((second) => `${first}${second}`))
      .filter((code) => names.of(code) !== undefined && !NO_COUNTRIES.has(code))
      // Codes of the past are known as well, as names of what followed.
      .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
  );
}
