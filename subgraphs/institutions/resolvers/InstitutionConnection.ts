import { connectionResolvers } from '../../kit/connection.js';
import { countryFacet, enumFacet, plainFacet } from '../../kit/facetValues.js';
import type {
  InstitutionConnectionResolvers,
  InstitutionFacetsResolvers,
} from '../__generated__/resolvers.js';

export const InstitutionConnection: InstitutionConnectionResolvers = {
  ...connectionResolvers,
  facets: (connection) => ('facet' in connection ? connection : null),
};

export const InstitutionFacets: InstitutionFacetsResolvers = {
  countries: async (list, _args, facts) => countryFacet(await list.facet('countries'), facts),
  types: async (list) => enumFacet(await list.facet('types')),
  statuses: async (list) => enumFacet(await list.facet('statuses')),
  platforms: async (list) => plainFacet(await list.facet('platforms')),
};
