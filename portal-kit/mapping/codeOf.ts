import { comparable } from './cellText.js';

/** What a word of the source means; undefined for one that `codes` does not have. */
export type CodeOf = (word: string) => string | undefined;

/** Looks words up as they stand, and else without regard to case, accents and space. */
export function createCodeOf(codes: Readonly<Record<string, string>> | undefined): CodeOf {
  const exact = new Map(Object.entries(codes ?? {}));
  const alike = new Map([...exact].map(([word, code]) => [comparable(word), code]));
  return (word) => exact.get(word) ?? alike.get(comparable(word));
}
