import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../../schema/errorCodes.js';
import { ForbiddenAddress } from './addressPolicy.js';

/** The codes a client can receive for a portal. */
export type PortalErrorCode = Extract<ErrorCode, `SUBGRAPH_${string}`>;

const WHAT_HAPPENED: Record<PortalErrorCode, string> = {
  SUBGRAPH_UNAVAILABLE: 'cannot be reached at the moment',
  SUBGRAPH_TIMEOUT: 'did not answer in time',
  SUBGRAPH_ERROR: 'reported an error',
  SUBGRAPH_BAD_RESPONSE: 'gave an answer that cannot be used',
  SUBGRAPH_RESPONSE_TOO_LARGE: 'gave an answer that is too large',
  SUBGRAPH_OVERLOADED: 'has too many requests waiting for it',
  SUBGRAPH_CIRCUIT_OPEN: 'failed several times and is left alone for some seconds',
  SUBGRAPH_FORBIDDEN_ADDRESS: 'is at an address that the hub does not call',
};

/** A call to a portal failed; message and cause are for the log, the code is for the client. */
export class PortalFailure extends Error {
  override readonly name = 'PortalFailure';
  readonly code: PortalErrorCode;

  constructor(code: PortalErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.code = code;
  }
}

/** What a client is told of a portal's failure: nothing but the portal's name and the kind. */
export function portalError(portal: string, code: PortalErrorCode): GraphQLError {
  return new GraphQLError(`The portal ${portal} ${WHAT_HAPPENED[code]}`, {
    // serviceName is what the gateway calls the subgraph in the errors it passes on.
    extensions: { code, serviceName: portal },
  });
}

const CODES_OF_UNDICI: Readonly<Record<string, PortalErrorCode>> = {
  UND_ERR_CONNECT_TIMEOUT: 'SUBGRAPH_TIMEOUT',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'SUBGRAPH_RESPONSE_TOO_LARGE',
  UND_ERR_HEADERS_OVERFLOW: 'SUBGRAPH_RESPONSE_TOO_LARGE',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'SUBGRAPH_BAD_RESPONSE',
};

/** Sorts whatever a call threw. */
export function toPortalFailure(err: unknown): PortalFailure {
  if (err instanceof PortalFailure) return err;
  const code = errorCodeOf(err);
  return new PortalFailure(portalCodeOf(err, code), code ?? 'the call failed', { cause: err });
}

function portalCodeOf(err: unknown, code: string | undefined): PortalErrorCode {
  if (err instanceof ForbiddenAddress) return 'SUBGRAPH_FORBIDDEN_ADDRESS';
  // HPE_*: what came is not HTTP.
  if (code?.startsWith('HPE_')) return 'SUBGRAPH_BAD_RESPONSE';
  return CODES_OF_UNDICI[code ?? ''] ?? 'SUBGRAPH_UNAVAILABLE';
}

/** The code that Node and undici put on their errors. */
export function errorCodeOf(err: unknown): string | undefined {
  if (typeof err !== 'object' || err === null || !('code' in err)) return undefined;
  return typeof err.code === 'string' ? err.code : undefined;
}
