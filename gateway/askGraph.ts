import type { ApolloServer } from '@apollo/server';
import type { AskNetwork } from '../subgraphs/kit/requestFacts.js';
import { createRequestContext, type RequestContext } from './context.js';
import { readData } from './execution/answer/WrittenData.js';

/**
 * Makes the function by which a subgraph asks the whole graph for the viewer of its request.
 *
 * Each call has a context of its own: what the request has loaded so far may have changed since.
 */
export function createAsk(
  server: ApolloServer<RequestContext>,
  facts: Pick<RequestContext, 'viewer' | 'requestId' | 'log'>,
): AskNetwork {
  const ask: AskNetwork = async (query, variables) => {
    const contextValue = createRequestContext({}, { ...facts, ask });
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('the graph answered in parts');
    const { data, errors = [] } = body.singleResult;
    const [error] = errors;
    if (error !== undefined) throw new Error(`the graph could not answer: ${error.message}`);
    return readData(data);
  };
  return ask;
}
