import { badUserInput } from '../../kit/badUserInput.js';
import type { StoredText } from '../../kit/record.js';
import type { TechnologyDuplicatesInput } from '../__generated__/resolvers.js';
import type { DuplicateDraft } from './findDuplicates.js';

const MOST_RETURNED = 20;
const MOST_VALUES = 20;
const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;

/** Reads what a form knows of a listing; BAD_USER_INPUT for what is too long or too much. */
export function readDuplicateInput(
  input: TechnologyDuplicatesInput,
  first: number | null | undefined,
): { readonly draft: DuplicateDraft; readonly limit: number } {
  const limit = first ?? 5;
  if (limit < 1 || limit > MOST_RETURNED) {
    throw badUserInput(`first must be 1 to ${MOST_RETURNED}, got ${limit}`);
  }
  const titles = lines('titles', input.titles);
  if (titles.length === 0) throw badUserInput('titles must have a title, got none');
  const rights = lines('rightNumbers', input.rightNumbers ?? []);
  const page = input.sourceUrl === null || input.sourceUrl === undefined ? [] : [input.sourceUrl];
  return {
    limit,
    draft: {
      kind: input.kind,
      ...(input.id !== null && input.id !== undefined && { _id: input.id }),
      title: titles.map(textOf),
      summary: longText('summary', input.summary),
      description: longText('description', input.description),
      keywords: [...lines('keywords', input.keywords ?? [])],
      institutionId: input.institutionId ?? null,
      intellectualProperty: {
        status: 'OTHER',
        rights: rights.map((number) => ({ number, office: '', expiresOn: null })),
      },
      source: { url: lines('sourceUrl', page)[0] ?? null },
    },
  };
}

function lines(name: string, values: readonly string[]): readonly string[] {
  if (values.length > MOST_VALUES) {
    throw badUserInput(`${name} must have at most ${MOST_VALUES} entries, got ${values.length}`);
  }
  return values.filter((value) => notLonger(name, value, LONGEST_LINE).trim() !== '');
}

function longText(name: string, value: string | null | undefined): StoredText[] {
  const text = notLonger(name, value ?? '', LONGEST_TEXT);
  return text.trim() === '' ? [] : [textOf(text)];
}

function notLonger(name: string, value: string, most: number): string {
  if (value.length <= most) return value;
  throw badUserInput(`${name} must have at most ${most} characters, got ${value.length}`);
}

function textOf(value: string): StoredText {
  return { value, language: 'und' };
}
