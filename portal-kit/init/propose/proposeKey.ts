import { badInput } from '../../CommandFailure.js';
import { type ColumnProfile, isKeyLike } from '../profile/columnProfile.js';
import { readHeading } from '../words/readHeading.js';
import { becauseOf } from './becauseOf.js';
import type { Decisions } from './proposal.js';

/** The column that names the records, and why. */
export interface KeyProposal {
  readonly column: string;
  readonly confidence: number;
  readonly reason: string;
}

const LONGEST_KEY = 60;

/** Finds the column whose value is a different one in every row; a list without one is bad input. */
export function proposeKey(
  columns: readonly ColumnProfile[],
  { columns: decided }: Decisions,
): KeyProposal {
  const [given] = [...decided].filter(([, to]) => to === 'key').map(([column]) => column);
  if (given !== undefined) return { column: given, confidence: 1, reason: 'you said so' };
  const candidates = columns
    .filter((profile) => isKeyLike(profile) && !decided.has(profile.column))
    .map(candidateOf)
    .filter(({ confidence }) => confidence > 0)
    .toSorted((one, other) => other.confidence - one.confidence);
  const [best] = candidates;
  if (best !== undefined) return best;
  const names = columns.map(({ column }) => `"${column}"`).join(', ');
  throw badInput(
    'no column names the records: one whose value is filled and different in every row is needed. ' +
      `Add one to the list, or give --key "<column>" with one of ${names}`,
  );
}

function candidateOf(profile: ColumnProfile): KeyProposal {
  const { column, examples } = profile;
  const { meanings } = readHeading(column);
  const key = meanings.find(({ concept }) => concept === 'key');
  const unique = 'every value is there and different';
  if (key !== undefined && key.confidence >= 0.4) {
    const reason = `${becauseOf(column, key, 'the record\u2019s code')}, and ${unique}`;
    return { column, confidence: Math.max(0.75, key.confidence), reason };
  }
  const isNumber = profile.numbers !== null;
  if (meanings.some(({ concept }) => concept === 'rowNumber')) {
    if (!isNumber) return { column, confidence: 0.75, reason: `${unique}, and more than a number` };
    const reason = `${unique}, but it may only count the rows: a row put in between would change them`;
    return { column, confidence: 0.55, reason };
  }
  const isCode =
    profile.length <= LONGEST_KEY &&
    examples.every((value) => /\d/.test(value) && !/\s/.test(value));
  const isOther = meanings.some(({ confidence }) => confidence >= 0.7);
  if (isCode && !isOther && profile.dates === null && profile.shares.email === 0) {
    return { column, confidence: isNumber ? 0.3 : 0.6, reason: `${unique}, and short` };
  }
  if (profile.shares.address === 1) {
    return { column, confidence: 0.4, reason: `${unique}; no column of codes was found` };
  }
  return { column, confidence: 0, reason: '' };
}
