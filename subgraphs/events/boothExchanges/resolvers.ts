import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { badUserInput } from '../../kit/badUserInput.js';
import {
  childConnection,
  connectionResolvers,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryName } from '../../kit/country.js';
import { isMemberCountry, MEMBERSHIPS } from '../../kit/membership.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  BoothExchangeBalanceResolvers,
  BoothExchangeConnectionResolvers,
  BoothExchangeLegResolvers,
  BoothExchangeResolvers,
  EventResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { isOfNetwork, speaksFor } from '../access.js';
import type { EventsContext } from '../context.js';
import { EVENT_FIELDS } from '../storedFields.js';
import type { StoredBoothExchange } from './boothExchange.js';
import { exchangeConditions, LATEST_PROPOSAL } from './boothExchangeStore.js';
import type { ExchangeDeps } from './exchangeParts.js';
import { acceptExchange, assignBooth, confirmLeg, declineExchange } from './leadExchange.js';
import { proposeExchange } from './proposeExchange.js';

const payload = (outcome: Outcome<StoredBoothExchange>) => payloadOf('boothExchange', outcome);

const depsOf = ({ stores }: EventsContext): ExchangeDeps => ({
  findEvents: (ids) => stores.events.findByIds(ids),
  findBooths: (ids) => stores.booths.findByIds(ids),
});

/** The way of an exchange, step by step. */
export const boothExchangeMutations: MutationResolvers = {
  boothExchangePropose: async (_root, { input }, context) =>
    payload(await context.actions.boothExchanges.create(proposeExchange(depsOf(context)), input)),
  boothExchangeAccept: async (_root, { input }, context) =>
    payload(await context.actions.boothExchanges.perform(acceptExchange(depsOf(context)), input)),
  boothExchangeDecline: async (_root, { input }, { actions }) =>
    payload(await actions.boothExchanges.perform(declineExchange, input)),
  boothExchangeAssignBooth: async (_root, { input }, context) =>
    payload(await context.actions.boothExchanges.perform(assignBooth(depsOf(context)), input)),
  boothExchangeConfirmLeg: async (_root, { input }, context) =>
    payload(await context.actions.boothExchanges.perform(confirmLeg(depsOf(context)), input)),
};

const MOST_COUNTRIES = 50;
const NOTHING = { given: 0, received: 0, toGive: 0, toReceive: 0 };

export const boothExchangeQueries: QueryResolvers = {
  boothExchanges: (_root, { filter, ...page }, { readers }) =>
    rootConnection(
      readers.boothExchanges,
      exchangeConditions(filter),
      pageRequest(LATEST_PROPOSAL, page),
    ),
  boothExchange: (_root, { id }, { loaders }) => loaders.exchangeById.load(id),
  async boothExchangeBalance(_root, { countries }, { stores, now }) {
    const given =
      countries ??
      MEMBERSHIPS.map(({ country }) => country).filter((country) =>
        isMemberCountry(country, now()),
      );
    if (given.length > MOST_COUNTRIES) {
      throw badUserInput(`countries must have at most ${MOST_COUNTRIES}, got ${given.length}`);
    }
    const codes = [...new Set(given)].sort();
    const found = await stores.boothExchanges.balances(codes);
    const byCountry = new Map(found.map((balance) => [balance.country, balance]));
    return codes.map((country) => ({ ...NOTHING, country, ...byCountry.get(country) }));
  },
};

export const BoothExchange: BoothExchangeResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.exchangeById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  proposedBy: ({ legs: [own] }, _args, facts) => ({
    code: own.hostCountry,
    name: countryName(own.hostCountry, facts),
  }),
  proposedTo: ({ legs: [own] }, _args, facts) => ({
    code: own.guestCountry,
    name: countryName(own.guestCountry, facts),
  }),
  history: (exchange, page, { viewer, stores }) =>
    isOfNetwork(viewer) || exchange.countries.some((country) => speaksFor(viewer, country))
      ? historyOf(exchange, stores.boothExchanges.trail, page)
      : null,
};

export const BoothExchangeLeg: BoothExchangeLegResolvers = {
  host: ({ hostCountry }, _args, facts) => ({
    code: hostCountry,
    name: countryName(hostCountry, facts),
  }),
  guest: ({ guestCountry }, _args, facts) => ({
    code: guestCountry,
    name: countryName(guestCountry, facts),
  }),
  event: ({ eventId }, _args, { loaders }, info) =>
    loaders.eventById.load(eventId, EVENT_FIELDS.ofRecord(info)),
  booth: ({ boothId }, _args, { loaders }) =>
    boothId === null ? null : loaders.boothById.load(boothId),
};

export const BoothExchangeBalance: BoothExchangeBalanceResolvers = {
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
  balance: ({ given, received }) => given - received,
};

export const BoothExchangeConnection: BoothExchangeConnectionResolvers = connectionResolvers;

/** The exchanges that have a leg at an event. */
export const exchangesOfEvent: EventResolvers = {
  boothExchanges: ({ _id }, page, { loaders }) =>
    childConnection(loaders.exchangesByEvent, _id, {}, pageRequest(LATEST_PROPOSAL, page)),
};
