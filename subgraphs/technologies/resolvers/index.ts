import { actionAuthorResolvers, sourceResolvers } from '../../kit/sharedResolvers.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import {
  SavedSearch,
  SavedSearchAlert,
  SavedSearchConnection,
  savedSearchMutations,
} from '../alerts/resolvers.js';
import {
  ExpressionOfInterest,
  ExpressionOfInterestConnection,
  interestMutations,
} from '../interests/resolvers.js';
import { lifecycleMutations } from '../lifecycle/resolvers.js';
import { Body } from './Body.js';
import { Event } from './Event.js';
import { Institution } from './Institution.js';
import { Match, MatchList } from './Match.js';
import { Platform } from './Platform.js';
import { Project } from './Project.js';
import { Query } from './Query.js';
import { TechnologyConnection, TechnologyFacets } from './TechnologyConnection.js';
import { TechnologyDuplicate } from './TechnologyDuplicate.js';
import { TechnologyListing } from './TechnologyListing.js';
import { TechnologyOffer } from './TechnologyOffer.js';
import { TechnologyRequest } from './TechnologyRequest.js';

/** The resolver map of this domain. */
export const resolvers: Resolvers = {
  Query,
  Mutation: { ...lifecycleMutations, ...interestMutations, ...savedSearchMutations },
  TechnologyListing,
  TechnologyOffer,
  TechnologyRequest,
  TechnologyConnection,
  TechnologyFacets,
  MatchList,
  Match,
  TechnologyDuplicate,
  ExpressionOfInterest,
  ExpressionOfInterestConnection,
  SavedSearch,
  SavedSearchAlert,
  SavedSearchConnection,
  Institution,
  Body,
  Event,
  Project,
  Platform,
  Source: sourceResolvers,
  ActionAuthor: actionAuthorResolvers,
};
