/** Accents that decomposition splits off, and the vowel signs Arabic leaves out as often as not. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;

/** Letters that no decomposition takes to the letter they are written as elsewhere. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  // Turkish and Azerbaijani: with İ decomposed and I in lower case, all four kinds of i are one.
  ['ı', 'i'],
  ['ə', 'e'],
  // European.
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  // Arabic, Persian and Urdu keyboards have letters of their own for one and the same.
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
]);
const OTHER_LETTERS = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');

/** Apostrophes and signs for the letter ayn, which come and go: Xi'an, Xian. */
const APOSTROPHES = /['’‘`ʹʻʼʽʾʿ]/g;

/** What is written and not seen: joiners, direction marks, and the stroke that stretches Arabic words. */
const UNSEEN = /[\p{Cf}\u0640]/gu;

const LEADING = /^(?:the|pt) (?=.)/;

const LEGAL_FORMS = [
  ...['inc', 'incorporated', 'llc', 'llp', 'lp', 'corp', 'corporation', 'co', 'company', 'pllc'],
  ...['ltd', 'limited', 'private limited', 'pvt', 'plc', 'public limited company'],
  ...['gmbh', 'ag', 'kg', 'sa', 'sas', 'sarl', 'srl', 'spa', 'bv', 'nv', 'oy', 'ab', 'ltda'],
  ...['as', 'anonim sirketi', 'ltd sti', 'limited sirketi', 'san ve tic', 'sanayi ve ticaret'],
  ...['sdn', 'bhd', 'berhad', 'pt', 'tbk', 'persero'],
  ...['jsc', 'ojsc', 'cjsc', 'pjsc', 'qsc', 'mmc', 'asc'],
];
const LEGAL_FORM = new RegExp(`(?<=.) (?:${LEGAL_FORMS.join('|')})$`);

/** A single letter, a space, and another single letter: what is left of "A.Ş." and "L.L.C.". */
const INITIALS = /(?<=(?:^| )[a-z]) (?=[a-z](?: |$))/g;

const COUNTRY_IN_BRACKETS = /\(([^()]*)\)\s*$/;

/**
 * The form of a name by which institutions are matched: two spellings of one name have one key.
 *
 * It is a text to compare, not to show, and never empty for a name that is not.
 */
export function matchKeyOf(name: string): string {
  const words = wordsOf(withoutCountry(foldLetters(name)));
  return withoutLegalForm(words.replace(LEADING, '')) || name.trim().toLowerCase();
}

/** A text with one form for letters that are written in several: without accents, in lower case, one kind of i. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(OTHER_LETTERS, (letter) => LETTERS.get(letter) ?? letter)
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, '')
    .normalize('NFC');
}

function wordsOf(text: string): string {
  return text
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(INITIALS, '');
}

function withoutLegalForm(words: string): string {
  const shorter = words.replace(LEGAL_FORM, '');
  return shorter === words ? words : withoutLegalForm(shorter);
}

/** Registers add the country to names that several countries have: "Siemens (Indonesia)". */
function withoutCountry(text: string): string {
  const [brackets, inside] = COUNTRY_IN_BRACKETS.exec(text) ?? [];
  if (brackets === undefined || inside === undefined || !COUNTRY_NAMES.has(inside.trim())) {
    return text;
  }
  const rest = text.slice(0, -brackets.length);
  return rest.trim() === '' ? text : rest;
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set([
  ...englishCountryNames(),
  // Names in use beside those of CLDR.
  ...[
    'turkey',
    'turkiye',
    'iran',
    'ir iran',
    'usa',
    'uk',
    'uae',
    'syria',
    'russia',
    'czech republic',
  ],
]);

function englishCountryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code) ?? []).map(foldLetters);
}
