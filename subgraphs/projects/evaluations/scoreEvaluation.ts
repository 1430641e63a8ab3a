import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { plainText } from '../../kit/actions/parseInput.js';
import type { Viewer } from '../../kit/viewer.js';
import type { Recommendation } from '../__generated__/resolvers.js';
import { isOfSecretariat } from '../access.js';
import { LONGEST, optional } from '../content.js';
import { parseFields } from '../parseFields.js';
import { counts, type StoredEvaluation, type StoredEvaluator } from './evaluation.js';
import { type FindProject, institutionsOf, PROJECT_GONE } from './openEvaluation.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredEvaluation, Input>;

interface ConcludeInput extends ActionInput {
  readonly recommendation: Recommendation;
  readonly conclusion: string;
}

const SECRETARY = 'the secretariat or an administrator';
const EVALUATORS = 'one of its evaluators';

const scoring = z.object({
  scores: z.array(
    z.object({
      criterion: z.string(),
      score: z.int().min(0, 'must be 0 to 10').max(10, 'must be 0 to 10'),
      comment: optional(plainText(LONGEST.text)),
    }),
  ),
});

/** Whether a viewer is asked to evaluate. */
export function isEvaluator({ subject }: Viewer, { evaluators }: StoredEvaluation): boolean {
  return evaluators.some((each) => each.subject === subject);
}

/** An evaluator says that it is not impartial. */
export const declareConflict: Rule = {
  name: 'DECLARE_CONFLICT',
  who: EVALUATORS,
  mayAct: isEvaluator,
  from: ['OPEN'],
  needsReason: true,
  change: ({ evaluators }, { reason }, _at, viewer) => ({
    set: {
      evaluators: evaluators.map((each) =>
        each.subject === viewer.subject ? { ...each, conflict: reason?.trim() ?? '' } : each,
      ),
    },
  }),
};

/** An evaluator hands in scores. */
export function scoreEvaluation(find: FindProject): Rule {
  return {
    name: 'SCORE',
    who: EVALUATORS,
    mayAct: isEvaluator,
    from: ['OPEN'],
    async change({ projectId, criteria, evaluators }, input, at, viewer) {
      const own = evaluators.find(({ subject }) => subject === viewer.subject);
      if (own === undefined || own.conflict !== null) {
        const message = 'You have declared that you are not impartial; your scores would not count';
        return { refusals: [refusal('CONFLICT', message, 'id')] };
      }
      if (own.scoredAt !== null) {
        const message = 'Your scores are handed in, and you have seen those of others since';
        return { refusals: [refusal('CONFLICT', message, 'id')] };
      }
      const parsed = parseFields(scoring, input);
      if (parsed.status === 'wrong') return parsed;
      const { scores } = parsed.value;
      const names = scores.map(({ criterion }) => criterion).sort();
      const wanted = criteria.map(({ name }) => name).sort();
      if (names.join('\n') !== wanted.join('\n')) {
        const message = `scores must have one entry for each criterion: ${wanted.join(', ')}`;
        return { refusals: [refusal('INVALID', message, 'scores')] };
      }
      const taking = await institutionsOf(projectId, find);
      if (taking === null) return { refusals: [PROJECT_GONE] };
      // Partners may have joined since the person was asked, and the token may say more than the secretariat knew.
      if ([...viewer.institutionIds, ...own.institutionIds].some((id) => taking.includes(id))) {
        const message =
          'You are of an institution that takes part in the project; declare the conflict';
        return { refusals: [refusal('CONFLICT', message, 'id')] };
      }
      const scored: StoredEvaluator = { ...own, scores, scoredAt: at };
      return { set: { evaluators: evaluators.map((each) => (each === own ? scored : each)) } };
    },
  };
}

/** The secretariat sums up. */
export const concludeEvaluation: Rule<ConcludeInput> = {
  name: 'CONCLUDE',
  who: SECRETARY,
  mayAct: isOfSecretariat,
  from: ['OPEN'],
  change({ evaluators }, { recommendation, conclusion }) {
    if (!evaluators.some(counts)) {
      const message = 'No evaluator has handed in scores that count';
      return { refusals: [refusal('INVALID', message, 'id')] };
    }
    const parsed = parseFields(z.object({ conclusion: plainText(LONGEST.text) }), { conclusion });
    if (parsed.status === 'wrong') return parsed;
    return { set: { state: 'CONCLUDED', recommendation, ...parsed.value } };
  },
};

/** It ends without a result. */
export const cancelEvaluation: Rule = {
  name: 'CANCEL',
  who: SECRETARY,
  mayAct: isOfSecretariat,
  from: ['OPEN'],
  needsReason: true,
  change: () => ({ set: { state: 'CANCELLED' } }),
};
