import { foldLetters } from '../matchKey.js';

/** Languages in which affiliations of the members and their partners are written. */
const LANGUAGES = [
  ...['en', 'tr', 'az', 'ar', 'fa', 'ur', 'bn', 'id', 'ms', 'ha', 'yo', 'ig'],
  ...['fr', 'de', 'es', 'it', 'pt', 'ru', 'zh', 'ja', 'ko'],
];

/** Names in use beside those of CLDR. */
const ALIASES: Readonly<Record<string, string>> = {
  turkey: 'TR',
  'republic of turkiye': 'TR',
  'turkiye cumhuriyeti': 'TR',
  'islamic republic of iran': 'IR',
  'i r iran': 'IR',
  'ir iran': 'IR',
  'جمهوری اسلامی ایران': 'IR',
  'arab republic of egypt': 'EG',
  'republic of indonesia': 'ID',
  'republik indonesia': 'ID',
  'peoples republic of bangladesh': 'BD',
  'islamic republic of pakistan': 'PK',
  'federal republic of nigeria': 'NG',
  usa: 'US',
  'u s a': 'US',
  us: 'US',
  uk: 'GB',
  'u k': 'GB',
  england: 'GB',
  scotland: 'GB',
  uae: 'AE',
  'p r china': 'CN',
  'pr china': 'CN',
  'south korea': 'KR',
  'russian federation': 'RU',
  'czech republic': 'CZ',
  'viet nam': 'VN',
};

const LONGEST_NAME = 5;
const CODE = /^\p{Lu}{2}$/u;

const { codes, names } = readNames();

/**
 * The country a segment of an affiliation names and nothing else, postal codes aside; null for any other segment.
 *
 * A code of two letters counts when it is written in capitals.
 */
export function countryOfSegment(segment: string): string | null {
  const written = segment.replace(/[\d.-]+/g, ' ').trim();
  if (CODE.test(written)) return codes.has(written) ? written : null;
  return names.get(keyOf(written)) ?? null;
}

/** The country that the last words of a segment name, as in "34469 Istanbul Turkey"; null when they name none. */
export function countryAtEnd(segment: string): string | null {
  const words = keyOf(segment).split(' ');
  for (let count = Math.min(LONGEST_NAME, words.length - 1); count > 0; count -= 1) {
    const ending = words.slice(-count).join(' ');
    // Short words such as "us" are too often no country.
    const code = ending.length > 3 ? names.get(ending) : undefined;
    if (code !== undefined) return code;
  }
  return null;
}

function keyOf(words: string): string {
  return foldLetters(words)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

function readNames() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const known = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => english.of(code) !== undefined);
  const byName = new Map<string, string>();
  for (const language of LANGUAGES) {
    const inLanguage = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of known) {
      const key = keyOf(inLanguage.of(code) ?? '');
      // A name that two countries have in two languages stays with the first language.
      if (key !== '' && !byName.has(key)) byName.set(key, code);
    }
  }
  for (const [name, code] of Object.entries(ALIASES)) byName.set(keyOf(name), code);
  return { codes: new Set(known), names: byName };
}
