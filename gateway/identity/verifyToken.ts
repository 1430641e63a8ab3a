import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { ParsedViewer, Viewer } from '../../subgraphs/kit/viewer.js';
import { IssuerUnavailable } from './issuerKeys.js';

/** What becomes of a token. */
export type TokenOutcome =
  | {
      readonly status: 'viewer';
      readonly viewer: Viewer;
      /** Until when the answer may be remembered. */
      readonly until: Date;
    }
  /** It is not accepted; the reason goes on after "the token is not accepted: " and holds nothing of it. */
  | { readonly status: 'refused'; readonly reason: string }
  /** It cannot be verified at the moment. */
  | { readonly status: 'unavailable'; readonly cause: unknown };

/** Verifies a token. */
export type VerifyToken = (token: string) => Promise<TokenOutcome>;

/** Whose signed tokens are accepted. */
export interface TokenIssuer {
  /** What its tokens say in `iss`. */
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  viewerOf(payload: JWTPayload): ParsedViewer;
}

// Each is signed with a private key: with HS256, or none, whoever knows the public key could sign.
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
const CLOCK_TOLERANCE_S = 30;
// A key that its issuer withdraws is no longer trusted after this and the refresh of the keys.
const REMEMBERED_FOR_MS = 5 * 60_000;

/** Makes the verification of signed tokens by their issuers' keys. */
export function createVerifyToken(
  issuers: readonly TokenIssuer[],
  now: () => Date = () => new Date(),
): VerifyToken {
  return async (token) => {
    const claimed = issuerClaimedBy(token);
    if (claimed === null) return refused('it is neither a JWT nor a machine token of the hub');
    const issuer = issuers.find((each) => each.issuer === claimed);
    if (issuer === undefined) return refused('its issuer is not one this hub accepts');
    try {
      const { payload } = await jwtVerify(token, issuer.keys, {
        algorithms: ALGORITHMS,
        issuer: issuer.issuer,
        audience: issuer.audience,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: CLOCK_TOLERANCE_S,
        currentDate: now(),
      });
      const parsed = issuer.viewerOf(payload);
      if (parsed.status === 'wrong') return refused(parsed.reason);
      // jwtVerify has required exp, and that it is a number.
      const until = Math.min((payload.exp ?? 0) * 1000, now().getTime() + REMEMBERED_FOR_MS);
      return { status: 'viewer', viewer: parsed.viewer, until: new Date(until) };
    } catch (error) {
      if (error instanceof IssuerUnavailable) return { status: 'unavailable', cause: error };
      if (error instanceof errors.JOSEError) return refused(reasonOf(error));
      throw error;
    }
  };
}

/** The issuer a token says it is of, before anything of it is believed; null when it is no JWT. */
function issuerClaimedBy(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return null;
  }
}

function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'it has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return reasonOfClaim(error.claim);
  if (error instanceof errors.JOSEAlgNotAllowed) {
    return `it is signed with another algorithm than ${ALGORITHMS.join(', ')}`;
  }
  if (error instanceof errors.JWKSNoMatchingKey) {
    return 'it is signed with a key that its issuer does not publish';
  }
  if (error instanceof errors.JWKSMultipleMatchingKeys) {
    return 'it does not name the key it is signed with';
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature is wrong';
  return 'it is no JWT that can be verified';
}

function reasonOfClaim(claim: string): string {
  switch (claim) {
    case 'aud':
      return 'it is for another audience than this hub';
    case 'nbf':
      return 'it is not valid yet';
    default:
      return `its claim ${claim} is missing or wrong`;
  }
}

function refused(reason: string): TokenOutcome {
  return { status: 'refused', reason };
}
