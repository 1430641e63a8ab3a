import type { PortalStore, StoredPortal } from './portalStore.js';
import { codeOfToken, hashToken, isSameHash } from './portalToken.js';

/** Who asks the registry. */
export type Caller =
  | { readonly kind: 'administrator'; readonly by: string }
  | { readonly kind: 'portal'; readonly portal: StoredPortal; readonly by: string };

/** Finds out who sent an `Authorization` header; null when the token is absent, wrong or revoked. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller | null>;

interface AuthenticateDeps {
  readonly portals: Pick<PortalStore, 'find' | 'noteUse'>;
  /** The operator's token; null when there is none, and nobody is administrator. */
  readonly adminToken: string | null;
}

const BEARER = /^Bearer +([\w-]{1,200})$/i;

/** Makes the function that tells callers apart. */
export function createAuthenticate({ portals, adminToken }: AuthenticateDeps): Authenticate {
  const adminHash = adminToken === null ? null : hashToken(adminToken);
  return async (authorization) => {
    const token = BEARER.exec(authorization ?? '')?.[1];
    if (token === undefined) return null;
    const hash = hashToken(token);
    if (adminHash !== null && isSameHash(hash, adminHash)) {
      return { kind: 'administrator', by: 'administrator' };
    }
    const code = codeOfToken(token);
    if (code === null) return null;
    const portal = await portals.find(code);
    // Every token is compared, so that the time tells nothing of how many there are before the right one.
    const matches = (portal?.tokens ?? []).filter((each) => isSameHash(hash, each.hash));
    const [match] = matches.filter(({ revokedAt }) => revokedAt === null);
    if (portal === null || match === undefined) return null;
    await portals.noteUse(code, match.id);
    return { kind: 'portal', portal, by: `${code} with token ${match.id}` };
  };
}
