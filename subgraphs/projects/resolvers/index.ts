import { sourceResolvers } from '../../kit/sharedResolvers.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { Event } from './Event.js';
import { Institution } from './Institution.js';
import { Platform } from './Platform.js';
import { Project, ProjectPartner } from './Project.js';
import { ProjectConnection, ProjectFacets } from './ProjectConnection.js';
import { Query } from './Query.js';

/** The resolver map of this domain. */
export const resolvers: Resolvers = {
  Query,
  Project,
  ProjectPartner,
  ProjectConnection,
  ProjectFacets,
  Institution,
  Event,
  Platform,
  Source: sourceResolvers,
};
