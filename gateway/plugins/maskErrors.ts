import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, isErrorCode } from '../../schema/errorCodes.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';

const INTERNAL: ErrorCode = 'INTERNAL_SERVER_ERROR';

/**
 * Apollo Server's `formatError`: lets the listed codes pass and masks the rest.
 *
 * Whatever else an error carries (stack, address, body of an answer) stays here.
 */
export function createMaskErrors(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const { code, serviceName, requestId } = formatted.extensions ?? {};
    const known = {
      ...(typeof serviceName === 'string' && { subgraph: serviceName }),
      ...(typeof requestId === 'string' && { requestId }),
    };
    if (isErrorCode(code) && (code !== INTERNAL || typeof requestId === 'string')) {
      return { message, ...place, extensions: { code, ...known } };
    }
    log.error('operation failed', { err: unwrapResolverError(error), path });
    return {
      message: 'The hub failed to answer; the request id is in the header x-request-id',
      ...place,
      extensions: { code: INTERNAL, ...known },
    };
  };
}
