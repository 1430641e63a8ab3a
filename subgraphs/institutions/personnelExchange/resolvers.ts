import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { MutationResolvers, QueryResolvers } from '../__generated__/resolvers.js';
import { dayOf } from '../nomination.js';
import { agree } from './agreeExchange.js';
import { applyForExchange } from './applyForExchange.js';
import type { StoredExchangeCall } from './call.js';
import { exchangeCallConditions, exchangeCallOrder } from './callStore.js';
import type { StoredExchange } from './exchange.js';
import { exchangeConditions, NEWEST_EXCHANGE } from './exchangeStore.js';
import { cancelExchange, finishExchange, select, startExchange } from './leadExchange.js';
import { cancelCall, closeCall, openCall, reviseCall } from './writeCall.js';

const called = (outcome: Outcome<StoredExchangeCall>) =>
  payloadOf('personnelExchangeCall', outcome);
const exchanged = (outcome: Outcome<StoredExchange>) => payloadOf('personnelExchange', outcome);

export const exchangeQueries: QueryResolvers = {
  personnelExchangeCalls: (_root, { filter, orderBy, ...page }, { stores, now }) =>
    rootConnection(
      stores.personnelExchangeCalls,
      exchangeCallConditions(filter, dayOf(now())),
      pageRequest(exchangeCallOrder(orderBy), page),
    ),
  personnelExchangeCall: (_root, { id }, { loaders }) => loaders.exchangeCallById.load(id),
  personnelExchanges: (_root, { filter, ...page }, { viewer, readers }) =>
    rootConnection(
      readers.exchanges,
      exchangeConditions(filter, viewer),
      pageRequest(NEWEST_EXCHANGE, page),
    ),
  personnelExchange: (_root, { id }, { loaders }) => loaders.exchangeById.load(id),
};

/** The way of a call and of the exchanges that come of it, step by step. */
export const exchangeMutations: MutationResolvers = {
  personnelExchangeCallOpen: async (_root, { input }, { actions, loaders }) =>
    called(
      await actions.exchangeCalls.create(
        openCall((id) => loaders.institutionById.load(id)),
        input,
      ),
    ),
  personnelExchangeCallRevise: async (_root, { input }, { actions }) =>
    called(await actions.exchangeCalls.perform(reviseCall, input)),
  personnelExchangeCallClose: async (_root, { input }, { actions }) =>
    called(await actions.exchangeCalls.perform(closeCall, input)),
  personnelExchangeCallCancel: async (_root, { input }, { actions }) =>
    called(await actions.exchangeCalls.perform(cancelCall, input)),
  personnelExchangeApply: async (_root, { input }, { actions, loaders }) =>
    exchanged(
      await actions.exchanges.create(
        applyForExchange({
          loadCall: (id) => loaders.exchangeCallById.load(id),
          loadInstitution: (id) => loaders.institutionById.load(id),
        }),
        input,
      ),
    ),
  personnelExchangeSelect: async (_root, { input }, { actions, stores }) =>
    exchanged(
      await select(
        actions.exchanges,
        { calls: stores.personnelExchangeCalls, exchanges: stores.personnelExchanges },
        input,
      ),
    ),
  personnelExchangeAgree: async (_root, { input }, { actions, stores }) =>
    exchanged(await agree(actions.exchanges, stores.personnelExchanges, input)),
  personnelExchangeStart: async (_root, { input }, { actions }) =>
    exchanged(await actions.exchanges.perform(startExchange, input)),
  personnelExchangeFinish: async (_root, { input }, { actions }) =>
    exchanged(await actions.exchanges.perform(finishExchange, input)),
  personnelExchangeCancel: async (_root, { input }, { actions }) =>
    exchanged(await actions.exchanges.perform(cancelExchange, input)),
};
