import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { type Config, ConfigError } from '../config.js';
import { keepSecret } from './keptSecret.js';

const SECRET_BYTES = 32;

type SecretConfig = Pick<Config, 'viewerSecret' | 'dataDir' | 'isProduction'>;

/**
 * The secret that a gateway and subgraphs on their own share: the configured one, else one that is kept in the data
 * directory, so that a fresh machine needs no setting. {@link ConfigError} in production without a configured one.
 */
export async function readViewerSecret(config: SecretConfig): Promise<string> {
  if (config.viewerSecret !== null) return config.viewerSecret;
  if (config.isProduction) {
    throw new ConfigError(
      'VIEWER_SECRET: must be set in production when subgraphs run on their own, to the same value for the gateway and for them; see .env.example',
    );
  }
  const file = path.join(config.dataDir, 'identity', 'viewer-secret');
  return keepSecret(file, async () => randomBytes(SECRET_BYTES).toString('base64url'));
}
