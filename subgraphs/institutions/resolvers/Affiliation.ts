import { countryOf } from '../../kit/country.js';
import type {
  AffiliationCandidateResolvers,
  AffiliationPartResolvers,
} from '../__generated__/resolvers.js';

export const AffiliationPart: AffiliationPartResolvers = {
  country: ({ country }, _args, facts) => countryOf(country, facts),
};

export const AffiliationCandidate: AffiliationCandidateResolvers = {
  matchedName: ({ name }) => name,
  matchedText: ({ text }) => text,
  reasons: ({ reasons }) => [...reasons],
};
