import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { connectionResolvers } from '../../kit/connection.js';
import type {
  MutationResolvers,
  PolicyActionConnectionResolvers,
  PolicyActionResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { listField } from '../listFields.js';
import { dayOf } from '../project.js';
import { countriesOf, recordFields, reference, textOf } from '../recordFields.js';
import { enter, revise } from '../writtenKind.js';
import {
  abandonAction,
  agreeOnAction,
  beginAction,
  completeAction,
  isActionOverdue,
  type StoredPolicyAction,
  WRITTEN_POLICY_ACTION,
} from './policyAction.js';
import { policyActionConditions } from './policyActionStore.js';

const payload = (outcome: Outcome<StoredPolicyAction>) => payloadOf('policyAction', outcome);

/** What readers find of policy actions. */
export const policyQueries: QueryResolvers = {
  policyActions: listField(({ readers }) => readers.policyActions, policyActionConditions),
  policyAction: (_root, { id }, { loaders }) => loaders.policyActionById.load(id),
};

/** The way of a policy action, step by step. */
export const policyMutations: MutationResolvers = {
  policyActionCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.policyActions.create(enter(WRITTEN_POLICY_ACTION, ask), input)),
  policyActionRevise: async (_root, { input }, { actions, ask }) =>
    payload(await actions.policyActions.perform(revise(WRITTEN_POLICY_ACTION, ask), input)),
  policyActionAgree: async (_root, { input }, { actions, ask }) =>
    payload(await actions.policyActions.perform(agreeOnAction(ask), input)),
  policyActionBegin: async (_root, { input }, { actions }) =>
    payload(await actions.policyActions.perform(beginAction, input)),
  policyActionComplete: async (_root, { input }, { actions }) =>
    payload(await actions.policyActions.perform(completeAction, input)),
  policyActionAbandon: async (_root, { input }, { actions }) =>
    payload(await actions.policyActions.perform(abandonAction, input)),
};

export const PolicyAction: PolicyActionResolvers = {
  ...recordFields<StoredPolicyAction>({
    loader: ({ loaders }) => loaders.policyActionById,
    store: ({ stores }) => stores.policyActions,
    mayWrite: WRITTEN_POLICY_ACTION.mayWrite,
  }),
  summary: textOf(({ summary }) => summary),
  countries: countriesOf(({ countries }) => countries),
  overdue: (action, _args, { now }) => isActionOverdue(action, dayOf(now())),
  agreedAt: ({ agreedAtEventId }) => reference(agreedAtEventId),
};

export const PolicyActionConnection: PolicyActionConnectionResolvers = connectionResolvers;
