import { actionAuthorResolvers, sourceResolvers } from '../../kit/sharedResolvers.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import {
  Agreement,
  AgreementConnection,
  AgreementParty,
  TechnologyOffer,
} from '../agreements/resolvers.js';
import { NeedAssessment, NeedAssessmentConnection } from '../assessments/resolvers.js';
import { Assistance, AssistanceConnection } from '../assistance/resolvers.js';
import { JointCommission, JointCommissionConnection } from '../commissions/resolvers.js';
import { Evaluation, EvaluationConnection, Evaluator } from '../evaluations/resolvers.js';
import { FunderContact, FundingSearch, FundingSearchConnection } from '../funding/resolvers.js';
import { Idea, IdeaConnection } from '../ideas/resolvers.js';
import {
  ProjectAdministrator,
  ProjectContinuation,
  ProjectPartner,
  ProjectResource,
} from '../lifecycle/resolvers.js';
import { OperationalPlan, OperationalPlanConnection } from '../plans/resolvers.js';
import { PolicyAction, PolicyActionConnection } from '../policy/resolvers.js';
import { Programme, ProgrammeCohort, ProgrammeConnection } from '../programmes/resolvers.js';
import {
  MinisterialCountry,
  MinisterialReport,
  ProgressReport,
  ProgressReportConnection,
} from '../reports/resolvers.js';
import { Event } from './Event.js';
import { Institution } from './Institution.js';
import { Mutation } from './Mutation.js';
import { Platform } from './Platform.js';
import { Project } from './Project.js';
import { ProjectConnection, ProjectFacets } from './ProjectConnection.js';
import { Query } from './Query.js';

/** The resolver map of this domain. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Project,
  ProjectPartner,
  ProjectAdministrator,
  ProjectResource,
  ProjectContinuation,
  ProjectConnection,
  ProjectFacets,
  Agreement,
  AgreementParty,
  AgreementConnection,
  Evaluation,
  Evaluator,
  EvaluationConnection,
  ProgressReport,
  ProgressReportConnection,
  MinisterialReport,
  MinisterialCountry,
  NeedAssessment,
  NeedAssessmentConnection,
  JointCommission,
  JointCommissionConnection,
  Programme,
  ProgrammeConnection,
  ProgrammeCohort,
  OperationalPlan,
  OperationalPlanConnection,
  Idea,
  IdeaConnection,
  PolicyAction,
  PolicyActionConnection,
  Assistance,
  AssistanceConnection,
  FundingSearch,
  FundingSearchConnection,
  FunderContact,
  TechnologyOffer,
  Institution,
  Event,
  Platform,
  Source: sourceResolvers,
  ActionAuthor: actionAuthorResolvers,
};
