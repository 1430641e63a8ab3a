/** Frequent small words by which languages in Latin letters are told apart. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'the',
    'of',
    'and',
    'is',
    'for',
    'with',
    'to',
    'by',
    'that',
    'from',
    'are',
    'on',
    'an',
    'it',
    'without',
  ]),
  tr: new Set([
    've',
    'bir',
    'ile',
    'için',
    'bu',
    'olan',
    'de',
    'da',
    'çok',
    'gibi',
    'olarak',
    'her',
    'daha',
    'sonra',
  ]),
  az: new Set([
    'və',
    'bir',
    'ilə',
    'üçün',
    'bu',
    'olan',
    'də',
    'çox',
    'kimi',
    'hər',
    'daha',
    'sonra',
  ]),
  fr: new Set([
    'le',
    'la',
    'les',
    'des',
    'et',
    'un',
    'une',
    'pour',
    'dans',
    'sans',
    'du',
    'est',
    'sur',
    'par',
    'avec',
    'en',
  ]),
  ms: new Set([
    'dan',
    'yang',
    'untuk',
    'di',
    'dalam',
    'kepada',
    'daripada',
    'boleh',
    'ialah',
    'oleh',
    'pada',
    'tidak',
    'supaya',
    'atas',
  ]),
  id: new Set([
    'dan',
    'yang',
    'untuk',
    'di',
    'dalam',
    'kepada',
    'dari',
    'dapat',
    'adalah',
    'oleh',
    'pada',
    'tidak',
    'agar',
    'bisa',
    'dengan',
    'karena',
    'atau',
  ]),
};
/** Letters that one language of the script has and the others lack. */
const URDU_LETTERS = /[ٹڈڑںےہھۓ]/gu;
const PERSIAN_LETTERS = /[پچژگکی]/gu;
const ARABIC_LETTERS = /[ةىيك]/gu;
const TURKISH_LETTERS = /[ğışĞİŞ]/gu;
const AZERBAIJANI_LETTERS = /[əƏ]/gu;
/** Fewer letters than these tell nothing. */
const FEWEST_LETTERS = 20;

/** The BCP 47 tag of the language of some texts, by their letters and small words; null when those do not tell. */
export function languageOf(texts: readonly string[]): string | null {
  const text = texts.join(' ').slice(0, 100_000);
  const letters = count(text, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return null;
  if (count(text, /\p{Script=Bengali}/gu) > letters / 2) return 'bn';
  if (count(text, /\p{Script=Arabic}/gu) > letters / 2) return languageInArabicLetters(text);
  if (count(text, /\p{Script=Latin}/gu) > letters / 2) return languageInLatinLetters(text, letters);
  return null;
}

function languageInArabicLetters(text: string): string {
  const urdu = count(text, URDU_LETTERS);
  const persian = count(text, PERSIAN_LETTERS);
  const arabic = count(text, ARABIC_LETTERS);
  // Persian has no letter of Urdu's own but in names; Arabic has none of Persian's.
  if (urdu > (persian + arabic) / 5) return 'ur';
  return persian > arabic ? 'fa' : 'ar';
}

function languageInLatinLetters(text: string, letters: number): string | null {
  if (count(text, AZERBAIJANI_LETTERS) > letters / 100) return 'az';
  if (count(text, TURKISH_LETTERS) > letters / 50) return 'tr';
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const scores = Object.entries(SMALL_WORDS).map(
    ([tag, small]) => [tag, words.filter((word) => small.has(word)).length] as const,
  );
  const [[tag, score] = ['', 0], [, next] = ['', 0]] = scores.toSorted(
    ([, one], [, other]) => other - one,
  );
  return score >= 3 && score > next && score > words.length / 50 ? tag : null;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
