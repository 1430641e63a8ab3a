import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceByKey } from '../../kit/sharedResolvers.js';
import type { ProjectResolvers } from '../__generated__/resolvers.js';
import { decisionConditions, decisionOrder } from '../decisionStore.js';
import { DECISION_FIELDS } from '../storedFields.js';

export const Project: ProjectResolvers = {
  ...referenceByKey,
  decisions: ({ nodeKey }, { filter, orderBy, ...page }, { loaders, now }, info) =>
    childConnection(
      loaders.decisionsByProject,
      nodeKey,
      decisionConditions(filter, now()),
      pageRequest(decisionOrder(orderBy), page, DECISION_FIELDS.ofPage(info)),
    ),
};
