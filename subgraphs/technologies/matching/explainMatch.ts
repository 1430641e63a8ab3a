import type { StoredCode } from '../../kit/record.js';
import type { MatchReasonKind } from '../__generated__/resolvers.js';
import { surfacesOf, type TermSource } from './matchTerms.js';
import type { Evidence } from './scoreMatch.js';

/** A reason for a match, in words and as what is shared. */
export interface MatchReasonModel {
  kind: MatchReasonKind;
  text: string;
  shared: string[];
}

const MOST_SHARED = 10;

/** Puts in words what an offer and a request have in common; what they do not share gives no reason. */
export function explainMatch(offer: TermSource, evidence: Evidence): MatchReasonModel[] {
  const surfaces = evidence.words.length === 0 ? new Map() : surfacesOf(offer);
  const words = evidence.words.map((stem) => surfaces.get(stem) ?? stem);
  const { readiness, taskForceId } = evidence;
  return [
    reason(
      'CLASSIFICATION',
      evidence.classifications.map(codeOf),
      () => `Both are classified as ${namesOf(evidence.classifications)}.`,
    ),
    reason('WORDS', words, (shared) => `Both texts speak of ${shared}.`),
    reason('KEYWORDS', evidence.keywords, (shared) => `Both owners gave the keywords ${shared}.`),
    reason(
      'TASK_FORCE',
      taskForceId === null ? [] : [taskForceId],
      () => 'Both belong to the same task force.',
    ),
    reason(
      'SECTOR',
      evidence.sectors.map(codeOf),
      () => `Both are of the same branch: ${namesOf(evidence.sectors)}.`,
    ),
    reason(
      'READINESS',
      readiness === null ? [] : [String(readiness.min), String(readiness.max)],
      () => `The readiness of the offer fits: ${levelsOf(readiness)}.`,
    ),
    reason(
      'COOPERATION',
      evidence.cooperationTypes,
      (shared) => `Both look for ${shared.toLowerCase().replaceAll('_', ' ')}.`,
    ),
    reason(
      'GOAL',
      evidence.goals.map(String),
      (shared) =>
        `Both serve the sustainable development ${evidence.goals.length > 1 ? 'goals' : 'goal'} ${shared}.`,
    ),
    reason(
      'COUNTRIES',
      evidence.countries,
      (shared) => `Each side names the country of the other: ${shared}.`,
    ),
  ].filter(({ shared }) => shared.length > 0);
}

function reason(
  kind: MatchReasonKind,
  all: readonly string[],
  toText: (shared: string) => string,
): MatchReasonModel {
  const shared = [...new Set(all)].slice(0, MOST_SHARED);
  return { kind, text: toText(shared.join(', ')), shared };
}

function codeOf({ scheme, value }: StoredCode): string {
  return `${scheme} ${value}`;
}

function namesOf(codes: readonly StoredCode[]): string {
  const names = codes.map((code) => code.label ?? codeOf(code));
  return [...new Set(names)].slice(0, MOST_SHARED).join(', ');
}

function levelsOf(readiness: Evidence['readiness']): string {
  if (readiness === null) return '';
  const { min, max } = readiness;
  return min === max ? `level ${min}` : `levels ${min} to ${max}`;
}
