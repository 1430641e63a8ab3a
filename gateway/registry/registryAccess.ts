import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Authenticate, Caller } from './authenticate.js';
import type { LimitFailures } from './limitFailures.js';
import { parseRequest } from './parseRequest.js';
import { RegistryRefusal } from './registryErrors.js';

/** For whom a request acts. */
export interface ActingFor {
  readonly portal: string;
  readonly by: string;
  /** The only host its addresses may have; null when any that the hub calls will do. */
  readonly urlHost: string | null;
}

/** Who may ask the registry for what; each refuses the request of someone else. */
export interface RegistryAccess {
  /** The portal a request is about, once it is clear that the caller may act for it. */
  actingFor(request: FastifyRequest): Promise<ActingFor>;
  /** The name of the administrator who asks. */
  administrator(request: FastifyRequest): Promise<string>;
}

interface AccessDeps {
  readonly authenticate: Authenticate;
  readonly limitFailures: LimitFailures;
}

const PortalPath = z.object({ portal: z.string().regex(/^[a-z0-9]{2,32}$/) });

/** Makes the access of the registry's routes. */
export function createRegistryAccess({ authenticate, limitFailures }: AccessDeps): RegistryAccess {
  async function callerOf({ headers, ip }: FastifyRequest): Promise<Caller> {
    const caller = await authenticate(headers.authorization);
    if (caller !== null) return caller;
    if ((await limitFailures(ip)) === 'tooMany') {
      throw new RegistryRefusal('TOO_MANY_FAILURES', 'Too many wrong tokens; wait a minute');
    }
    const message = 'Send a valid token: Authorization: Bearer tten_…';
    throw new RegistryRefusal('TOKEN_REQUIRED', message);
  }

  return {
    async actingFor(request) {
      const { portal } = parseRequest(PortalPath, request.params);
      const caller = await callerOf(request);
      if (caller.kind === 'portal' && caller.portal._id !== portal) {
        throw new RegistryRefusal('NOT_ALLOWED', `This token is not for the portal ${portal}`);
      }
      const urlHost = caller.kind === 'portal' ? caller.portal.urlHost : null;
      return { portal, by: caller.by, urlHost };
    },
    async administrator(request) {
      const caller = await callerOf(request);
      if (caller.kind === 'administrator') return caller.by;
      throw new RegistryRefusal('NOT_ALLOWED', "Only the administrator's token may do this");
    },
  };
}
