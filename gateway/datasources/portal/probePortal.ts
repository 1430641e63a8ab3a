import { randomUUID } from 'node:crypto';
import {
  EndpointFailure,
  type EndpointFailureReason,
  type Post,
} from '../../../schema/probe/endpoint.js';
import type { AddressPolicy } from './addressPolicy.js';
import { PortalConnection } from './PortalConnection.js';
import { type PortalErrorCode, PortalFailure } from './PortalFailure.js';
import { portalHeaders } from './portalHeaders.js';
import type { PortalLimits } from './portalLimits.js';

/** Calls an endpoint that nobody has published yet, by the same rules as a portal. */
export interface EndpointCaller {
  readonly post: Post;
  /** Closes its connections. */
  close(): Promise<void>;
}

const REASONS: Readonly<Partial<Record<PortalErrorCode, EndpointFailureReason>>> = {
  SUBGRAPH_TIMEOUT: 'late',
  SUBGRAPH_BAD_RESPONSE: 'notJson',
  SUBGRAPH_RESPONSE_TOO_LARGE: 'tooLarge',
  SUBGRAPH_FORBIDDEN_ADDRESS: 'forbidden',
};

/** Opens a way to an endpoint; connects when it is asked for the first time. */
export function callEndpoint(
  url: string,
  { policy, limits }: { readonly policy: AddressPolicy; readonly limits: PortalLimits },
): EndpointCaller {
  const connection = new PortalConnection({ url, policy, limits: { ...limits, connections: 1 } });
  return {
    async post(request) {
      try {
        return await connection.post({
          body: JSON.stringify(request),
          headers: portalHeaders({ requestId: randomUUID(), acceptLanguage: undefined }),
          repeatable: true,
          read: parseJson,
        });
      } catch (cause) {
        const reason = cause instanceof PortalFailure ? REASONS[cause.code] : undefined;
        throw new EndpointFailure(reason ?? 'unreachable', { cause });
      }
    },
    close: () => connection.close(),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the body.
    throw new PortalFailure('SUBGRAPH_BAD_RESPONSE', 'the answer is not JSON');
  }
}
