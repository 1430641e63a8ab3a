import { connectionResolvers } from '../../kit/connection.js';
import { countryFacet, enumFacet, plainFacet } from '../../kit/facetValues.js';
import type {
  TechnologyConnectionResolvers,
  TechnologyFacetsResolvers,
} from '../__generated__/resolvers.js';

export const TechnologyConnection: TechnologyConnectionResolvers = {
  ...connectionResolvers,
  facets: (connection) => ('facet' in connection ? connection : null),
};

export const TechnologyFacets: TechnologyFacetsResolvers = {
  kinds: async (list) => enumFacet(await list.facet('kinds')),
  countries: async (list, _args, facts) => countryFacet(await list.facet('countries'), facts),
  states: async (list) => enumFacet(await list.facet('states')),
  stages: async (list) => enumFacet(await list.facet('stages')),
  intellectualProperty: async (list) => enumFacet(await list.facet('intellectualProperty')),
  cooperationTypes: async (list) => enumFacet(await list.facet('cooperationTypes')),
  years: async (list) => plainFacet(await list.facet('years')),
  classifications: async (list) => plainFacet(await list.facet('classifications')),
  sustainableDevelopmentGoals: async (list) =>
    plainFacet(await list.facet('sustainableDevelopmentGoals')),
  platforms: async (list) => plainFacet(await list.facet('platforms')),
};
