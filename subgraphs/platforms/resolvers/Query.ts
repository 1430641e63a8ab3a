import { badUserInput } from '../../kit/badUserInput.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { liaisonQueries } from '../liaison/resolvers.js';
import { platformConditions, platformOrder } from '../platformStore.js';
import { PLATFORM_FIELDS } from '../storedFields.js';
import { findNode } from './Node.js';

const MAX_IDS = 100;

export const Query: QueryResolvers = {
  ...liaisonQueries,
  platforms: (_root, { filter, orderBy, ...page }, { stores }, info) =>
    rootConnection(
      stores.platforms,
      platformConditions(filter),
      pageRequest(platformOrder(orderBy), page, PLATFORM_FIELDS.ofPage(info)),
    ),
  platform: (_root, { code }, { loaders }, info) =>
    loaders.platformByCode.load(code, PLATFORM_FIELDS.ofRecord(info)),
  viewer: (_root, _args, { viewer }) => viewer,
  node: (_root, { id }, context) => findNode(id, context),
  nodes: (_root, { ids }, context) => {
    if (ids.length > MAX_IDS) {
      throw badUserInput(`ids must be at most ${MAX_IDS}, got ${ids.length}`);
    }
    return Promise.all(ids.map((id) => findNode(id, context)));
  },
};
