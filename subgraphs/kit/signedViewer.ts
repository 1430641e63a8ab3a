import { errors, jwtVerify, SignJWT } from 'jose';
import { PUBLIC_VIEWER, parseViewer, type Viewer } from './viewer.js';

/** The header that carries a signed viewer from the gateway to a subgraph that runs on its own. */
export const VIEWER_HEADER = 'x-tten-viewer';

/** The audience of a viewer that a subgraph on its own signs when it asks the gateway. */
export const GATEWAY_AUDIENCE = 'gateway';

/** Signs for one subgraph who asks; what comes out holds for a minute. */
export type SignViewer = (viewer: Viewer, subgraph: string) => Promise<string>;

/** What a subgraph makes of the header: who asks, or why it does not believe it. */
export type ReadViewer = (header: string | string[] | undefined) => Promise<ReadResult>;

type ReadResult =
  | { readonly status: 'viewer'; readonly viewer: Viewer }
  | { readonly status: 'refused'; readonly reason: string };

const ALGORITHM = 'HS256';
const ISSUER = 'tten-gateway';
// Longer than a call of a subgraph may take, and short enough that a recorded one is soon worth nothing.
const LIFETIME_S = 60;
// Clocks of two machines.
const TOLERANCE_S = 10;
const LONGEST_HEADER = 10_000;

/** Makes the function by which a gateway signs; subgraphs need the same secret. */
export function createSignViewer(secret: string, now: () => Date = () => new Date()): SignViewer {
  const key = keyOf(secret);
  return (viewer, subgraph) => {
    const issuedAt = Math.floor(now().getTime() / 1000);
    return new SignJWT({ viewer: viewer.subject === null ? null : { ...viewer } })
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setAudience(audienceOf(subgraph))
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + LIFETIME_S)
      .sign(key);
  };
}

/** Makes the function by which a subgraph believes nobody but a gateway with its secret. */
export function createReadViewer(
  secret: string,
  subgraph: string,
  now: () => Date = () => new Date(),
): ReadViewer {
  const key = keyOf(secret);
  return async (header) => {
    if (header === undefined) return refused('it has no signed viewer');
    if (typeof header !== 'string' || header.length > LONGEST_HEADER) {
      return refused('its signed viewer is not one header of a sensible length');
    }
    try {
      const { payload } = await jwtVerify(header, key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: audienceOf(subgraph),
        requiredClaims: ['iat', 'exp', 'viewer'],
        maxTokenAge: LIFETIME_S,
        clockTolerance: TOLERANCE_S,
        currentDate: now(),
      });
      return viewerOf(payload['viewer']);
    } catch (error) {
      if (error instanceof errors.JWTExpired) return refused('its signed viewer has expired');
      if (error instanceof errors.JWTClaimValidationFailed) {
        return refused(`its signed viewer has another ${error.claim} than this subgraph takes`);
      }
      if (error instanceof errors.JOSEError) {
        return refused('its signed viewer was not signed with the VIEWER_SECRET of this subgraph');
      }
      throw error;
    }
  };
}

/** Takes everyone for the public, whatever the header says: for trying a subgraph out, and for portals of tests. */
export const everyoneIsPublic: ReadViewer = async () => ({
  status: 'viewer',
  viewer: PUBLIC_VIEWER,
});

function viewerOf(signed: unknown): ReadResult {
  if (signed === null) return { status: 'viewer', viewer: PUBLIC_VIEWER };
  if (typeof signed !== 'object') return refused('its signed viewer is none');
  const { subject, roles, country, institutionIds, portal } = signed as Record<string, unknown>;
  if (!Array.isArray(roles) || !Array.isArray(institutionIds)) {
    return refused('its signed viewer is of another release');
  }
  const parsed = parseViewer({ subject, roles, country, institutionIds, portal });
  return parsed.status === 'viewer' ? parsed : refused(`in its signed viewer ${parsed.reason}`);
}

function refused(reason: string): ReadResult {
  return { status: 'refused', reason };
}

function audienceOf(subgraph: string): string {
  return `tten-subgraph:${subgraph}`;
}

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}
