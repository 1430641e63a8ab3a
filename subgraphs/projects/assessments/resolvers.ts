import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { connectionResolvers } from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import type {
  MutationResolvers,
  NeedAssessmentConnectionResolvers,
  NeedAssessmentResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { listField } from '../listFields.js';
import { recordFields, reference, textOf } from '../recordFields.js';
import { enter, revise } from '../writtenKind.js';
import {
  closeAssessment,
  publishAssessment,
  type StoredNeedAssessment,
  WRITTEN_ASSESSMENT,
} from './needAssessment.js';
import { needAssessmentConditions } from './needAssessmentStore.js';

const payload = (outcome: Outcome<StoredNeedAssessment>) => payloadOf('needAssessment', outcome);

/** What readers find of assessments. */
export const assessmentQueries: QueryResolvers = {
  needAssessments: listField(({ readers }) => readers.needAssessments, needAssessmentConditions),
  needAssessment: (_root, { id }, { loaders }) => loaders.needAssessmentById.load(id),
};

/** The way of an assessment, step by step. */
export const assessmentMutations: MutationResolvers = {
  needAssessmentCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.needAssessments.create(enter(WRITTEN_ASSESSMENT, ask), input)),
  needAssessmentRevise: async (_root, { input }, { actions, ask }) =>
    payload(await actions.needAssessments.perform(revise(WRITTEN_ASSESSMENT, ask), input)),
  needAssessmentPublish: async (_root, { input }, { actions }) =>
    payload(await actions.needAssessments.perform(publishAssessment, input)),
  needAssessmentClose: async (_root, { input }, { actions }) =>
    payload(await actions.needAssessments.perform(closeAssessment, input)),
};

export const NeedAssessment: NeedAssessmentResolvers = {
  ...recordFields<StoredNeedAssessment>({
    loader: ({ loaders }) => loaders.needAssessmentById,
    store: ({ stores }) => stores.needAssessments,
    mayWrite: WRITTEN_ASSESSMENT.mayWrite,
  }),
  summary: textOf(({ summary }) => summary),
  // A stored country code always names a country.
  country: ({ country: code }, _args, facts) => countryOf(code, facts) ?? { code, name: code },
  institution: ({ institutionId }) => reference(institutionId),
};

export const NeedAssessmentConnection: NeedAssessmentConnectionResolvers = connectionResolvers;
