import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { InstitutionResolvers } from '../__generated__/resolvers.js';
import { eventConditions, eventOrder } from '../eventStore.js';
import { EVENT_FIELDS } from '../storedFields.js';

export const Institution: InstitutionResolvers = {
  ...referenceById,
  eventsHosted: ({ id }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.eventsByHost,
      id,
      eventConditions(filter),
      pageRequest(eventOrder(orderBy), page, EVENT_FIELDS.ofPage(info)),
    ),
  eventsOrganised: ({ id }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.eventsByOrganiser,
      id,
      eventConditions(filter),
      pageRequest(eventOrder(orderBy), page, EVENT_FIELDS.ofPage(info)),
    ),
};
