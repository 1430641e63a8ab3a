import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { InstitutionResolvers } from '../__generated__/resolvers.js';
import { institutionInterests } from '../interests/resolvers.js';
import { institutionPackages } from '../packages/resolvers.js';
import { LISTING_FIELDS } from '../storedFields.js';
import { technologyConditions, technologyOrder } from '../technologyStore.js';
import { institutionTransfers } from '../transferCases/resolvers.js';

export const Institution: InstitutionResolvers = {
  ...referenceById,
  ...institutionInterests,
  ...institutionTransfers,
  ...institutionPackages,
  technologies: ({ id }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.technologiesByInstitution,
      id,
      technologyConditions(filter),
      pageRequest(technologyOrder(orderBy), page, LISTING_FIELDS.ofPage(info)),
    ),
};
