import { actionAuthorResolvers, sourceResolvers } from '../../kit/sharedResolvers.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { BodyCriterion, bodyLifecycleFields, bodyMutations } from '../bodyLifecycle/resolvers.js';
import {
  Capability,
  CapabilityConnection,
  CapabilityFacets,
  capabilityMutations,
  capabilityQueries,
  institutionCapabilityFields,
} from '../capabilities/resolvers.js';
import {
  AreaAssistance,
  CooperationArea,
  CooperationAreaConnection,
  cooperationAreaMutations,
  cooperationAreaQueries,
  institutionAreaFields,
} from '../cooperationAreas/resolvers.js';
import { institutionKeepingFields, keepingMutations } from '../keeping/resolvers.js';
import {
  InstitutionMembership,
  InstitutionMembershipConnection,
  institutionMembershipFields,
  membershipMutations,
  membershipQueries,
} from '../memberships/resolvers.js';
import { nominatingMutations } from '../nominating/resolvers.js';
import {
  institutionProfileFields,
  PartnerProfile,
  PartnerProfileArea,
  PartnerProfileConnection,
  PartnerProfileText,
  partnerProfileMutations,
  partnerProfileQueries,
} from '../partnerProfiles/resolvers.js';
import {
  institutionExchangeFields,
  PersonnelExchange,
  PersonnelExchangeCall,
  PersonnelExchangeCallConnection,
  PersonnelExchangeConnection,
} from '../personnelExchange/recordResolvers.js';
import { exchangeMutations, exchangeQueries } from '../personnelExchange/resolvers.js';
import { AffiliationCandidate, AffiliationPart } from './Affiliation.js';
import { Body, BodyMember, BodySeat, TermOfReference } from './Body.js';
import { BodyConnection } from './BodyConnection.js';
import { ContactCoverage, ContactCoverageMember } from './ContactCoverage.js';
import { ContactPoint, ContactPointConnection } from './ContactPoint.js';
import { Institution, InstitutionLocation, InstitutionRelation } from './Institution.js';
import { InstitutionConnection, InstitutionFacets } from './InstitutionConnection.js';
import { InstitutionProblemConnection } from './InstitutionProblem.js';
import { Nomination, NominationConnection } from './Nomination.js';
import { Platform } from './Platform.js';
import { Query } from './Query.js';

/** The resolver map of this domain. */
export const resolvers: Resolvers = {
  Query: {
    ...Query,
    ...exchangeQueries,
    ...capabilityQueries,
    ...membershipQueries,
    ...cooperationAreaQueries,
    ...partnerProfileQueries,
  },
  Mutation: {
    ...bodyMutations,
    ...membershipMutations,
    ...cooperationAreaMutations,
    ...partnerProfileMutations,
    ...keepingMutations,
    ...nominatingMutations,
    ...exchangeMutations,
    ...capabilityMutations,
  },
  ActionAuthor: actionAuthorResolvers,
  Institution: {
    ...Institution,
    ...institutionKeepingFields,
    ...institutionMembershipFields,
    ...institutionAreaFields,
    ...institutionProfileFields,
    ...institutionExchangeFields,
    ...institutionCapabilityFields,
  },
  InstitutionLocation,
  InstitutionRelation,
  InstitutionConnection,
  InstitutionFacets,
  Body: { ...Body, ...bodyLifecycleFields },
  BodyCriterion,
  BodyMember,
  BodySeat,
  TermOfReference,
  BodyConnection,
  AffiliationPart,
  AffiliationCandidate,
  InstitutionProblemConnection,
  ContactPoint,
  ContactPointConnection,
  Nomination,
  NominationConnection,
  ContactCoverage,
  ContactCoverageMember,
  PersonnelExchangeCall,
  PersonnelExchangeCallConnection,
  PersonnelExchange,
  PersonnelExchangeConnection,
  Capability,
  CapabilityConnection,
  CapabilityFacets,
  InstitutionMembership,
  InstitutionMembershipConnection,
  CooperationArea,
  CooperationAreaConnection,
  AreaAssistance,
  PartnerProfile,
  PartnerProfileArea,
  PartnerProfileConnection,
  PartnerProfileText,
  Platform,
  Source: sourceResolvers,
};
