import type { StoredInstitution } from '../institution.js';
import type { AffiliationText } from './readAffiliation.js';
import { weightOf } from './vocabulary.js';
import { type Word, wordsOf } from './words.js';

// A name needs no more to be found by, and a hostile one must not fill an index.
const MAX_WORDS_OF_NAME = 20;
const MAX_KEYS = 400;
/** Shorter words have too many neighbours to be searched for with a slip of the pen. */
export const MIN_FUZZY_LENGTH = 5;

/**
 * The keys by which an institution is found for an affiliation: the words of its names, pairs of words that stand
 * side by side, and halves of words, one of which survives a slip of the pen.
 *
 * The store writes them with each record; they are no part of what a source says.
 */
export function affiliationKeysOf({ names }: Pick<StoredInstitution, 'names'>): string[] {
  const keys = new Set<string>();
  for (const { value } of names) {
    const words = wordsOf(value.slice(0, 500)).slice(0, MAX_WORDS_OF_NAME);
    for (const { form } of words) {
      keys.add(form);
      // Everyone writes "university" somehow: searching its misspellings would find them all.
      if (weightOf(form) === 1) for (const half of halvesOf(form)) keys.add(half);
    }
    for (const pair of pairsOf(words)) keys.add(pair);
  }
  return [...keys].slice(0, MAX_KEYS);
}

/** The keys of what an affiliation names one institution with: its words, and its pairs of words. */
export function searchKeysOf({ segments }: AffiliationText): string[] {
  const words = segments.flatMap((segment) => segment.words);
  return [...new Set([...words.map(({ form }) => form), ...pairsOf(words)])];
}

/** The keys of words that are like `word` but for one letter, among others. */
export function fuzzyKeysOf(word: string): string[] {
  // The word meant may have a letter more or less, and so other halves.
  const lengths = [word.length - 1, word.length, word.length + 1];
  return [
    ...new Set(
      lengths.flatMap((length) => [
        firstHalf(word, Math.floor(length / 2)),
        secondHalf(word, length - Math.floor(length / 2)),
      ]),
    ),
  ];
}

function halvesOf(word: string): string[] {
  if (word.length < MIN_FUZZY_LENGTH) return [];
  const middle = Math.floor(word.length / 2);
  return [firstHalf(word, middle), secondHalf(word, word.length - middle)];
}

// The signs occur in no word, so that a half is no word's key.
function firstHalf(word: string, length: number): string {
  return `${word.slice(0, length)}*`;
}

function secondHalf(word: string, length: number): string {
  return `*${word.slice(-length)}`;
}

/** Two words that stand side by side, in the order of the alphabet: "University of Ankara" and "Ankara University". */
function pairsOf(words: readonly Word[]): string[] {
  return words.slice(1).map(({ form }, index) => {
    const before = words[index]?.form ?? '';
    return before < form ? `${before} ${form}` : `${form} ${before}`;
  });
}
