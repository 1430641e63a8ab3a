import type { Db } from 'mongodb';
import { type AgreementStore, createAgreementStore } from './agreements/agreementStore.js';
import {
  createNeedAssessmentStore,
  type NeedAssessmentStore,
} from './assessments/needAssessmentStore.js';
import { type AssistanceStore, createAssistanceStore } from './assistance/assistanceStore.js';
import {
  createJointCommissionStore,
  type JointCommissionStore,
} from './commissions/jointCommissionStore.js';
import { createEvaluationStore, type EvaluationStore } from './evaluations/evaluationStore.js';
import { createFundingSearchStore, type FundingSearchStore } from './funding/fundingSearchStore.js';
import { createIdeaStore, type IdeaStore } from './ideas/ideaStore.js';
import {
  createOperationalPlanStore,
  type OperationalPlanStore,
} from './plans/operationalPlanStore.js';
import { createPolicyActionStore, type PolicyActionStore } from './policy/policyActionStore.js';
import { createProgrammeStore, type ProgrammeStore } from './programmes/programmeStore.js';
import { createProjectStore, type ProjectStore } from './projectStore.js';
import {
  createProgressReportStore,
  type ProgressReportStore,
} from './reports/progressReportStore.js';

/** The stores of this domain. */
export interface ProjectsStores {
  readonly projects: ProjectStore;
  readonly agreements: AgreementStore;
  readonly evaluations: EvaluationStore;
  readonly progressReports: ProgressReportStore;
  readonly needAssessments: NeedAssessmentStore;
  readonly jointCommissions: JointCommissionStore;
  readonly programmes: ProgrammeStore;
  readonly operationalPlans: OperationalPlanStore;
  readonly ideas: IdeaStore;
  readonly policyActions: PolicyActionStore;
  readonly assistance: AssistanceStore;
  readonly fundingSearches: FundingSearchStore;
}

/** Opens the stores over a database. */
export function openProjectsStores(db: Db): ProjectsStores {
  return {
    projects: createProjectStore(db),
    agreements: createAgreementStore(db),
    evaluations: createEvaluationStore(db),
    progressReports: createProgressReportStore(db),
    needAssessments: createNeedAssessmentStore(db),
    jointCommissions: createJointCommissionStore(db),
    programmes: createProgrammeStore(db),
    operationalPlans: createOperationalPlanStore(db),
    ideas: createIdeaStore(db),
    policyActions: createPolicyActionStore(db),
    assistance: createAssistanceStore(db),
    fundingSearches: createFundingSearchStore(db),
  };
}
