import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceByCode } from '../../kit/sharedResolvers.js';
import type { PlatformResolvers } from '../__generated__/resolvers.js';
import { institutionConditions, institutionOrder } from '../institutionStore.js';
import { INSTITUTION_FIELDS } from '../storedFields.js';

export const Platform: PlatformResolvers = {
  ...referenceByCode,
  institutions: ({ code }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.institutionsByPlatform,
      code,
      institutionConditions(filter),
      pageRequest(institutionOrder(orderBy), page, INSTITUTION_FIELDS.ofPage(info)),
    ),
};
