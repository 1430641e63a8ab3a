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
import { lifecycleMutations, TechnologyListingPayload } from '../lifecycle/resolvers.js';
import {
  PackageDocument,
  PackageItem,
  PackageTraining,
  packageMutations,
  TechnologyPackage,
  TechnologyPackageConnection,
  TechnologyPackageFacets,
} from '../packages/resolvers.js';
import {
  TransferCase,
  TransferCaseConnection,
  TransferCaseFacets,
  transferMutations,
} from '../transferCases/resolvers.js';
import { Body } from './Body.js';
import { Event } from './Event.js';
import { Institution } from './Institution.js';
import { Match, MatchList } from './Match.js';
import { NeedAssessment } from './NeedAssessment.js';
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
  Mutation: {
    ...lifecycleMutations,
    ...interestMutations,
    ...savedSearchMutations,
    ...transferMutations,
    ...packageMutations,
  },
  TechnologyListing,
  TechnologyListingPayload,
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
  TransferCase,
  TransferCaseConnection,
  TransferCaseFacets,
  TechnologyPackage,
  TechnologyPackageConnection,
  TechnologyPackageFacets,
  PackageItem,
  PackageTraining,
  PackageDocument,
  Institution,
  Body,
  Event,
  Project,
  NeedAssessment,
  Platform,
  Source: sourceResolvers,
  ActionAuthor: actionAuthorResolvers,
};
