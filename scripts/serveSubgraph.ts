import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import { createRequestContext, requestIdOf } from '../gateway/context.js';
import { unauthenticated } from '../gateway/identity/refusals.js';
import type { OpenSubgraph } from '../subgraphs/kit/defineSubgraph.js';
import type { AskNetwork, Log, RequestFacts } from '../subgraphs/kit/requestFacts.js';
import { type ReadViewer, VIEWER_HEADER } from '../subgraphs/kit/signedViewer.js';
import { maskSubgraphError } from '../subgraphs/kit/subgraphErrors.js';
import { askNobody } from './askHub.js';

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
  /** Who asks, out of the header that a gateway signs. */
  readonly readViewer: ReadViewer;
  /** How it asks the whole graph for the viewer of a request; without it, it cannot. */
  readonly askFor?: (facts: Pick<RequestFacts, 'viewer' | 'requestId'>) => AskNetwork;
}

/** Serves one subgraph at `/graphql`, as a gateway reaches it by address. */
export async function serveSubgraph(
  subgraph: OpenSubgraph,
  { host, port, log, readViewer, askFor = () => askNobody }: ServeOptions,
): Promise<ServedSubgraph> {
  const server = new ApolloServer<RequestFacts>({
    schema: subgraph.schema,
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
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
        const requestId = requestIdOf(headers);
        const read = await readViewer(headers[VIEWER_HEADER]);
        if (read.status === 'refused') {
          log.warn('request refused', { requestId, subgraph: subgraph.name, reason: read.reason });
          throw unauthenticated(
            `The subgraph ${subgraph.name} refuses the request: ${read.reason}; ask it through the gateway, or start it with --public to try it out`,
            requestId,
          );
        }
        const { viewer } = read;
        const ask = askFor({ viewer, requestId });
        const facts = createRequestContext(headers, { viewer, requestId, log, ask });
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
