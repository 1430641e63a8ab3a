import { countryName } from '../../kit/country.js';
import type {
  ContactCoverageMemberResolvers,
  ContactCoverageResolvers,
} from '../__generated__/resolvers.js';

export const ContactCoverage: ContactCoverageResolvers = {
  members: ({ members }) => [...members],
  coveredCount: ({ members }) => members.filter(({ contactPoint }) => contactPoint !== null).length,
  missing: ({ members }) => members.filter(({ contactPoint }) => contactPoint === null),
};

export const ContactCoverageMember: ContactCoverageMemberResolvers = {
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
};
