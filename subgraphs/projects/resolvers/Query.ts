import { isTextQuery, matchingText } from '../../kit/conditions.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { projectConditions, projectOrder } from '../projectStore.js';

export const Query: QueryResolvers = {
  projects: (_root, { filter, orderBy, query, ...page }, { stores }) => {
    const order = projectOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...projectConditions(filter), ...matchingText(query) };
    return rootConnection(stores.projects, conditions, pageRequest(order, page));
  },
  project: (_root, { id }, { loaders }) => loaders.projectById.load(id),
};
