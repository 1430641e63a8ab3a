import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { PUBLIC_VIEWER, type Viewer } from '../../subgraphs/kit/viewer.js';
import { identityUnavailable, unauthenticated } from './refusals.js';
import type { VerifyToken } from './verifyToken.js';

/** Finds out who sent an `Authorization` header: the public without one; throws what the client is to see for a wrong one. */
export type Identify = (
  authorization: string | undefined,
  request: { readonly requestId: string; readonly log: Log },
) => Promise<Viewer>;

interface IdentifyDeps {
  readonly verifyToken: VerifyToken;
  readonly now?: () => Date;
}

// A token is letters, digits and few signs; the largest that issuers make have some thousand characters.
const LONGEST = 8_192;
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;
const MOST_REMEMBERED = 10_000;

/** Makes the function that verifies a token once and remembers who it is for, by its hash, until it has to be asked anew. */
export function createIdentify({ verifyToken, now = () => new Date() }: IdentifyDeps): Identify {
  const remembered = new LRUCache<string, { readonly viewer: Viewer; readonly until: Date }>({
    max: MOST_REMEMBERED,
  });
  return async (authorization, { requestId, log }) => {
    if (authorization === undefined || authorization === '') return PUBLIC_VIEWER;
    const token = authorization.length > LONGEST ? undefined : BEARER.exec(authorization)?.[1];
    if (token === undefined) {
      throw unauthenticated(
        `Authorization must be Bearer and a token, ${LONGEST} characters at most; leave the header out to ask as the public`,
        requestId,
      );
    }
    const hash = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(hash);
    if (known !== undefined && known.until > now()) return known.viewer;
    const outcome = await verifyToken(token);
    switch (outcome.status) {
      case 'viewer':
        remembered.set(hash, outcome);
        return outcome.viewer;
      case 'refused':
        log.info('token refused', { requestId, reason: outcome.reason });
        throw unauthenticated(`The token is not accepted: ${outcome.reason}`, requestId);
      case 'unavailable':
        log.warn('token not verified', { requestId, err: outcome.cause });
        throw identityUnavailable(requestId);
    }
  };
}
