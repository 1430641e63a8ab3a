import type { MatchListResolvers, MatchResolvers } from '../__generated__/resolvers.js';
import { explainMatch } from '../matching/explainMatch.js';
import { matchesOf } from '../matching/matchList.js';

export const MatchList: MatchListResolvers = {
  nodes: (list, _args, { loaders }) => matchesOf(list, loaders.technologyById),
  hasMore: async ({ first, found }) => (await found()).length > first,
};

export const Match: MatchResolvers = {
  reasons: ({ offer, evidence }) => explainMatch(offer, evidence),
};
