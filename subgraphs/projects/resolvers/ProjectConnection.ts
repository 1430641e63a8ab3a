import { connectionResolvers } from '../../kit/connection.js';
import { countryFacet, enumFacet, plainFacet } from '../../kit/facetValues.js';
import type {
  ProjectConnectionResolvers,
  ProjectFacetsResolvers,
} from '../__generated__/resolvers.js';

export const ProjectConnection: ProjectConnectionResolvers = {
  ...connectionResolvers,
  facets: (connection) => ('facet' in connection ? connection : null),
};

export const ProjectFacets: ProjectFacetsResolvers = {
  kinds: async (list) => enumFacet(await list.facet('kinds')),
  states: async (list) => enumFacet(await list.facet('states')),
  countries: async (list, _args, facts) => countryFacet(await list.facet('countries'), facts),
  years: async (list) => plainFacet(await list.facet('years')),
  fields: async (list) => plainFacet(await list.facet('fields')),
  platforms: async (list) => plainFacet(await list.facet('platforms')),
};
