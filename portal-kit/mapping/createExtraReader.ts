import type { ExtraField } from '../portalFile/fieldMapping.js';
import type { Cell } from '../reading/table.js';
import { type CellReading, EMPTY, read, readEach, unread } from './cellReading.js';
import { comparable, textOf, valuesOf } from './cellText.js';
import { createCodeOf } from './codeOf.js';
import { createLineReader, type ReadCell } from './createCellReader.js';
import { readDay } from './readDate.js';
import { readInteger, readNumber } from './readNumber.js';
import { rememberReadings } from './rememberReadings.js';

const LARGEST_INT = 2 ** 31;
/** In English and the languages of the members; other words are for `codes`. */
const YES = [
  'true',
  'yes',
  'y',
  '1',
  'evet',
  'var',
  'bəli',
  'نعم',
  'بله',
  'بلی',
  'ya',
  'হ্যাঁ',
  'ہاں',
];
const NO = [
  'false',
  'no',
  'n',
  '0',
  'hayır',
  'yok',
  'xeyr',
  'لا',
  'خیر',
  'نه',
  'tidak',
  'না',
  'نہیں',
];
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((word) => [comparable(word), true] as const),
  ...NO.map((word) => [comparable(word), false] as const),
]);

/** The reader of a column that becomes a field of the portal's own. */
export function createExtraReader(extra: ExtraField): ReadCell {
  const codeOf = createCodeOf(extra.codes);
  const line = createLineReader(extra, codeOf);
  switch (extra.type) {
    case 'String':
      return (cell) => line(textOf(cell));
    case '[String!]':
      return (cell) => readEach(valuesOf(cell, extra.separator), line);
    case 'Int':
      return (cell) => readInt(cell, extra);
    case 'Float':
      return (cell) => readNumber(cell, extra);
    case 'Boolean':
      return rememberReadings((cell) => readTruth(cell, (text) => codeOf(text) ?? text));
    case 'Date':
      return rememberReadings((cell) => readDay(cell, extra));
  }
}

function readInt(cell: Cell, extra: ExtraField): CellReading<number> {
  const reading = readInteger(cell, extra);
  const { value = 0 } = reading;
  return value >= -LARGEST_INT && value < LARGEST_INT
    ? reading
    : unread(textOf(cell), 'is too large for an Int; make the field a Float or a String');
}

function readTruth(cell: Cell, meaning: (text: string) => string): CellReading<boolean> {
  if (typeof cell === 'boolean') return read(cell);
  const text = textOf(cell);
  if (text === '') return EMPTY;
  const value = TRUTH.get(comparable(meaning(text)));
  return value === undefined
    ? unread(
        text,
        'is neither yes nor no; say in "codes" which of its words is true and which false',
      )
    : read(value);
}
