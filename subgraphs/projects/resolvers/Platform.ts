import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceByCode } from '../../kit/sharedResolvers.js';
import type { PlatformResolvers } from '../__generated__/resolvers.js';
import { projectConditions, projectOrder } from '../projectStore.js';
import { PROJECT_FIELDS } from '../storedFields.js';

export const Platform: PlatformResolvers = {
  ...referenceByCode,
  projects: ({ code }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.projectsByPlatform,
      code,
      projectConditions(filter),
      pageRequest(projectOrder(orderBy), page, PROJECT_FIELDS.ofPage(info)),
    ),
};
