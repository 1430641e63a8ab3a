import { defineSubgraph } from '../kit/defineSubgraph.js';
import { typeDefs } from './__generated__/typeDefs.js';
import { createInstitutionsContext, openInstitutionsStores } from './context.js';
import { resolvers } from './resolvers/index.js';

/** Institutions, and the bodies of the network and its members. */
export const institutions = defineSubgraph({
  name: 'institutions',
  typeDefs,
  resolvers,
  openStores: openInstitutionsStores,
  createContext: createInstitutionsContext,
});
