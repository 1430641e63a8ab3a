import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceByCode } from '../../kit/sharedResolvers.js';
import type { PlatformResolvers } from '../__generated__/resolvers.js';
import { eventConditions, eventOrder } from '../eventStore.js';
import { EVENT_FIELDS } from '../storedFields.js';

export const Platform: PlatformResolvers = {
  ...referenceByCode,
  events: ({ code }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.eventsByPlatform,
      code,
      eventConditions(filter),
      pageRequest(eventOrder(orderBy), page, EVENT_FIELDS.ofPage(info)),
    ),
};
