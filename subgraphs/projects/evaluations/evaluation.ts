import type { ActedKind } from '../../kit/actions/actionRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { EvaluationState, Recommendation } from '../__generated__/resolvers.js';
import { type ReadingRule, type ReservedRecord, SECRETARIAT } from '../access.js';

/** Something an evaluation judges. */
export interface StoredCriterion {
  name: string;
  /** Percent. */
  weight: number;
}

/** What an evaluator thinks of one criterion. */
export interface StoredScore {
  criterion: string;
  score: number;
  comment: string | null;
}

/** Someone who is asked to evaluate. */
export interface StoredEvaluator {
  /** Subject of the token. */
  subject: string;
  name: string;
  institutionIds: string[];
  conflict: string | null;
  scores: StoredScore[];
  scoredAt: Date | null;
}

/** A document of the collection `evaluations`. */
export interface StoredEvaluation extends ReservedRecord {
  state: EvaluationState;
  /** Null for a project of another body that is described in `foreignProject`. */
  projectId: string | null;
  foreignProject: { title: string; body: string; url: string | null } | null;
  criteria: StoredCriterion[];
  evaluators: StoredEvaluator[];
  recommendation: Recommendation | null;
  conclusion: string | null;
  openedAt: Date;
}

/** Who reads an evaluation: those who carry it out. */
export const EVALUATION_READING: ReadingRule<StoredEvaluation> = {
  readers: SECRETARIAT,
  subjects: {
    path: 'evaluators.subject',
    of: ({ evaluators }) => evaluators.map(({ subject }) => subject),
  },
};

/** What actions need to know of evaluations. */
export const EVALUATION: ActedKind<StoredEvaluation> = {
  noun: 'evaluation',
  stateOf: ({ state }) => state,
  brokenRules: brokenEvaluationRules,
  taken: {
    oneOpen: refusal(
      'CONFLICT',
      'An evaluation of this project is open already; conclude or cancel it first',
      'projectId',
    ),
  },
};

/** The rules of an evaluation that it breaks; empty when it is sound. */
export function brokenEvaluationRules(evaluation: StoredEvaluation): readonly Refusal[] {
  const { criteria, projectId, foreignProject, evaluators } = evaluation;
  const refusals: Refusal[] = [];
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100) {
    const message = `the weights of the criteria must add up to 100, got ${sum}`;
    refusals.push(refusal('INVALID', message, 'criteria'));
  }
  if (new Set(criteria.map(({ name }) => name)).size < criteria.length) {
    refusals.push(refusal('INVALID', 'criteria must have each name once', 'criteria'));
  }
  if ((projectId === null) === (foreignProject === null)) {
    const message = 'an evaluation is of either projectId or foreignProject';
    refusals.push(refusal('INVALID', message, 'projectId'));
  }
  if (new Set(evaluators.map(({ subject }) => subject)).size < evaluators.length) {
    refusals.push(refusal('CONFLICT', 'subject: this person is asked already', 'subject'));
  }
  return refusals;
}

/** Whether the scores of an evaluator count. */
export function counts({ conflict, scoredAt }: StoredEvaluator): boolean {
  return conflict === null && scoredAt !== null;
}

/** The scores of an evaluator by the weights of the criteria, 0 to 10, to two places; null without scores. */
export function weightedScore(
  { criteria }: Pick<StoredEvaluation, 'criteria'>,
  { scores }: Pick<StoredEvaluator, 'scores'>,
): number | null {
  if (scores.length === 0) return null;
  return hundredths(weightedSum(criteria, scores) / 100);
}

/** The mean of the weighted scores that count, 0 to 10, to two places; null when none counts. */
export function resultOf({
  criteria,
  evaluators,
}: Pick<StoredEvaluation, 'criteria' | 'evaluators'>): number | null {
  const sums = evaluators.filter(counts).map(({ scores }) => weightedSum(criteria, scores));
  if (sums.length === 0) return null;
  return hundredths(sums.reduce((total, sum) => total + sum, 0) / sums.length / 100);
}

/** Weights and scores are whole numbers, so that their sum loses nothing. */
function weightedSum(criteria: readonly StoredCriterion[], scores: readonly StoredScore[]): number {
  const byName = new Map(scores.map(({ criterion, score }) => [criterion, score]));
  return criteria.reduce((sum, { name, weight }) => sum + weight * (byName.get(name) ?? 0), 0);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
