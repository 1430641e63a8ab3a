import { sourceResolvers } from '../../kit/sharedResolvers.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { Body, BodyMember, BodySeat, TermOfReference } from './Body.js';
import { BodyConnection } from './BodyConnection.js';
import { Institution, InstitutionLocation, InstitutionRelation } from './Institution.js';
import { InstitutionConnection, InstitutionFacets } from './InstitutionConnection.js';
import { Platform } from './Platform.js';
import { Query } from './Query.js';

/** The resolver map of this domain. */
export const resolvers: Resolvers = {
  Query,
  Institution,
  InstitutionLocation,
  InstitutionRelation,
  InstitutionConnection,
  InstitutionFacets,
  Body,
  BodyMember,
  BodySeat,
  TermOfReference,
  BodyConnection,
  Platform,
  Source: sourceResolvers,
};
