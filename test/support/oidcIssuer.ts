import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/** An OpenID Connect issuer on loopback: a discovery document, keys that it rotates, and tokens. */
export interface OidcIssuer {
  readonly issuer: string;
  /** How often its keys were asked for. */
  keyRequests(): number;
  /** Makes a new key and publishes it alone, unless it keeps the others. */
  rotate(options?: { readonly algorithm?: string; readonly keepOthers?: boolean }): Promise<void>;
  /** Whether it answers. */
  setAway(isAway: boolean): void;
  /** What it publishes. */
  publicKeys(): readonly JWK[];
  /** A token of its newest key; a claim that is undefined is left out. */
  token(claims?: object, header?: Partial<JWTHeaderParameters>): Promise<string>;
  close(): Promise<void>;
}

/** The audience its tokens are for, unless their claims say otherwise. */
export const AUDIENCE = 'tten-hub-test';

/** Starts an issuer whose tokens are issued by the clock `now` and valid for an hour. */
export async function startOidcIssuer(now: () => Date): Promise<OidcIssuer> {
  let keys: {
    readonly kid: string;
    readonly algorithm: string;
    readonly pair: KeyPair;
    readonly jwk: JWK;
  }[] = [];
  let made = 0;
  let requests = 0;
  let isAway = false;
  const server = createServer((request, response) => {
    if (isAway) {
      response.writeHead(503).end();
      return;
    }
    if (request.url === '/jwks') {
      requests += 1;
      response.end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }));
    } else if (request.url === '/.well-known/openid-configuration') {
      response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }));
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP.
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const rotate: OidcIssuer['rotate'] = async ({ algorithm = 'RS256', keepOthers = false } = {}) => {
    made += 1;
    const kid = `key-${made}`;
    const pair = await generateKeyPair(algorithm, { extractable: true });
    const jwk = { ...(await exportJWK(pair.publicKey)), kid, alg: algorithm, use: 'sig' };
    keys = [...(keepOthers ? keys : []), { kid, algorithm, pair, jwk }];
  };
  await rotate();

  return {
    issuer,
    keyRequests: () => requests,
    rotate,
    setAway(away) {
      isAway = away;
    },
    publicKeys: () => keys.map(({ jwk }) => jwk),
    async token(claims = {}, header = {}) {
      const newest = keys.at(-1);
      if (newest === undefined) throw new Error('an issuer always has a key');
      const issuedAt = Math.floor(now().getTime() / 1000);
      const usual = {
        iss: issuer,
        aud: AUDIENCE,
        sub: 'someone',
        iat: issuedAt,
        exp: issuedAt + 3600,
      };
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: newest.algorithm, kid: newest.kid, ...header })
        .sign(newest.pair.privateKey);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
