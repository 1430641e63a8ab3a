import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import { createRequestContext } from '../gateway/context.js';
import type { OpenSubgraph } from '../subgraphs/kit/defineSubgraph.js';
import type { Log, RequestFacts } from '../subgraphs/kit/requestFacts.js';
import { maskSubgraphError } from '../subgraphs/kit/subgraphErrors.js';

/** A subgraph that listens. */
export interface ServedSubgraph {
  /** Address of its GraphQL endpoint. */
  readonly url: string;
  stop(): Promise<void>;
}

interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly log: Log;
}

/** Serves one subgraph at `/graphql`, as a gateway reaches it by address. */
export async function serveSubgraph(
  subgraph: OpenSubgraph,
  { host, port, log }: ServeOptions,
): Promise<ServedSubgraph> {
  const server = new ApolloServer<RequestFacts>({
    schema: subgraph.schema,
    introspection: true,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      maskErrorsOf(subgraph.name),
    ],
  });
  await server.start();
  const app = fastify({ forceCloseConnections: 'idle' });
  app.removeContentTypeParser('text/plain');
  app.post(
    '/graphql',
    fastifyApolloHandler<RequestFacts>(server, {
      context: async ({ headers }) => {
        const facts = createRequestContext(headers, log);
        return { ...facts, ...subgraph.createContext(facts) };
      },
    }),
  );
  const origin = await app.listen({ host, port });
  return {
    url: `${origin}/graphql`,
    async stop() {
      await app.close();
      await server.stop();
    },
  };
}

function maskErrorsOf(subgraph: string): ApolloServerPlugin<RequestFacts> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ errors, response, contextValue }) {
        if (errors === undefined || response.body.kind !== 'single') return;
        response.body.singleResult.errors = errors.map((error) =>
          maskSubgraphError(error, { ...contextValue, subgraph }),
        );
      },
    }),
  };
}
