import type { ActedKind } from '../kit/actions/actionRule.js';
import { PROJECT_READING, type ReadingRule } from './access.js';
import { AGREEMENT, AGREEMENT_READING, type StoredAgreement } from './agreements/agreement.js';
import {
  ASSESSMENT,
  ASSESSMENT_READING,
  type StoredNeedAssessment,
} from './assessments/needAssessment.js';
import { ASSISTANCE, ASSISTANCE_READING, type StoredAssistance } from './assistance/assistance.js';
import {
  COMMISSION,
  COMMISSION_READING,
  type StoredJointCommission,
} from './commissions/jointCommission.js';
import { EVALUATION, EVALUATION_READING, type StoredEvaluation } from './evaluations/evaluation.js';
import {
  FUNDING_READING,
  FUNDING_SEARCH,
  type StoredFundingSearch,
} from './funding/fundingSearch.js';
import { IDEA, IDEA_READING, type StoredIdea } from './ideas/idea.js';
import { PROJECT } from './lifecycle/enteredProject.js';
import { PLAN, PLAN_READING, type StoredOperationalPlan } from './plans/operationalPlan.js';
import { POLICY_ACTION, POLICY_READING, type StoredPolicyAction } from './policy/policyAction.js';
import { PROGRAMME, PROGRAMME_READING, type StoredProgramme } from './programmes/programme.js';
import type { StoredProject } from './project.js';
import {
  PROGRESS_REPORT,
  REPORT_READING,
  type StoredProgressReport,
} from './reports/progressReport.js';

/** The records of each store. */
export interface ProjectsRecords {
  projects: StoredProject;
  agreements: StoredAgreement;
  evaluations: StoredEvaluation;
  progressReports: StoredProgressReport;
  needAssessments: StoredNeedAssessment;
  jointCommissions: StoredJointCommission;
  programmes: StoredProgramme;
  operationalPlans: StoredOperationalPlan;
  ideas: StoredIdea;
  policyActions: StoredPolicyAction;
  assistance: StoredAssistance;
  fundingSearches: StoredFundingSearch;
}

/** The name of a store of this domain. */
export type ProjectsStoreName = keyof ProjectsRecords;

/** What actions need to know of the records of each store. */
export const KINDS: {
  readonly [Name in ProjectsStoreName]: ActedKind<ProjectsRecords[Name]>;
} = {
  projects: PROJECT,
  agreements: AGREEMENT,
  evaluations: EVALUATION,
  progressReports: PROGRESS_REPORT,
  needAssessments: ASSESSMENT,
  jointCommissions: COMMISSION,
  programmes: PROGRAMME,
  operationalPlans: PLAN,
  ideas: IDEA,
  policyActions: POLICY_ACTION,
  assistance: ASSISTANCE,
  fundingSearches: FUNDING_SEARCH,
};

/** Who reads the records of each store. */
export const READING: {
  readonly [Name in ProjectsStoreName]: ReadingRule<ProjectsRecords[Name]>;
} = {
  projects: PROJECT_READING,
  agreements: AGREEMENT_READING,
  evaluations: EVALUATION_READING,
  progressReports: REPORT_READING,
  needAssessments: ASSESSMENT_READING,
  jointCommissions: COMMISSION_READING,
  programmes: PROGRAMME_READING,
  operationalPlans: PLAN_READING,
  ideas: IDEA_READING,
  policyActions: POLICY_READING,
  assistance: ASSISTANCE_READING,
  fundingSearches: FUNDING_READING,
};
