import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { EventResolvers } from '../__generated__/resolvers.js';
import { technologyConditions, technologyOrder } from '../technologyStore.js';

export const Event: EventResolvers = {
  ...referenceById,
  exhibits: ({ id }, { filter, orderBy, ...page }, { loaders }) =>
    childConnection(
      loaders.technologiesByEvent,
      id,
      technologyConditions(filter),
      pageRequest(technologyOrder(orderBy), page),
    ),
};
