import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.js';

/** One line per operation: what ran, for whom, how long; never variables. The answer carries the request id. */
export const logOperations: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue, request }) {
    const startedAt = performance.now();
    return {
      async willSendResponse({ operationName, operation, queryHash, response, errors }) {
        const { requestId, log, subgraphMs } = contextValue;
        response.http.headers.set('x-request-id', requestId);
        log.info('operation', {
          requestId,
          operation: operationName ?? null,
          kind: operation?.operation ?? null,
          hash: queryHash ?? null,
          durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
          subgraphMs,
          errorCodes: [...new Set(errors?.map(({ extensions }) => extensions['code']) ?? [])],
          client: request.http?.headers.get('apollographql-client-name') ?? null,
        });
      },
    };
  },
};
