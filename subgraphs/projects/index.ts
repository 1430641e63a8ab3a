import { defineSubgraph } from '../kit/defineSubgraph.js';
import { typeDefs } from './__generated__/typeDefs.js';
import { createProjectsContext, openProjectsStores } from './context.js';
import { resolvers } from './resolvers/index.js';

/** Joint projects. */
export const projects = defineSubgraph({
  name: 'projects',
  typeDefs,
  resolvers,
  openStores: openProjectsStores,
  createContext: createProjectsContext,
});
