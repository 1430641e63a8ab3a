import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { BodyResolvers } from '../__generated__/resolvers.js';
import { decisionConditions, decisionOrder } from '../decisionStore.js';
import { eventConditions, eventOrder } from '../eventStore.js';
import { DECISION_FIELDS, EVENT_FIELDS } from '../storedFields.js';

export const Body: BodyResolvers = {
  ...referenceById,
  meetings: ({ id }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.eventsByBody,
      id,
      eventConditions(filter),
      pageRequest(eventOrder(orderBy), page, EVENT_FIELDS.ofPage(info)),
    ),
  decisions: ({ id }, { filter, orderBy, ...page }, { loaders, now }, info) =>
    childConnection(
      loaders.decisionsByBody,
      id,
      decisionConditions(filter, now()),
      pageRequest(decisionOrder(orderBy), page, DECISION_FIELDS.ofPage(info)),
    ),
};
