import { isTextQuery, matchingText } from '../../kit/conditions.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { decisionConditions, decisionOrder } from '../decisionStore.js';
import { seriesList } from '../eventSeries.js';
import { eventConditions, eventOrder } from '../eventStore.js';
import { checkMembers, coverFestivals } from '../festivalCoverage.js';
import { participationReport } from '../participationReport.js';
import { checkYears, reportCountries } from '../reportScope.js';
import { DECISION_FIELDS, EVENT_FIELDS } from '../storedFields.js';

export const Query: QueryResolvers = {
  events: (_root, { filter, orderBy, query, ...page }, { stores }, info) => {
    const order = eventOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...eventConditions(filter), ...matchingText(query) };
    const request = pageRequest(order, page, EVENT_FIELDS.ofPage(info));
    return rootConnection(stores.events, conditions, request);
  },
  event: (_root, { id }, { loaders }, info) =>
    loaders.eventById.load(id, EVENT_FIELDS.ofRecord(info)),
  decisions: (_root, { filter, orderBy, ...page }, { stores, now }, info) =>
    rootConnection(
      stores.decisions,
      decisionConditions(filter, now()),
      pageRequest(decisionOrder(orderBy), page, DECISION_FIELDS.ofPage(info)),
    ),
  decision: (_root, { id }, { loaders }, info) =>
    loaders.decisionById.load(id, DECISION_FIELDS.ofRecord(info)),
  eventSeries: (_root, { filter, ...page }, { stores }) =>
    seriesList(stores.events, eventConditions(filter), page),
  async eventSeriesByName(_root, { name }, { loaders }) {
    const count = await loaders.eventsBySeries.totals.load({}, name);
    return count === 0 ? null : { name };
  },
  async festivalCoverage(_root, { from, to, countries, series }, { stores }) {
    checkYears({ from, to });
    const scope = { from, to, countries: reportCountries(countries, { from, to }) };
    checkMembers(scope.countries);
    const cells = await stores.events.festivalCells({ ...scope, series: series ?? null });
    return coverFestivals(scope, cells);
  },
  async eventParticipation(_root, { from, to, countries, types }, { stores }) {
    checkYears({ from, to });
    const scope = { from, to, countries: reportCountries(countries, { from, to }) };
    const { kinds, totals } = await stores.events.participation({
      ...scope,
      types: types ?? ['EXHIBITION'],
    });
    return { countries: [...participationReport(scope.countries, kinds, totals)] };
  },
};
