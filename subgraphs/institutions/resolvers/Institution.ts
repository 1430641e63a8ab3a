import { childConnection, pageRequest } from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { pickRequiredText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  InstitutionLocationResolvers,
  InstitutionRelationResolvers,
  InstitutionResolvers,
} from '../__generated__/resolvers.js';
import { INSTITUTION_STATUSES, isActive, officialNames } from '../institution.js';
import { institutionConditions, institutionOrder } from '../institutionStore.js';
import { INSTITUTION_FIELDS } from '../storedFields.js';

/** How far hierarchies and successions are followed: no real one is nearly as long. */
const LINE_LIMITS = { steps: 20, institutions: 100 };

export const Institution: InstitutionResolvers = {
  __resolveReference: (reference, { loaders }, info) =>
    loaders.institutionById.load(idOfReference(reference), INSTITUTION_FIELDS.ofRecord(info)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  name: (institution, args, facts) =>
    pickRequiredText(officialNames(institution), args, facts).value,
  acronyms: ({ names }) =>
    names.filter(({ kinds }) => kinds.includes('ACRONYM')).map(({ value }) => value),
  country: ({ country }, _args, facts) => countryOf(country, facts),
  // What was merged is gone, whatever its source goes on saying.
  status: ({ status, mergedIntoId }) => (mergedIntoId === undefined ? status : 'WITHDRAWN'),
  relations: async (institution, _args, { loaders }) => [
    ...(await loaders.hierarchy.relationsOf(institution)),
  ],
  ancestors: async (institution, _args, { loaders }) => [
    ...(await loaders.hierarchy.reachedFrom(institution, 'PARENT', LINE_LIMITS)),
  ],
  successors: async (institution, _args, { loaders }) => [
    ...(await loaders.hierarchy.reachedFrom(institution, 'SUCCESSOR', LINE_LIMITS)),
  ],
  currentSuccessor: (institution, _args, { loaders }) =>
    isActive(institution) ? null : loaders.hierarchy.currentSuccessorOf(institution, LINE_LIMITS),
  mergedInto: ({ mergedIntoId }, _args, { loaders }, info) =>
    mergedIntoId === undefined
      ? null
      : loaders.institutionById.load(mergedIntoId, INSTITUTION_FIELDS.ofRecord(info)),
  mergedFrom: ({ _id }, { orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.institutionsBySurvivor,
      _id,
      institutionConditions({ statuses: [...INSTITUTION_STATUSES] }),
      pageRequest(institutionOrder(orderBy), page, INSTITUTION_FIELDS.ofPage(info)),
    ),
};

export const InstitutionLocation: InstitutionLocationResolvers = {
  country: ({ country }, _args, facts) => countryOf(country, facts),
  point: ({ latitude, longitude }) =>
    latitude === null || longitude === null ? null : { latitude, longitude },
};

export const InstitutionRelation: InstitutionRelationResolvers = {
  institution: ({ institutionId }, _args, { loaders }, info) =>
    loaders.institutionById.load(institutionId, INSTITUTION_FIELDS.ofRecord(info)),
};
