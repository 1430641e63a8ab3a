import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  childConnection,
  connectionResolvers,
  type PageArgs,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type { Viewer } from '../../kit/viewer.js';
import type {
  EvaluationConnectionResolvers,
  EvaluationResolvers,
  EvaluatorResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { isOfSecretariat } from '../access.js';
import type { ProjectsContext } from '../context.js';
import { PROJECT_FIELDS } from '../storedFields.js';
import {
  counts,
  resultOf,
  type StoredEvaluation,
  type StoredEvaluator,
  weightedScore,
} from './evaluation.js';
import { evaluationConditions, LATEST_EVALUATION } from './evaluationStore.js';
import { assignEvaluator, openEvaluation } from './openEvaluation.js';
import {
  cancelEvaluation,
  concludeEvaluation,
  declareConflict,
  scoreEvaluation,
} from './scoreEvaluation.js';

const payload = (outcome: Outcome<StoredEvaluation>) => payloadOf('evaluation', outcome);

/** What readers find of evaluations. */
export const evaluationQueries: QueryResolvers = {
  evaluations: (_root, { filter, ...page }, { readers }) =>
    rootConnection(
      readers.evaluations,
      evaluationConditions(filter),
      pageRequest(LATEST_EVALUATION, page),
    ),
  evaluation: (_root, { id }, { loaders }) => loaders.evaluationById.load(id),
};

/** The way of an evaluation, step by step. */
export const evaluationMutations: MutationResolvers = {
  evaluationOpen: async (_root, { input }, { actions, loaders }) => {
    const rule = openEvaluation((id) => loaders.projectById.load(id));
    return payload(await actions.evaluations.create(rule, input));
  },
  evaluationEvaluatorAssign: async (_root, { input }, { actions, loaders }) => {
    const rule = assignEvaluator((id) => loaders.projectById.load(id));
    return payload(await actions.evaluations.perform(rule, input));
  },
  evaluationConflictDeclare: async (_root, { input }, { actions }) =>
    payload(await actions.evaluations.perform(declareConflict, input)),
  evaluationScore: async (_root, { input }, { actions, loaders }) => {
    const rule = scoreEvaluation((id) => loaders.projectById.load(id));
    return payload(await actions.evaluations.perform(rule, input));
  },
  evaluationConclude: async (_root, { input }, { actions }) =>
    payload(await actions.evaluations.perform(concludeEvaluation, input)),
  evaluationCancel: async (_root, { input }, { actions }) =>
    payload(await actions.evaluations.perform(cancelEvaluation, input)),
};

/** An evaluator as one evaluation shows it. */
export interface EvaluatorModel {
  readonly evaluator: StoredEvaluator;
  readonly evaluation: StoredEvaluation;
}

export const Evaluation: EvaluationResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.evaluationById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  project: ({ projectId }, _args, { loaders }, info) =>
    projectId === null ? null : loaders.projectById.load(projectId, PROJECT_FIELDS.ofRecord(info)),
  evaluatorCount: ({ evaluators }) => evaluators.length,
  scoredCount: ({ evaluators }) => evaluators.filter(counts).length,
  evaluators: (evaluation, _args, { viewer }) =>
    evaluation.evaluators
      .filter(({ subject }) => seesOthers(viewer, evaluation) || subject === viewer.subject)
      .map((evaluator) => ({ evaluator, evaluation })),
  result: (evaluation, _args, { viewer }) =>
    seesOthers(viewer, evaluation) ? resultOf(evaluation) : null,
  history: (evaluation, page, { viewer, stores }) =>
    isOfSecretariat(viewer) && seesOthers(viewer, evaluation)
      ? historyOf(evaluation, stores.evaluations.trail, page)
      : null,
};

export const Evaluator: EvaluatorResolvers = {
  name: ({ evaluator }) => evaluator.name,
  isReader: ({ evaluator }, _args, { viewer }) => evaluator.subject === viewer.subject,
  institutions: ({ evaluator }) => evaluator.institutionIds.map((id) => ({ id })),
  conflict: ({ evaluator }) => evaluator.conflict,
  scoredAt: ({ evaluator }) => evaluator.scoredAt,
  scores: ({ evaluator }) => evaluator.scores,
  weighted: ({ evaluator, evaluation }) => weightedScore(evaluation, evaluator),
};

export const EvaluationConnection: EvaluationConnectionResolvers = connectionResolvers;

/** The evaluations of a project that the reader may know of. */
export const evaluationsOfProject = (
  { _id }: { _id: string },
  page: PageArgs,
  { loaders }: ProjectsContext,
) => childConnection(loaders.evaluationsByProject, _id, {}, pageRequest(LATEST_EVALUATION, page));

/** An evaluator sees the scores of others after handing in its own, also one of the secretariat, which else sees all. */
function seesOthers(viewer: Viewer, { evaluators }: StoredEvaluation): boolean {
  const own = evaluators.find(({ subject }) => subject === viewer.subject);
  return own === undefined ? isOfSecretariat(viewer) : counts(own);
}
