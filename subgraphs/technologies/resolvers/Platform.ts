import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceByCode } from '../../kit/sharedResolvers.js';
import type { PlatformResolvers } from '../__generated__/resolvers.js';
import { LISTING_FIELDS } from '../storedFields.js';
import { technologyConditions, technologyOrder } from '../technologyStore.js';

export const Platform: PlatformResolvers = {
  ...referenceByCode,
  technologies: ({ code }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.technologiesByPlatform,
      code,
      technologyConditions(filter),
      pageRequest(technologyOrder(orderBy), page, LISTING_FIELDS.ofPage(info)),
    ),
};
