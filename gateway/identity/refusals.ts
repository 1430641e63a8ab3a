import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../schema/errorCodes.js';

const UNAUTHENTICATED: ErrorCode = 'UNAUTHENTICATED';
const UNAVAILABLE: ErrorCode = 'SERVICE_UNAVAILABLE';

/** The answer to a request whose token is not accepted: 401, with a message that says why and holds nothing of the token. */
export function unauthenticated(message: string, requestId: string): GraphQLError {
  const headers = headersWith(requestId);
  headers.set('www-authenticate', 'Bearer error="invalid_token"');
  return new GraphQLError(message, {
    extensions: { code: UNAUTHENTICATED, http: { status: 401, headers } },
  });
}

/** The answer to a request whose token cannot be verified at the moment: 503. */
export function identityUnavailable(requestId: string): GraphQLError {
  return new GraphQLError(
    `The token cannot be verified at the moment; try again in some seconds (request ${requestId})`,
    {
      extensions: {
        code: UNAVAILABLE,
        requestId,
        http: { status: 503, headers: headersWith(requestId) },
      },
    },
  );
}

function headersWith(requestId: string): HeaderMap {
  const headers = new HeaderMap();
  headers.set('x-request-id', requestId);
  return headers;
}
