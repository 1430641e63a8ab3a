import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceByCode } from '../../kit/sharedResolvers.js';
import type { PlatformResolvers } from '../__generated__/resolvers.js';
import { institutionConditions, institutionOrder } from '../institutionStore.js';

export const Platform: PlatformResolvers = {
  ...referenceByCode,
  institutions: ({ code }, { filter, orderBy, ...page }, { loaders }) =>
    childConnection(
      loaders.institutionsByPlatform,
      code,
      institutionConditions(filter),
      pageRequest(institutionOrder(orderBy), page),
    ),
};
