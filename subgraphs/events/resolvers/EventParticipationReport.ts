import { countryName } from '../../kit/country.js';
import type { CountryEventParticipationResolvers } from '../__generated__/resolvers.js';

export const CountryEventParticipation: CountryEventParticipationResolvers = {
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
};
