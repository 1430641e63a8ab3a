import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { connectionResolvers } from '../../kit/connection.js';
import type {
  JointCommissionConnectionResolvers,
  JointCommissionResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { listField } from '../listFields.js';
import { countriesOf, recordFields, reference } from '../recordFields.js';
import { enter, revise } from '../writtenKind.js';
import {
  dissolveCommission,
  establishCommission,
  type StoredJointCommission,
  WRITTEN_COMMISSION,
} from './jointCommission.js';
import { jointCommissionConditions, LATEST_ESTABLISHED } from './jointCommissionStore.js';

const payload = (outcome: Outcome<StoredJointCommission>) => payloadOf('jointCommission', outcome);

/** What readers find of joint commissions. */
export const commissionQueries: QueryResolvers = {
  jointCommissions: listField(
    ({ readers }) => readers.jointCommissions,
    jointCommissionConditions,
    LATEST_ESTABLISHED,
  ),
  jointCommission: (_root, { id }, { loaders }) => loaders.jointCommissionById.load(id),
};

/** The way of a joint commission, step by step. */
export const commissionMutations: MutationResolvers = {
  jointCommissionCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.jointCommissions.create(enter(WRITTEN_COMMISSION, ask), input)),
  jointCommissionRevise: async (_root, { input }, { actions, ask }) =>
    payload(await actions.jointCommissions.perform(revise(WRITTEN_COMMISSION, ask), input)),
  jointCommissionEstablish: async (_root, { input }, { actions }) =>
    payload(await actions.jointCommissions.perform(establishCommission, input)),
  jointCommissionDissolve: async (_root, { input }, { actions }) =>
    payload(await actions.jointCommissions.perform(dissolveCommission, input)),
};

export const JointCommission: JointCommissionResolvers = {
  ...recordFields<StoredJointCommission>({
    loader: ({ loaders }) => loaders.jointCommissionById,
    store: ({ stores }) => stores.jointCommissions,
    mayWrite: WRITTEN_COMMISSION.mayWrite,
  }),
  countries: countriesOf(({ countries }) => countries),
  body: ({ bodyId }) => reference(bodyId),
  sessions: ({ sessionIds }) => sessionIds.map((id) => ({ id })),
};

export const JointCommissionConnection: JointCommissionConnectionResolvers = connectionResolvers;
