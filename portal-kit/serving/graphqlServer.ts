import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { ServeContext } from './portalSchema.js';

const MOST_TOKENS = 5_000;
/** What a client can do something about; anything else is a fault here, and its message stays here. */
const TOLD = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'SERVICE_UNAVAILABLE',
]);

/** Starts a GraphQL server for a schema; it does not listen, tells nobody of its use, and shows no stack traces. */
export async function startGraphqlServer(
  schema: GraphQLSchema,
  report: (message: string) => void,
): Promise<ApolloServer<ServeContext>> {
  const server = new ApolloServer<ServeContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    stopOnTerminationSignals: false,
    formatError: (formatted) => maskError(formatted, report),
    logger: {
      debug: ignore,
      info: ignore,
      warn: ignore,
      error: (message) => report(String(message)),
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

function maskError(
  error: GraphQLFormattedError,
  report: (message: string) => void,
): GraphQLFormattedError {
  const code = String(error.extensions?.['code']);
  if (TOLD.has(code)) return error;
  report(error.message);
  return {
    message: 'The portal failed to answer',
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

function ignore(): void {}
