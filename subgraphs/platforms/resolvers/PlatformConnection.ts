import { connectionResolvers } from '../../kit/connection.js';
import { countryFacet, enumFacet } from '../../kit/facetValues.js';
import type {
  PlatformConnectionResolvers,
  PlatformFacetsResolvers,
} from '../__generated__/resolvers.js';

export const PlatformConnection: PlatformConnectionResolvers = {
  ...connectionResolvers,
  facets: (connection) => connection,
};

export const PlatformFacets: PlatformFacetsResolvers = {
  countries: async (list, _args, facts) => countryFacet(await list.facet('countries'), facts),
  participation: async (list) => enumFacet(await list.facet('participation')),
};
