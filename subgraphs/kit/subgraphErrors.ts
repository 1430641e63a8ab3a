import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, isErrorCode } from '../../schema/errorCodes.js';
import { isConnectionError } from './connectionError.js';
import type { Log } from './requestFacts.js';

/**
 * What leaves a subgraph for an error: refusals as they are, everything else masked and logged once.
 *
 * A message of the driver names hosts and sockets, and a bug's message names our code; neither is a client's.
 */
export function maskSubgraphError(
  error: GraphQLError,
  { requestId, log, subgraph }: { requestId: string; log: Log; subgraph: string },
): GraphQLFormattedError {
  const { locations, path } = error;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const code = error.extensions['code'];
  const cause = error.originalError;
  if (isErrorCode(code)) return { message: error.message, ...place, extensions: { code } };
  // An error without a cause was made by graphql itself: a value that does not fit its type.
  if (cause === undefined || cause instanceof GraphQLError) {
    return { message: error.message, ...place, extensions: { code: inputCode } };
  }
  log.error('resolver failed', { err: cause, requestId, subgraph, path });
  const unavailable = isConnectionError(cause);
  const masked: ErrorCode = unavailable ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
  const message = unavailable
    ? `The database is not reachable at the moment; try again in some seconds (request ${requestId})`
    : `The hub failed to answer (request ${requestId})`;
  return { message, ...place, extensions: { code: masked, requestId } };
}

const inputCode: ErrorCode = 'BAD_USER_INPUT';
