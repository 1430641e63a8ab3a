import type { RequestFacts } from './requestFacts.js';

const namesByLanguage = new Map<string, Intl.DisplayNames>();

function displayNames(language: string): Intl.DisplayNames {
  let names = namesByLanguage.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' });
    // Tags come from requests: without a bound they would fill memory.
    if (namesByLanguage.size > 500) namesByLanguage.clear();
    namesByLanguage.set(language, names);
  }
  return names;
}

/** The name of a country in the first language the reader prefers, English otherwise; CLDR's names. */
export function countryName(code: string, { languages }: Pick<RequestFacts, 'languages'>): string {
  return displayNames(languages[0] ?? 'en').of(code) ?? code;
}

/** The country of a stored code as the schema shows it; null for null. */
export function countryOf(
  code: string | null,
  facts: Pick<RequestFacts, 'languages'>,
): { code: string; name: string } | null {
  return code === null ? null : { code, name: countryName(code, facts) };
}
