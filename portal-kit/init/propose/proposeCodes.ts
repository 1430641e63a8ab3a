import type { ColumnProfile } from '../profile/columnProfile.js';
import { readCode } from '../words/codes/readCode.js';

/** What the words of a column mean in an enum of the hub. */
export interface CodesProposal {
  readonly codes: Readonly<Record<string, string>>;
  /** Words that nobody knows; their records come without the field until someone says what they mean. */
  readonly unknown: readonly string[];
}

/** Reads each different word of a column. */
export function recognisedCodes(profile: ColumnProfile, enumName: string): CodesProposal {
  const codes: Record<string, string> = {};
  const unknown: string[] = [];
  for (const word of wordsOf(profile)) {
    const value = readCode(enumName, word);
    if (value === null) unknown.push(word);
    else codes[word] = value;
  }
  return { codes, unknown };
}

/** The different words of a column, those of cells that hold several by themselves. */
export function wordsOf({ values, separator }: ColumnProfile): readonly string[] {
  const all = [...(values?.keys() ?? [])];
  const parts = separator === null ? all : all.flatMap((value) => value.split(separator));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
