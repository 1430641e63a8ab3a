import { typePrefix } from '../../../schema/portalCode.js';
import type { ExtraField } from '../../portalFile/fieldMapping.js';
import type { ColumnProfile } from '../profile/columnProfile.js';
import { formsOf } from './formsOf.js';

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  Ə: 'E',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};
const LARGEST_INT = 2 ** 31;
const LONGEST_NAME = 60;

/** A column that the hub has no field for, as a field of the portal's own. */
export function proposeExtra(
  profile: ColumnProfile,
  portal: string,
  taken: ReadonlySet<string>,
): ExtraField {
  const { column } = profile;
  return {
    column,
    field: freeName(portal, wordsInAscii(column), taken),
    type: typeOf(profile),
    description: `What the portal's list has under "${column}".`,
    ...formsOf(profile, typeOf(profile) === '[String!]'),
  };
}

function typeOf({ shares, dates, numbers, separator }: ColumnProfile): ExtraField['type'] {
  if (shares.boolean === 1) return 'Boolean';
  if (dates !== null) return 'Date';
  if (numbers !== null) {
    const isInt = numbers.isWhole && Math.max(Math.abs(numbers.least), numbers.most) < LARGEST_INT;
    return isInt ? 'Int' : 'Float';
  }
  return separator === null ? 'String' : '[String!]';
}

/** The heading's words in letters that GraphQL has; nothing of a heading in another script. */
function wordsInAscii(heading: string): string {
  const letters = heading
    .replaceAll(/[ıəƏßœæøłđ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '');
  // Half a name would mislead: a heading that is mostly of another script gets a number.
  if (/[^\p{Script=Latin}\p{Script=Common}]/u.test(letters)) return '';
  return letters
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map(typePrefix)
    .join('')
    .slice(0, LONGEST_NAME);
}

function freeName(portal: string, words: string, taken: ReadonlySet<string>): string {
  // The letter after the code tells techmart's names from those of a portal tech: it is a capital.
  const stem = /^[A-Z]/.test(words) ? `${portal}${words}` : `${portal}Field${words}`;
  if (words !== '' && !taken.has(stem)) return stem;
  let number = words === '' ? 1 : 2;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
