import { defineSubgraph } from '../kit/defineSubgraph.js';
import { typeDefs } from './__generated__/typeDefs.js';
import { expireAgreements } from './agreements/expireAgreements.js';
import { createProjectsContext, openProjectsStores } from './context.js';
import { resolvers } from './resolvers/index.js';

/** Joint projects, the agreements they stand on, their evaluation and their reports. */
export const projects = defineSubgraph({
  name: 'projects',
  typeDefs,
  resolvers,
  openStores: openProjectsStores,
  createContext: createProjectsContext,
  duties: ({ agreements }) => [expireAgreements(agreements)],
});
