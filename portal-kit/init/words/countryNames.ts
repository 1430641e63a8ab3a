import { createCountryNames } from '../../mapping/countryNames.js';

/** Languages in which lists of the members name countries. */
const LANGUAGES = ['tr', 'ar', 'fa', 'ur', 'bn', 'az', 'ms', 'id', 'fr'];

let readers: readonly ((text: string) => string | undefined)[] | undefined;

/** The ISO 3166-1 alpha-2 code of a country by its code or its name in one of the members' languages; else null. */
export function countryCode(name: string): string | null {
  readers ??= LANGUAGES.map(createCountryNames);
  for (const read of readers) {
    const code = read(name);
    if (code !== undefined) return code;
  }
  return null;
}

/** Countries that a portal of one language would not read by itself: each name, and its code. */
export function foreignCountryNames(
  names: readonly string[],
  language: string,
): Readonly<Record<string, string>> {
  const read = createCountryNames(language);
  return Object.fromEntries(
    names.flatMap((name) => {
      const code = read(name) === undefined ? countryCode(name) : null;
      return code === null ? [] : [[name, code]];
    }),
  );
}
