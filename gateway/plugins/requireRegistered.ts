import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../schema/errorCodes.js';
import type { RequestContext } from '../context.js';
import type { RegisteredOperations } from '../persistedQueries/parseManifest.js';

const NOT_REGISTERED: ErrorCode = 'OPERATION_NOT_REGISTERED';

/** Refuses what the public asks over HTTP unless it is registered; who has signed in may ask anything. */
export function requireRegistered(
  registered: RegisteredOperations,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ request, queryHash, contextValue }) {
        // What the hub asks of itself, for its feeds and for rules, has no HTTP request.
        if (request.http === undefined || contextValue.viewer.subject !== null) return;
        if (registered.has(queryHash)) return;
        throw new GraphQLError(
          `The public may send registered operations only, letter by letter; the SHA-256 of this one is ${queryHash}`,
          { extensions: { code: NOT_REGISTERED, http: { status: 403 } } },
        );
      },
    }),
  };
}
