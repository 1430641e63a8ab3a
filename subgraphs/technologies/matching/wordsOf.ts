import { stemOf } from './stemOf.js';
import { plainText, STOP_WORDS } from './stopWords.js';

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
 * Function words of the network's languages are left out, and single characters that are no digits.
 */
export function wordsOf(text: string): readonly Word[] {
  const plain = plainText(text);
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
