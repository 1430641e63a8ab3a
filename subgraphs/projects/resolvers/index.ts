import { actionAuthorResolvers, sourceResolvers } from '../../kit/sharedResolvers.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import {
  Agreement,
  AgreementConnection,
  AgreementParty,
  TechnologyOffer,
} from '../agreements/resolvers.js';
import { Evaluation, EvaluationConnection, Evaluator } from '../evaluations/resolvers.js';
import {
  ProjectAdministrator,
  ProjectContinuation,
  ProjectPartner,
  ProjectResource,
} from '../lifecycle/resolvers.js';
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
  TechnologyOffer,
  Institution,
  Event,
  Platform,
  Source: sourceResolvers,
  ActionAuthor: actionAuthorResolvers,
};
