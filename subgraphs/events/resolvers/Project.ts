import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { ProjectResolvers } from '../__generated__/resolvers.js';
import { decisionConditions, decisionOrder } from '../decisionStore.js';

export const Project: ProjectResolvers = {
  ...referenceById,
  decisions: ({ id }, { filter, orderBy, ...page }, { loaders, now }) =>
    childConnection(
      loaders.decisionsByProject,
      id,
      decisionConditions(filter, now()),
      pageRequest(decisionOrder(orderBy), page),
    ),
};
