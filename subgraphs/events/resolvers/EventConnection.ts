import { connectionResolvers } from '../../kit/connection.js';
import { countryFacet, enumFacet, plainFacet } from '../../kit/facetValues.js';
import type { EventConnectionResolvers, EventFacetsResolvers } from '../__generated__/resolvers.js';

export const EventConnection: EventConnectionResolvers = {
  ...connectionResolvers,
  facets: (connection) => ('facet' in connection ? connection : null),
};

export const EventFacets: EventFacetsResolvers = {
  types: async (list) => enumFacet(await list.facet('types')),
  countries: async (list, _args, facts) => countryFacet(await list.facet('countries'), facts),
  years: async (list) => plainFacet(await list.facet('years')),
  modes: async (list) => enumFacet(await list.facet('modes')),
  topics: async (list) => plainFacet(await list.facet('topics')),
  statuses: async (list) => enumFacet(await list.facet('statuses')),
  platforms: async (list) => plainFacet(await list.facet('platforms')),
};
