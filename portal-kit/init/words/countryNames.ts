import { headingKey, normaliseHeading } from './normaliseHeading.js';

/** Languages whose names of countries are known. */
const LANGUAGES = ['en', 'tr', 'ar', 'fa', 'ur', 'bn', 'az', 'ms', 'id', 'fr'];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that Intl names and that are no country of today: unions, former states, the unknown. */
const NO_COUNTRIES = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'SU',
  'DD',
  'YU',
  'AN',
  'CS',
]);

let known: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code of a country by its code or its name in one of the members' languages; else null. */
export function countryCode(name: string): string | null {
  known ??= namesOfCountries();
  return known.get(headingKey(normaliseHeading(name))) ?? null;
}

function namesOfCountries(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
      const name = NO_COUNTRIES.has(code) ? undefined : display.of(code);
      if (name === undefined) continue;
      names.set(headingKey(normaliseHeading(name)), code);
      names.set(code.toLowerCase(), code);
    }
  }
  for (const [name, code] of [
    ['turkey', 'TR'],
    ['turkiye', 'TR'],
    ['burma', 'MM'],
  ] as const) {
    names.set(name, code);
  }
  return names;
}
