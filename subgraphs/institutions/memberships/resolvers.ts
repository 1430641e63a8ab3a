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
import type {
  InstitutionMembershipConnectionResolvers,
  InstitutionMembershipResolvers,
  InstitutionMembershipsArgs,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import type { InstitutionsContext } from '../context.js';
import type { StoredInstitution } from '../institution.js';
import { INSTITUTION_FIELDS } from '../storedFields.js';
import type { StoredMembership } from './membership.js';
import { LATEST_MEMBERSHIP, membershipConditions } from './membershipStore.js';
import { beginMembership, endMembership, mayEndMembership } from './writeMembership.js';

const payload = (outcome: Outcome<StoredMembership>) => payloadOf('institutionMembership', outcome);

export const membershipQueries: QueryResolvers = {
  institutionMemberships: (_root, { filter, ...page }, { stores }) =>
    rootConnection(
      stores.institutionMemberships,
      membershipConditions(filter),
      pageRequest(LATEST_MEMBERSHIP, page),
    ),
  institutionMembership: (_root, { id }, { loaders }) => loaders.membershipById.load(id),
};

/** How institutions come into parks, clusters and alliances, and leave them. */
export const membershipMutations: MutationResolvers = {
  institutionMembershipBegin: async (_root, { input }, { actions, loaders }) =>
    payload(
      await actions.memberships.create(
        beginMembership((id) => loaders.institutionById.load(id)),
        input,
      ),
    ),
  institutionMembershipEnd: async (_root, { input }, { actions }) =>
    payload(await actions.memberships.perform(endMembership, input)),
};

export const InstitutionMembership: InstitutionMembershipResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.membershipById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  member: ({ memberId }, _args, { loaders }, info) =>
    loaders.institutionById.load(memberId, INSTITUTION_FIELDS.ofRecord(info)),
  group: ({ groupId }, _args, { loaders }, info) =>
    loaders.institutionById.load(groupId, INSTITUTION_FIELDS.ofRecord(info)),
  history: (membership, page: PageArgs, { viewer, stores }) =>
    mayEndMembership(viewer, membership)
      ? historyOf(membership, stores.institutionMemberships.trail, page)
      : null,
};

export const InstitutionMembershipConnection: InstitutionMembershipConnectionResolvers =
  connectionResolvers;

type Args = Partial<InstitutionMembershipsArgs>;

/** The memberships of an institution, from either end. */
export const institutionMembershipFields = {
  memberships: (
    { _id }: StoredInstitution,
    { filter, ...page }: Args,
    { loaders }: InstitutionsContext,
  ) =>
    childConnection(
      loaders.membershipsByMember,
      _id,
      membershipConditions(filter),
      pageRequest(LATEST_MEMBERSHIP, page),
    ),
  members: (
    { _id }: StoredInstitution,
    { filter, ...page }: Args,
    { loaders }: InstitutionsContext,
  ) =>
    childConnection(
      loaders.membershipsByGroup,
      _id,
      membershipConditions(filter),
      pageRequest(LATEST_MEMBERSHIP, page),
    ),
};
