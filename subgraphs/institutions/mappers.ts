// For each GraphQL type the value its resolvers start from; `npm run codegen` reads the names.
import type { StoredAction, StoredActor } from '../kit/actions/action.js';
import type { HistoryModel } from '../kit/actions/history.js';
import type { ConnectionModel, RootConnectionModel } from '../kit/connection.js';
import type { StoredSource } from '../kit/record.js';
import type { AffiliationCandidate } from './affiliation/rankCandidates.js';
import type { ResolvedPart } from './affiliation/resolveAffiliation.js';
import type { StoredBody } from './body.js';
import type { StoredCapability } from './capabilities/capability.js';
import type { Coverage, MemberCoverage } from './contactCoverage.js';
import type { StoredContactPoint } from './contactPoint.js';
import type {
  StoredAreaAssistance,
  StoredCooperationArea,
} from './cooperationAreas/cooperationArea.js';
import type { StoredInstitution, StoredInstitutionLocation } from './institution.js';
import type { InstitutionProblem, ProblemPage } from './institutionProblems.js';
import type { StoredMembership } from './memberships/membership.js';
import type { StoredNomination } from './nomination.js';
import type {
  StoredPartnerProfile,
  StoredProfileArea,
  StoredProfileEdition,
  StoredProfileText,
} from './partnerProfiles/partnerProfile.js';
import type { StoredExchangeCall } from './personnelExchange/call.js';
import type { StoredExchange } from './personnelExchange/exchange.js';
import type { NamedRelation } from './relations.js';

export type InstitutionMapper = StoredInstitution;
export type InstitutionLocationMapper = StoredInstitutionLocation;
export type InstitutionRelationMapper = NamedRelation;
export type InstitutionConnectionMapper =
  | ConnectionModel<StoredInstitution>
  | RootConnectionModel<StoredInstitution>;
export type InstitutionEdgeMapper = { cursor: string; node: StoredInstitution };
export type InstitutionFacetsMapper = RootConnectionModel<StoredInstitution>;
export type AffiliationPartMapper = ResolvedPart;
export type AffiliationCandidateMapper = AffiliationCandidate;
export type InstitutionProblemMapper = InstitutionProblem;
export type InstitutionProblemConnectionMapper = ProblemPage & { hasPreviousPage: boolean };
export type ContactPointMapper = StoredContactPoint;
export type ContactPointConnectionMapper = ConnectionModel<StoredContactPoint>;
export type ContactPointEdgeMapper = { cursor: string; node: StoredContactPoint };
export type NominationMapper = StoredNomination;
export type NominationConnectionMapper = ConnectionModel<StoredNomination>;
export type NominationEdgeMapper = { cursor: string; node: StoredNomination };
export type ContactCoverageMapper = Coverage;
export type ContactCoverageMemberMapper = MemberCoverage;
export type PersonnelExchangeCallMapper = StoredExchangeCall;
export type PersonnelExchangeCallConnectionMapper = ConnectionModel<StoredExchangeCall>;
export type PersonnelExchangeCallEdgeMapper = { cursor: string; node: StoredExchangeCall };
export type PersonnelExchangeMapper = StoredExchange;
export type PersonnelExchangeConnectionMapper = ConnectionModel<StoredExchange>;
export type PersonnelExchangeEdgeMapper = { cursor: string; node: StoredExchange };
export type CapabilityMapper = StoredCapability;
export type CapabilityConnectionMapper =
  | ConnectionModel<StoredCapability>
  | RootConnectionModel<StoredCapability>;
export type CapabilityEdgeMapper = { cursor: string; node: StoredCapability };
export type CapabilityFacetsMapper = RootConnectionModel<StoredCapability>;
export type BodyCriterionMapper = StoredBody['termsOfReference'][number];
export type InstitutionMembershipMapper = StoredMembership;
export type InstitutionMembershipConnectionMapper = ConnectionModel<StoredMembership>;
export type InstitutionMembershipEdgeMapper = { cursor: string; node: StoredMembership };
export type CooperationAreaMapper = StoredCooperationArea;
export type CooperationAreaConnectionMapper = ConnectionModel<StoredCooperationArea>;
export type CooperationAreaEdgeMapper = { cursor: string; node: StoredCooperationArea };
export type AreaAssistanceMapper = StoredAreaAssistance;
export type PartnerProfileMapper = StoredPartnerProfile;
export type PartnerProfileConnectionMapper = ConnectionModel<StoredPartnerProfile>;
export type PartnerProfileEdgeMapper = { cursor: string; node: StoredPartnerProfile };
export type PartnerProfileEditionMapper = StoredProfileEdition;
export type PartnerProfileTextMapper = StoredProfileText;
export type PartnerProfileAreaMapper = StoredProfileArea;
export type AgreementMapper = { nodeKey: string };
export type NeedAssessmentMapper = { nodeKey: string };
export type DecisionMapper = { id: string };
export type BodyMapper = StoredBody;
export type BodyMemberMapper = StoredBody['members'][number];
export type BodySeatMapper = { city: string | null; country: string | null };
export type TermOfReferenceMapper = StoredBody['termsOfReference'][number];
export type BodyConnectionMapper = ConnectionModel<StoredBody>;
export type BodyEdgeMapper = { cursor: string; node: StoredBody };
export type SourceMapper = StoredSource;
export type EventMapper = { id: string };
export type PlatformMapper = { code: string };
export type RecordActionConnectionMapper = HistoryModel;
export type RecordActionMapper = StoredAction;
export type ActionAuthorMapper = StoredActor;
