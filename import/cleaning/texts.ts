import type { StoredText } from '../../subgraphs/kit/record.js';

/** A text in one language as stored; nothing for an empty one. */
export function textIn(language: string, value: string): StoredText[] {
  return value === '' ? [] : [{ value, language }];
}

/** Values without empty ones and repetitions, in the order of their first appearance. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
