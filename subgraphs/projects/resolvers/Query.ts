import { isTextQuery, matchingText } from '../../kit/conditions.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { agreementQueries } from '../agreements/resolvers.js';
import { evaluationQueries } from '../evaluations/resolvers.js';
import { projectConditions, projectOrder } from '../projectStore.js';
import { reportQueries } from '../reports/resolvers.js';

export const Query: QueryResolvers = {
  ...agreementQueries,
  ...evaluationQueries,
  ...reportQueries,
  projects: (_root, { filter, orderBy, query, ...page }, { readable }) => {
    const order = projectOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...projectConditions(filter), ...matchingText(query) };
    return rootConnection(readable.projects, conditions, pageRequest(order, page));
  },
  project: (_root, { id }, { loaders }) => loaders.projectById.load(id),
};
