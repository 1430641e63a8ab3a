import { actionAuthorResolvers } from '../../kit/sharedResolvers.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { CountryPlatforms, liaisonMutations } from '../liaison/resolvers.js';
import { Node } from './Node.js';
import { Platform, Source } from './Platform.js';
import { PlatformConnection, PlatformFacets } from './PlatformConnection.js';
import { Query } from './Query.js';
import { Viewer } from './Viewer.js';

/** The resolver map of this domain. */
export const resolvers: Resolvers = {
  Query,
  Mutation: liaisonMutations,
  CountryPlatforms,
  ActionAuthor: actionAuthorResolvers,
  Node,
  Platform,
  PlatformConnection,
  PlatformFacets,
  Source,
  Viewer,
};
