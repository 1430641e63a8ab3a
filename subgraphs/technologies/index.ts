import { defineSubgraph } from '../kit/defineSubgraph.js';
import { typeDefs } from './__generated__/typeDefs.js';
import { lookForListings } from './alerts/lookForListings.js';
import { createTechnologiesContext, openTechnologiesStores } from './context.js';
import { lapseInterests } from './interests/lapseInterests.js';
import { expireListings } from './lifecycle/expireListings.js';
import { resolvers } from './resolvers/index.js';

/** Technology offers and requests. */
export const technologies = defineSubgraph({
  name: 'technologies',
  typeDefs,
  resolvers,
  openStores: openTechnologiesStores,
  createContext: createTechnologiesContext,
  duties: (stores) => [
    expireListings(stores.technologies),
    lapseInterests(stores.interests),
    lookForListings(stores),
  ],
});
