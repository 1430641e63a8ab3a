import { defineSubgraph } from '../kit/defineSubgraph.js';
import { typeDefs } from './__generated__/typeDefs.js';
import { createPlatformsContext, openPlatformsStores } from './context.js';
import { resolvers } from './resolvers/index.js';

/** The directory of platforms, and look-ups of any record by its id. */
export const platforms = defineSubgraph({
  name: 'platforms',
  typeDefs,
  resolvers,
  openStores: openPlatformsStores,
  createContext: createPlatformsContext,
});
