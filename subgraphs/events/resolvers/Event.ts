import { childConnection, pageRequest } from '../../kit/connection.js';
import { countryName, countryOf } from '../../kit/country.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  EventFigureResolvers,
  EventParticipationResolvers,
  EventResolvers,
} from '../__generated__/resolvers.js';
import { decisionConditions, decisionOrder } from '../decisionStore.js';
import type { StoredEvent } from '../event.js';
import type { EditionPlace } from '../eventSeriesStore.js';
import { eventConditions, eventOrder } from '../eventStore.js';
import type { EventLoaders } from '../loaders.js';
import { DECISION_FIELDS, EVENT_FIELDS } from '../storedFields.js';

export const Event: EventResolvers = {
  __resolveReference: (reference, { loaders }, info) =>
    loaders.eventById.load(idOfReference(reference), EVENT_FIELDS.ofRecord(info)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  name: ({ name }, args, facts) => pickRequiredText(name, args, facts).value,
  nameTranslations: ({ name }) => name,
  description: ({ description }, args, facts) => pickText(description, args, facts),
  parent: ({ parentId }, _args, { loaders }, info) =>
    parentId === null ? null : loaders.eventById.load(parentId, EVENT_FIELDS.ofRecord(info)),
  subEvents: ({ _id }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.eventsByParent,
      _id,
      eventConditions(filter),
      pageRequest(eventOrder(orderBy), page, EVENT_FIELDS.ofPage(info)),
    ),
  eventSeries: ({ series }) => (series === null ? null : { name: series }),
  previousEdition: (event, _args, { loaders }) => neighbour(event, 'BEFORE', loaders),
  nextEdition: (event, _args, { loaders }) => neighbour(event, 'AFTER', loaders),
  body: ({ bodyId }) => (bodyId === null ? null : { id: bodyId }),
  host: ({ hostInstitutionId }) => (hostInstitutionId === null ? null : { id: hostInstitutionId }),
  organisers: ({ organiserIds }) => organiserIds.map((id) => ({ id })),
  country: ({ country }, _args, facts) => countryOf(country, facts),
  location: ({ geo }) => geo,
  decisions: ({ _id }, { filter, orderBy, ...page }, { loaders, now }, info) =>
    childConnection(
      loaders.decisionsByEvent,
      _id,
      decisionConditions(filter, now()),
      pageRequest(decisionOrder(orderBy, 'NUMBER'), page, DECISION_FIELDS.ofPage(info)),
    ),
};

function neighbour(
  { series, startsOn }: StoredEvent,
  side: EditionPlace['side'],
  { editionAt }: Pick<EventLoaders, 'editionAt'>,
) {
  return series === null || startsOn === null
    ? null
    : editionAt.load({ series, side, day: startsOn });
}

export const EventFigure: EventFigureResolvers = {
  count: ({ value, qualifier }) => ({ value, qualifier }),
};

export const EventParticipation: EventParticipationResolvers = {
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
};
