import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceByCode } from '../../kit/sharedResolvers.js';
import type { PlatformResolvers } from '../__generated__/resolvers.js';
import { projectConditions, projectOrder } from '../projectStore.js';

export const Platform: PlatformResolvers = {
  ...referenceByCode,
  projects: ({ code }, { filter, orderBy, ...page }, { loaders }) =>
    childConnection(
      loaders.projectsByPlatform,
      code,
      projectConditions(filter),
      pageRequest(projectOrder(orderBy), page),
    ),
};
