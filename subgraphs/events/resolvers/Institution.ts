import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { InstitutionResolvers } from '../__generated__/resolvers.js';
import { eventConditions, eventOrder } from '../eventStore.js';

export const Institution: InstitutionResolvers = {
  ...referenceById,
  eventsHosted: ({ id }, { filter, orderBy, ...page }, { loaders }) =>
    childConnection(
      loaders.eventsByHost,
      id,
      eventConditions(filter),
      pageRequest(eventOrder(orderBy), page),
    ),
  eventsOrganised: ({ id }, { filter, orderBy, ...page }, { loaders }) =>
    childConnection(
      loaders.eventsByOrganiser,
      id,
      eventConditions(filter),
      pageRequest(eventOrder(orderBy), page),
    ),
};
