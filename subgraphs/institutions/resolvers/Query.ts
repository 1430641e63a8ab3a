import { isTextQuery, matchingText } from '../../kit/conditions.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { bodyConditions, bodyOrder } from '../bodyStore.js';
import { institutionConditions, institutionOrder } from '../institutionStore.js';

export const Query: QueryResolvers = {
  institutions: (_root, { filter, orderBy, query, ...page }, { stores }) => {
    const order = institutionOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...institutionConditions(filter), ...matchingText(query) };
    return rootConnection(stores.institutions, conditions, pageRequest(order, page));
  },
  institution: (_root, { id }, { loaders }) => loaders.institutionById.load(id),
  bodies: (_root, { filter, orderBy, ...page }, { stores }) =>
    rootConnection(stores.bodies, bodyConditions(filter), pageRequest(bodyOrder(orderBy), page)),
  body: (_root, { id }, { loaders }) => loaders.bodyById.load(id),
};
