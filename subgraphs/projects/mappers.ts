// For each GraphQL type the value its resolvers start from; `npm run codegen` reads the names.
import type { StoredAction, StoredActor } from '../kit/actions/action.js';
import type { HistoryModel } from '../kit/actions/history.js';
import type { ConnectionModel, RootConnectionModel } from '../kit/connection.js';
import type { StoredDateRange, StoredSource } from '../kit/record.js';
import type { StoredAgreement, StoredDraft, StoredParty } from './agreements/agreement.js';
import type { StoredNeedAssessment } from './assessments/needAssessment.js';
import type { StoredAssistance } from './assistance/assistance.js';
import type { StoredJointCommission } from './commissions/jointCommission.js';
import type { StoredEvaluation } from './evaluations/evaluation.js';
import type { EvaluatorModel } from './evaluations/resolvers.js';
import type { StoredFunderContact, StoredFundingSearch } from './funding/fundingSearch.js';
import type { StoredIdea } from './ideas/idea.js';
import type { StoredOperationalPlan } from './plans/operationalPlan.js';
import type { StoredPolicyAction } from './policy/policyAction.js';
import type { StoredCohort, StoredProgramme } from './programmes/programme.js';
import type {
  StoredContinuation,
  StoredProject,
  StoredProjectPartner,
  StoredResource,
} from './project.js';
import type {
  MinisterialCountryModel,
  MinisterialReportModel,
} from './reports/ministerialReport.js';
import type { StoredProgressReport } from './reports/progressReport.js';

export type ProjectMapper = StoredProject;
export type ProjectPartnerMapper = StoredProjectPartner;
export type ProjectAdministratorMapper = { name: string | null; institutionId: string | null };
export type ProjectResourceMapper = StoredResource;
export type ProjectContinuationMapper = StoredContinuation;
export type ProjectConnectionMapper =
  | ConnectionModel<StoredProject>
  | RootConnectionModel<StoredProject>;
export type ProjectEdgeMapper = { cursor: string; node: StoredProject };
export type ProjectFacetsMapper = RootConnectionModel<StoredProject>;
export type AgreementMapper = StoredAgreement;
export type AgreementPartyMapper = StoredParty;
export type AgreementDraftMapper = StoredDraft;
export type AgreementConnectionMapper = ConnectionModel<StoredAgreement>;
export type AgreementEdgeMapper = { cursor: string; node: StoredAgreement };
export type EvaluationMapper = StoredEvaluation;
export type EvaluatorMapper = EvaluatorModel;
export type EvaluationConnectionMapper = ConnectionModel<StoredEvaluation>;
export type EvaluationEdgeMapper = { cursor: string; node: StoredEvaluation };
export type ProgressReportMapper = StoredProgressReport;
export type ProgressReportConnectionMapper = ConnectionModel<StoredProgressReport>;
export type ProgressReportEdgeMapper = { cursor: string; node: StoredProgressReport };
export type MinisterialReportMapper = MinisterialReportModel;
export type MinisterialCountryMapper = MinisterialCountryModel;
export type MinisterialDecisionMapper = { text: string; report: StoredProgressReport };
export type NeedAssessmentMapper = StoredNeedAssessment;
export type NeedAssessmentConnectionMapper = ConnectionModel<StoredNeedAssessment>;
export type NeedAssessmentEdgeMapper = { cursor: string; node: StoredNeedAssessment };
export type JointCommissionMapper = StoredJointCommission;
export type JointCommissionConnectionMapper = ConnectionModel<StoredJointCommission>;
export type JointCommissionEdgeMapper = { cursor: string; node: StoredJointCommission };
export type ProgrammeMapper = StoredProgramme;
export type ProgrammeConnectionMapper = ConnectionModel<StoredProgramme>;
export type ProgrammeEdgeMapper = { cursor: string; node: StoredProgramme };
export type OperationalPlanMapper = StoredOperationalPlan;
export type OperationalPlanConnectionMapper = ConnectionModel<StoredOperationalPlan>;
export type OperationalPlanEdgeMapper = { cursor: string; node: StoredOperationalPlan };
export type IdeaMapper = StoredIdea;
export type IdeaConnectionMapper = ConnectionModel<StoredIdea>;
export type IdeaEdgeMapper = { cursor: string; node: StoredIdea };
export type PolicyActionMapper = StoredPolicyAction;
export type PolicyActionConnectionMapper = ConnectionModel<StoredPolicyAction>;
export type PolicyActionEdgeMapper = { cursor: string; node: StoredPolicyAction };
export type AssistanceMapper = StoredAssistance;
export type AssistanceConnectionMapper = ConnectionModel<StoredAssistance>;
export type AssistanceEdgeMapper = { cursor: string; node: StoredAssistance };
export type FundingSearchMapper = StoredFundingSearch;
export type FundingSearchConnectionMapper = ConnectionModel<StoredFundingSearch>;
export type FundingSearchEdgeMapper = { cursor: string; node: StoredFundingSearch };
export type ProgrammeCohortMapper = StoredCohort;
export type FunderContactMapper = StoredFunderContact;
export type BodyMapper = { id: string };
export type SourceMapper = StoredSource;
export type DateRangeMapper = StoredDateRange;
export type InstitutionMapper = { id: string };
export type EventMapper = { id: string };
export type PlatformMapper = { code: string };
export type TechnologyOfferMapper = { nodeKey: string };
export type RecordActionConnectionMapper = HistoryModel;
export type RecordActionMapper = StoredAction;
export type ActionAuthorMapper = StoredActor;
