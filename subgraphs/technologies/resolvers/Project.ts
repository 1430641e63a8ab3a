import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { ProjectResolvers } from '../__generated__/resolvers.js';
import { technologyConditions, technologyOrder } from '../technologyStore.js';

export const Project: ProjectResolvers = {
  ...referenceById,
  outputs: ({ id }, { filter, orderBy, ...page }, { loaders }) =>
    childConnection(
      loaders.technologiesByProject,
      id,
      technologyConditions(filter),
      pageRequest(technologyOrder(orderBy), page),
    ),
};
