import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { connectionResolvers } from '../../kit/connection.js';
import type {
  MutationResolvers,
  OperationalPlanConnectionResolvers,
  OperationalPlanResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { isOfSecretariat } from '../access.js';
import { listField } from '../listFields.js';
import { dayOf, overdueOn } from '../project.js';
import { recordFields, reference, textOf } from '../recordFields.js';
import { enter } from '../writtenKind.js';
import {
  adoptPlan,
  completePlan,
  revisePlan,
  type StoredOperationalPlan,
  supersedePlan,
  WRITTEN_PLAN,
} from './operationalPlan.js';
import { operationalPlanConditions } from './operationalPlanStore.js';

const payload = (outcome: Outcome<StoredOperationalPlan>) => payloadOf('operationalPlan', outcome);

/** What readers find of operational plans. */
export const planQueries: QueryResolvers = {
  operationalPlans: listField(({ readers }) => readers.operationalPlans, operationalPlanConditions),
  operationalPlan: (_root, { id }, { loaders }) => loaders.operationalPlanById.load(id),
};

/** The way of an operational plan, step by step. */
export const planMutations: MutationResolvers = {
  operationalPlanCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.operationalPlans.create(enter(WRITTEN_PLAN, ask), input)),
  operationalPlanRevise: async (_root, { input }, { actions, ask }) =>
    payload(await actions.operationalPlans.perform(revisePlan(ask), input)),
  operationalPlanAdopt: async (_root, { input }, { actions, ask }) =>
    payload(await actions.operationalPlans.perform(adoptPlan(ask), input)),
  operationalPlanComplete: async (_root, { input }, { actions }) =>
    payload(await actions.operationalPlans.perform(completePlan, input)),
  operationalPlanSupersede: async (_root, { input }, { actions }) =>
    payload(await actions.operationalPlans.perform(supersedePlan, input)),
};

export const OperationalPlan: OperationalPlanResolvers = {
  ...recordFields<StoredOperationalPlan>({
    loader: ({ loaders }) => loaders.operationalPlanById,
    store: ({ stores }) => stores.operationalPlans,
    mayWrite: isOfSecretariat,
  }),
  summary: textOf(({ summary }) => summary),
  body: ({ bodyId }) => reference(bodyId),
  adoptedAt: ({ adoptedAtEventId }) => reference(adoptedAtEventId),
  overdueMilestones: ({ milestones }, _args, { now }) => overdueOn(milestones, dayOf(now())),
};

export const OperationalPlanConnection: OperationalPlanConnectionResolvers = connectionResolvers;
