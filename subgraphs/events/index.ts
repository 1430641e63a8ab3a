import { defineSubgraph } from '../kit/defineSubgraph.js';
import { typeDefs } from './__generated__/typeDefs.js';
import { expireExchanges } from './boothExchanges/expireExchanges.js';
import { createEventsContext, openEventsStores } from './context.js';
import { noteAllAccepted } from './participations/noteAccepted.js';
import { resolvers } from './resolvers/index.js';

/** Events, and what meetings decided. */
export const events = defineSubgraph({
  name: 'events',
  typeDefs,
  resolvers,
  openStores: openEventsStores,
  createContext: createEventsContext,
  duties: (stores) => [expireExchanges(stores.boothExchanges), noteAllAccepted(stores)],
});
