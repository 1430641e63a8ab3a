import { badInput } from '../../CommandFailure.js';
import { type ColumnProfile, isKeyLike } from '../profile/columnProfile.js';
import { readHeading } from '../words/readHeading.js';
import { becauseOf } from './becauseOf.js';
import { type Decisions, SURE } from './proposal.js';

/** The column that names the records, and why. */
export interface KeyProposal {
  readonly column: string;
  readonly confidence: number;
  readonly reason: string;
}

const LONGEST_KEY = 60;
/** With fewer different codes than this, a column does not name the records. */
const LEAST_SHARE_OF_CODES = 0.7;

/** Finds the column whose value is a different one in every row; a list without one is bad input. */
export function proposeKey(
  columns: readonly ColumnProfile[],
  { columns: decided }: Decisions,
): KeyProposal {
  const [given] = [...decided].filter(([, to]) => to === 'key').map(([column]) => column);
  if (given !== undefined) return { column: given, confidence: 1, reason: 'you said so' };
  const candidates = columns
    .filter(({ column }) => !decided.has(column))
    .map((profile) => (isKeyLike(profile) ? candidateOf(profile) : nearlyKey(profile)))
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

/** A column of codes in which a few are missing or stand twice: those rows are kept out when the list is read. */
function nearlyKey(profile: ColumnProfile): KeyProposal {
  const { column, rows, filled, distinct } = profile;
  const key = readHeading(column).meanings.find(({ concept }) => concept === 'key');
  if (key === undefined || key.confidence < SURE || distinct < rows * LEAST_SHARE_OF_CODES) {
    return { column, confidence: 0, reason: '' };
  }
  const lost = [
    ...(filled < rows ? [`${rows - filled} of ${rows} rows have none`] : []),
    ...(distinct < filled ? [`${filled - distinct} stand in another row as well`] : []),
  ].join(' and ');
  const because = becauseOf(column, key, 'the record\u2019s code');
  return { column, confidence: 0.5, reason: `${because}, but ${lost}: those rows are kept out` };
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
