import { countryOf } from '../../kit/country.js';
import { pickRequiredText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  InstitutionLocationResolvers,
  InstitutionRelationResolvers,
  InstitutionResolvers,
} from '../__generated__/resolvers.js';
import { officialNames } from '../institution.js';

export const Institution: InstitutionResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.institutionById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  name: (institution, args, facts) =>
    pickRequiredText(officialNames(institution), args, facts).value,
  acronyms: ({ names }) =>
    names.filter(({ kinds }) => kinds.includes('ACRONYM')).map(({ value }) => value),
  country: ({ country }, _args, facts) => countryOf(country, facts),
};

export const InstitutionLocation: InstitutionLocationResolvers = {
  country: ({ country }, _args, facts) => countryOf(country, facts),
  point: ({ latitude, longitude }) =>
    latitude === null || longitude === null ? null : { latitude, longitude },
};

export const InstitutionRelation: InstitutionRelationResolvers = {
  institution: ({ institutionId }, _args, { loaders }) =>
    loaders.institutionById.load(institutionId),
};
