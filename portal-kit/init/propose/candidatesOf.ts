import type { FeedKind } from '../../../schema/feed/changeFeed.js';
import { TARGETS, type Target } from '../../portalFile/targets.js';
import type { ColumnProfile } from '../profile/columnProfile.js';
import { hasTarget, type TargetName, targetFor, targetOf } from '../words/concepts.js';
import { readHeading } from '../words/readHeading.js';
import { becauseOf } from './becauseOf.js';
import { fitOf } from './fitOf.js';
import { recognisedCodes } from './proposeCodes.js';

/** A field that a column may fill. */
export interface Candidate {
  readonly column: string;
  readonly target: TargetName;
  readonly confidence: number;
  readonly reason: string;
  /** Language of the column's texts when its heading names one. */
  readonly language: string | null;
}

/** The least a guess must be worth. */
export const WORTH_PROPOSING = 0.4;
/** Characters from which on a text is no title. */
const LONG_TEXT = 80;
/** With fewer different names, a column rather says what is the same in all rows. */
const LEAST_NAMES = 3;

/** The fields a column may fill: what its heading means, kept to what its cells can be; else what its cells are. */
export function candidatesOf(profile: ColumnProfile, kind: FeedKind): readonly Candidate[] {
  if (profile.filled === 0 || isPersonal(profile)) return [];
  const byHeading = headingCandidates(profile, kind);
  const isTold = byHeading.some(({ confidence }) => confidence >= WORTH_PROPOSING);
  return isTold ? byHeading : contentCandidates(profile, kind);
}

/** Why a column with such a heading is not published; null when it may be. */
export function leavesOut(heading: string): string | null {
  const [meaning] = readHeading(heading).meanings;
  if (meaning === undefined || meaning.confidence < 0.7) return null;
  if (meaning.concept === 'personal') {
    return `${becauseOf(heading, meaning, 'how to reach a person')}: personal data is not published`;
  }
  if (meaning.concept === 'rowNumber') {
    return `${becauseOf(heading, meaning, 'the number of the row')}, which says nothing elsewhere`;
  }
  return null;
}

function headingCandidates(profile: ColumnProfile, kind: FeedKind): readonly Candidate[] {
  const { meanings, textLanguage } = readHeading(profile.column);
  return meanings.flatMap((meaning) => {
    const target = targetFor(kind, meaning.concept);
    if (target === null) return [];
    const { share, words } = fitOf(profile, targetOf(target));
    const meant = meaning.concept === 'institution' ? 'the institution' : target;
    const because = becauseOf(profile.column, meaning, meant);
    return [
      {
        column: profile.column,
        target,
        // A field that stands in for another one is a little less likely.
        confidence: meaning.confidence * share * (target === meaning.concept ? 1 : 0.95),
        reason: words === '' ? because : `${because}, and ${words}`,
        language: textLanguage,
      },
    ];
  });
}

function contentCandidates(profile: ColumnProfile, kind: FeedKind): readonly Candidate[] {
  const guess = (target: TargetName, confidence: number, reason: string): readonly Candidate[] =>
    hasTarget(kind, target)
      ? [{ column: profile.column, target, confidence, reason, language: null }]
      : [];
  const { shares, rows, distinct, length, numbers, dates } = profile;
  if (shares.ror >= 0.8 && kind === 'institution') {
    return guess('externalIds.ror', 0.8, 'its values look like ids of ROR');
  }
  if (shares.address >= 0.8) {
    const target = kind === 'institution' ? 'homePage' : 'url';
    return guess(target, distinct === rows ? 0.65 : 0.45, 'its values are addresses');
  }
  if (shares.readiness >= 0.8) return guess('readiness', 0.8, 'its values are readiness levels');
  if (shares.country >= 0.9 && distinct > 0) {
    return [
      ...guess('country', 0.6, 'its values are countries'),
      ...guess('countries', 0.6, 'its values are countries'),
    ];
  }
  const coded = codedTarget(profile, kind);
  if (coded !== null) return guess(coded.target, 0.6, coded.reason);
  if (numbers !== null || dates !== null) return [];
  const { filled } = profile;
  const isVaried = distinct > filled * 0.8;
  const hasWords = profile.examples.every((value) => /\p{L}{2}.*\s.*\p{L}{2}/u.test(value));
  if (length > LONG_TEXT && isVaried && hasWords) {
    return [
      ...guess('description', 0.5, 'its texts are long and all different'),
      ...guess('objective', 0.5, 'its texts are long and all different'),
    ];
  }
  const institution = targetFor(kind, 'institution');
  const isShared = distinct >= LEAST_NAMES && distinct < filled;
  if (shares.institution >= 0.4 && isShared && kind !== 'institution' && institution !== null) {
    return guess(institution, 0.5, 'its texts read like names of institutions, and some repeat');
  }
  if (length >= 12 && isVaried && hasWords && filled === rows) {
    const reason = 'every row has a different short text in it';
    return [...guess('title', 0.45, reason), ...guess('name', 0.45, reason)];
  }
  return [];
}

/** The field whose vocabulary has at least half of a column's words. */
function codedTarget(
  profile: ColumnProfile,
  kind: FeedKind,
): { readonly target: TargetName; readonly reason: string } | null {
  if (profile.values === null || profile.distinct < 2 || profile.length > 40) return null;
  for (const target of TARGETS) {
    if (!('enumName' in target) || !(target as Target).kinds.includes(kind)) continue;
    const { codes, unknown } = recognisedCodes(profile, target.enumName);
    const known = Object.keys(codes).length;
    if (known >= 2 && known >= unknown.length) {
      return { target: target.name, reason: `its words are those of ${target.enumName}` };
    }
  }
  return null;
}

function isPersonal({ column, shares }: ColumnProfile): boolean {
  if (shares.email >= 0.5 || shares.phone >= 0.5) return true;
  const [meaning] = readHeading(column).meanings;
  return meaning?.concept === 'personal' && meaning.confidence >= 0.7;
}
