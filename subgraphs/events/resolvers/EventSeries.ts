import { childConnection, pageRequest } from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import type {
  EventSeriesConnectionResolvers,
  EventSeriesResolvers,
} from '../__generated__/resolvers.js';
import { cursorOfSeries } from '../eventSeries.js';
import { eventConditions, eventOrder } from '../eventStore.js';
import { EVENT_FIELDS } from '../storedFields.js';

export const EventSeries: EventSeriesResolvers = {
  editions: ({ name }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.eventsBySeries,
      name,
      eventConditions(filter),
      pageRequest(eventOrder(orderBy), page, EVENT_FIELDS.ofPage(info)),
    ),
  async countries({ name }, _args, { loaders, ...facts }) {
    const codes = await loaders.countriesOfSeries.load(name);
    return codes.flatMap((code) => countryOf(code, facts) ?? []);
  },
  firstEdition: ({ name }, _args, { loaders }) =>
    loaders.editionAt.load({ series: name, side: 'AFTER', day: null }),
  latestEdition: ({ name }, _args, { loaders }) =>
    loaders.editionAt.load({ series: name, side: 'BEFORE', day: null }),
};

export const EventSeriesConnection: EventSeriesConnectionResolvers = {
  async edges(list) {
    const { names } = await list.page();
    return names.map((name) => ({ node: { name }, cursor: cursorOfSeries(name) }));
  },
  async nodes(list) {
    const { names } = await list.page();
    return names.map((name) => ({ name }));
  },
  async pageInfo(list) {
    const { names, hasNextPage } = await list.page();
    const first = names[0];
    const last = names.at(-1);
    return {
      hasNextPage,
      hasPreviousPage: !list.isFirstPage,
      startCursor: first === undefined ? null : cursorOfSeries(first),
      endCursor: last === undefined ? null : cursorOfSeries(last),
    };
  },
  totalCount: (list) => list.total(),
};
