import { stemOf } from './stemOf.js';

const STOP_WORDS = new Set(
  [
    'a an and are as at be been both but by can each for from has have in into is it its more most no not of on or',
    'other our such that the their them there these they this those through to toward towards under using used use',
    'via was we were which will with within without based new novel',
  ].flatMap((line) => line.split(' ')),
);
const LATIN_MARKS = /[\u0300-\u036f]/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const DIGIT = /\p{Nd}/u;
const LONGEST_WORD = 40;

/** A word of a text as it stands there, and the stem by which it is compared. */
export interface Word {
  readonly surface: string;
  readonly stem: string;
}

/**
 * The words of a text that carry meaning, in their order, of any script; accents and capitals make no difference.
 *
 * Common English words are left out, and single characters that are no digits.
 */
export function wordsOf(text: string): readonly Word[] {
  const plain = text.normalize('NFKD').replace(LATIN_MARKS, '').normalize('NFC').toLowerCase();
  const words: Word[] = [];
  for (const [surface] of plain.matchAll(WORD)) {
    if (STOP_WORDS.has(surface) || (surface.length < 2 && !DIGIT.test(surface))) continue;
    words.push({ surface, stem: stemOf(surface.slice(0, LONGEST_WORD)) });
  }
  return words;
}

/** The distinct stems of some texts. */
export function stemsOf(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => wordsOf(text).map(({ stem }) => stem)));
}
