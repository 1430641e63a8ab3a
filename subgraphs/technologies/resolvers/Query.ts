import { isTextQuery, matchingText } from '../../kit/conditions.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { savedSearchQueries } from '../alerts/resolvers.js';
import { interestQueries } from '../interests/resolvers.js';
import { lifecycleQueries } from '../lifecycle/resolvers.js';
import { findDuplicates } from '../matching/findDuplicates.js';
import { readDuplicateInput } from '../matching/readDuplicateInput.js';
import { packageQueries } from '../packages/resolvers.js';
import { readStatistics } from '../statistics/readStatistics.js';
import { statisticsRequest } from '../statistics/statisticsRequest.js';
import { LISTING_FIELDS } from '../storedFields.js';
import { technologyConditions, technologyOrder } from '../technologyStore.js';
import { transferQueries } from '../transferCases/resolvers.js';

export const Query: QueryResolvers = {
  ...lifecycleQueries,
  ...interestQueries,
  ...savedSearchQueries,
  ...transferQueries,
  ...packageQueries,
  technologies: (_root, { filter, orderBy, query, ...page }, { readers }, info) => {
    const order = technologyOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...technologyConditions(filter), ...matchingText(query) };
    return rootConnection(
      readers.technologies,
      conditions,
      pageRequest(order, page, LISTING_FIELDS.ofPage(info)),
    );
  },
  technology: (_root, { id }, { loaders }, info) =>
    loaders.technologyById.load(id, LISTING_FIELDS.ofRecord(info)),
  technologyDuplicates: (_root, { input, first }, { readers }) => {
    const { draft, limit } = readDuplicateInput(input, first);
    return findDuplicates(readers.technologies, draft, limit);
  },
  technologyStatistics: (_root, { filter, ...args }, facts) =>
    readStatistics(
      facts.readers.technologies,
      technologyConditions(filter),
      statisticsRequest(args, facts.now()),
      facts,
    ),
};
