import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceByKey } from '../../kit/sharedResolvers.js';
import type { NeedAssessmentResolvers } from '../__generated__/resolvers.js';
import { LISTING_FIELDS } from '../storedFields.js';
import { technologyConditions, technologyOrder } from '../technologyStore.js';

export const NeedAssessment: NeedAssessmentResolvers = {
  ...referenceByKey,
  requests: ({ nodeKey }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.technologiesByAssessment,
      nodeKey,
      technologyConditions(filter),
      pageRequest(technologyOrder(orderBy), page, LISTING_FIELDS.ofPage(info)),
    ),
};
