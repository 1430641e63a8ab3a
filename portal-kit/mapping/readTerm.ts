import { type CellReading, EMPTY, read, unread } from './cellReading.js';
import type { CodeOf } from './codeOf.js';
import type { HubEnums } from './hubEnums.js';

const SHOWN = 12;

/** A reader of words that stand for values of an enum: by `codes`, or as the enum writes them (`Lab tested`). */
export function createTermReader(
  enumName: string | undefined,
  codeOf: CodeOf,
  enums: HubEnums,
): (text: string) => CellReading<string> {
  const values = enums.get(enumName ?? '') ?? new Set<string>();
  const all = [...values];
  const known = `${all.slice(0, SHOWN).join(', ')}${all.length > SHOWN ? ', …' : ''}`;
  return (text) => {
    if (text === '') return EMPTY;
    const word = codeOf(text);
    if (word === '') return EMPTY;
    const value = asEnumValue(word ?? text);
    return values.has(value)
      ? read(value)
      : unread(text, `is no ${enumName}; say in "codes" which it means of ${known}`);
  };
}

/** A word as enums write it. */
function asEnumValue(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '');
}
