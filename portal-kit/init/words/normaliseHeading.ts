/** Marks that a reader of the word does not miss: accents of Latin letters, vowel signs of Arabic, the lengthening stroke. */
const MARKS = /[\u0300-\u036F\u064B-\u065F\u0670\u0640]/g;
/** Characters that only steer how letters join, as Persian uses them inside words. */
const JOINERS = /[\u200B-\u200F\u2060\uFEFF]/g;
/** Letters that keyboards of different languages write differently, as one of them. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ی: 'ي',
  ى: 'ي',
  ے: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ە: 'ه',
};

/**
 * A heading as the words it is made of, whatever its case, accents, keyboard and punctuation: `İş Birliği_Türü` and
 * `isBirligiTuru` are the same three words, and so are Persian ones typed with Arabic letters.
 */
export function normaliseHeading(heading: string): readonly string[] {
  return heading
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .replaceAll(JOINERS, '')
    .normalize('NFC')
    .replaceAll(/[ıəœæßیىےکہھةە]/g, (letter) => SAME_LETTERS[letter] ?? letter)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(withoutArticle);
}

/** The words written together: lists write `keyWords`, `key words` and `key-words`. */
export function headingKey(words: readonly string[]): string {
  return words.join('');
}

/** Arabic writes its article into the word; short words would lose letters of their own. */
function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}
