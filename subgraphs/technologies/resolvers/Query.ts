import { isTextQuery, matchingText } from '../../kit/conditions.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { savedSearchQueries } from '../alerts/resolvers.js';
import { interestQueries } from '../interests/resolvers.js';
import { lifecycleQueries } from '../lifecycle/resolvers.js';
import { packageQueries } from '../packages/resolvers.js';
import { technologyConditions, technologyOrder } from '../technologyStore.js';
import { transferQueries } from '../transferCases/resolvers.js';

export const Query: QueryResolvers = {
  ...lifecycleQueries,
  ...interestQueries,
  ...savedSearchQueries,
  ...transferQueries,
  ...packageQueries,
  technologies: (_root, { filter, orderBy, query, ...page }, { readable }) => {
    const order = technologyOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...technologyConditions(filter), ...matchingText(query) };
    return rootConnection(readable, conditions, pageRequest(order, page));
  },
  technology: (_root, { id }, { loaders }) => loaders.technologyById.load(id),
};
