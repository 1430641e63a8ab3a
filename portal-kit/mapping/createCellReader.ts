import type { CellForms } from '../portalFile/fieldMapping.js';
import type { Target, TargetForm } from '../portalFile/targets.js';
import type { Cell } from '../reading/table.js';
import { type CellReading, EMPTY, read, readEach, unread } from './cellReading.js';
import { textOf, valuesOf } from './cellText.js';
import { type CodeOf, createCodeOf } from './codeOf.js';
import type { HubEnums } from './hubEnums.js';
import { readDay, readInstant } from './readDate.js';
import { readMoney } from './readMoney.js';
import { readInteger, readNumber } from './readNumber.js';
import { readReadiness } from './readReadiness.js';
import { createTermReader } from './readTerm.js';
import { rememberReadings } from './rememberReadings.js';

/** Reads the cells of one column. */
export type ReadCell = (cell: Cell) => CellReading;

/** What reading cells needs to know beside their forms. */
export interface CellWords {
  readonly countryOf: (text: string) => string | undefined;
  readonly enums: HubEnums;
  /** Of texts whose column does not say theirs. */
  readonly language: string;
}

/** Forms whose values are taken from few, and cost something to read. */
const IN_MANY_ROWS: ReadonlySet<TargetForm> = new Set([
  ...([
    'country',
    'countries',
    'day',
    'instant',
    'integers',
    'readiness',
    'term',
    'terms',
  ] as const),
]);

/** The reader of a column that fills a field of the feed. */
export function createCellReader(target: Target, forms: CellForms, words: CellWords): ReadCell {
  const read = readerOf(target, forms, words);
  return IN_MANY_ROWS.has(target.form) ? rememberReadings(read) : read;
}

function readerOf(target: Target, forms: CellForms, words: CellWords): ReadCell {
  const codeOf = createCodeOf(forms.codes);
  const line = createLineReader(forms, codeOf);
  const country = (text: string) => readCountry(text, codeOf, words);
  switch (target.form) {
    case 'text':
      return (cell) => withLanguage(line(textOf(cell)), forms.language ?? words.language);
    case 'line':
      return (cell) => line(textOf(cell));
    case 'lines':
    case 'codes':
      return (cell) => readEach(valuesOf(cell, forms.separator), line);
    case 'country':
      return (cell) => country(textOf(cell));
    case 'countries':
      return (cell) => readEach(valuesOf(cell, forms.separator), country);
    case 'day':
      return (cell) => readDay(cell, forms);
    case 'instant':
      return (cell) => readInstant(cell, forms);
    case 'number':
      return (cell) => readNumber(cell, forms);
    case 'integer':
      return (cell) => readInteger(cell, forms);
    case 'integers':
      return (cell) =>
        readEach(valuesOf(cell, forms.separator), (text) =>
          // Goals are often written with the letters of their series, as in SDG 6.
          readInteger((codeOf(text) ?? text).replace(/^sdg[\s:#-]*/i, ''), forms),
        );
    case 'readiness':
      return (cell) => readReadiness(cell, codeOf);
    case 'term':
    case 'terms': {
      const term = createTermReader(target.enumName, codeOf, words.enums);
      return target.form === 'term'
        ? (cell) => term(textOf(cell))
        : (cell) => readEach(valuesOf(cell, forms.separator), term);
    }
    case 'address':
      return (cell) => readAddress(textOf(cell));
    case 'money':
      return (cell) => readMoney(cell, forms, codeOf);
  }
}

/** Reads a word or a text; with `codes`, only those it has. A code that is empty says that the word means nothing. */
export function createLineReader(
  { codes }: CellForms,
  codeOf: CodeOf,
): (text: string) => CellReading<string> {
  if (codes === undefined) return (text) => (text === '' ? EMPTY : read(text));
  return (text) => {
    if (text === '') return EMPTY;
    const code = codeOf(text);
    if (code === undefined) return unread(text, 'is not in "codes"; add it there with its meaning');
    return code === '' ? EMPTY : read(code);
  };
}

function withLanguage({ value, problems }: CellReading<string>, language: string): CellReading {
  return value === undefined ? { problems } : { value: { value, language }, problems };
}

function readCountry(text: string, codeOf: CodeOf, { countryOf }: CellWords): CellReading<string> {
  const word = codeOf(text) ?? text;
  if (word === '') return EMPTY;
  const code = countryOf(word);
  return code === undefined
    ? unread(
        text,
        'is no country by its name or ISO 3166-1 code; say in "codes" which one it means',
      )
    : read(code);
}

function readAddress(text: string): CellReading<string> {
  if (text === '') return EMPTY;
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\//i.test(address) && URL.canParse(address)
    ? read(new URL(address).href)
    : unread(text, 'is no address; write it in full, as in https://techmart.example/4711');
}
