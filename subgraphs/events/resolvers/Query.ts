import { isTextQuery, matchingText } from '../../kit/conditions.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { decisionConditions, decisionOrder } from '../decisionStore.js';
import { eventConditions, eventOrder } from '../eventStore.js';

export const Query: QueryResolvers = {
  events: (_root, { filter, orderBy, query, ...page }, { stores }) => {
    const order = eventOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...eventConditions(filter), ...matchingText(query) };
    return rootConnection(stores.events, conditions, pageRequest(order, page));
  },
  event: (_root, { id }, { loaders }) => loaders.eventById.load(id),
  decisions: (_root, { filter, orderBy, ...page }, { stores }) =>
    rootConnection(
      stores.decisions,
      decisionConditions(filter),
      pageRequest(decisionOrder(orderBy), page),
    ),
  decision: (_root, { id }, { loaders }) => loaders.decisionById.load(id),
};
