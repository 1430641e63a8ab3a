import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { NeedAssessmentResolvers } from '../__generated__/resolvers.js';
import { technologyConditions, technologyOrder } from '../technologyStore.js';

export const NeedAssessment: NeedAssessmentResolvers = {
  ...referenceById,
  requests: ({ id }, { filter, orderBy, ...page }, { loaders }) =>
    childConnection(
      loaders.technologiesByAssessment,
      id,
      technologyConditions(filter),
      pageRequest(technologyOrder(orderBy), page),
    ),
};
