import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { BodyResolvers } from '../__generated__/resolvers.js';
import { LISTING_FIELDS } from '../storedFields.js';
import { technologyConditions, technologyOrder } from '../technologyStore.js';

export const Body: BodyResolvers = {
  ...referenceById,
  technologies: ({ id }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.technologiesByTaskForce,
      id,
      technologyConditions(filter),
      pageRequest(technologyOrder(orderBy), page, LISTING_FIELDS.ofPage(info)),
    ),
};
