import path from 'node:path';
import { errors, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { parseViewer, type ViewerDraft } from '../../subgraphs/kit/viewer.js';
import { type Config, ConfigError } from '../config.js';
import { keepSecret, readKeptSecret } from './keptSecret.js';
import type { TokenIssuer } from './verifyToken.js';
import { subjectOf } from './viewerOfClaims.js';

/** What tokens of the development issuer say in `iss`. */
const DEVELOPMENT_ISSUER = 'urn:tten:development';

type DevelopmentConfig = Pick<Config, 'dataDir' | 'isProduction'>;

const AUDIENCE = 'tten-hub';
const ALGORITHM = 'ES256';

/** Signs a token for development; {@link ConfigError} in production. */
export async function signDevelopmentToken(
  config: DevelopmentConfig,
  { subject, ...claims }: ViewerDraft & { readonly subject: string },
  expiresAt: Date,
): Promise<string> {
  if (config.isProduction) {
    throw new ConfigError(
      'NODE_ENV: is production, where development tokens are neither made nor accepted; use an OpenID Connect issuer (OIDC_ISSUERS) or a machine token',
    );
  }
  const kept: JWK = JSON.parse(await keepSecret(keyFile(config), makeKey));
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(DEVELOPMENT_ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(await importJWK(kept, ALGORITHM));
}

/** The built-in issuer of a development machine; a token can be made after the hub has started. */
export function developmentIssuer(config: DevelopmentConfig): TokenIssuer {
  return {
    issuer: DEVELOPMENT_ISSUER,
    audience: AUDIENCE,
    async keys() {
      const kept = await readKeptSecret(keyFile(config));
      // A token from elsewhere: nobody has made one here.
      if (kept === null) throw new errors.JWKSNoMatchingKey();
      const { d: _private, ...publicKey }: JWK = JSON.parse(kept);
      return importJWK(publicKey, ALGORITHM);
    },
    viewerOf(payload) {
      const { roles, institutionIds, country, portal } = payload;
      return parseViewer({
        subject: subjectOf(DEVELOPMENT_ISSUER, payload),
        roles: listOf(roles),
        country,
        institutionIds: listOf(institutionIds),
        portal,
      });
    },
  };
}

function keyFile({ dataDir }: DevelopmentConfig): string {
  return path.join(dataDir, 'identity', 'development-key.json');
}

async function makeKey(): Promise<string> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
