import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../schema/errorCodes.js';
import type { RequestContext } from '../context.js';

const UNRESOLVED: ErrorCode = 'OPERATION_RESOLUTION_FAILURE';

/** Refuses a document of which no operation is chosen before it reaches the gateway, which would call that a fault. */
export const requireOperation: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation, request }) {
      if (operation !== undefined) return;
      const { operationName } = request;
      const message = operationName
        ? `The document has no operation called ${operationName}`
        : 'The document has several operations; operationName must name one of them';
      throw new GraphQLError(message, { extensions: { code: UNRESOLVED, http: { status: 400 } } });
    },
  }),
};
