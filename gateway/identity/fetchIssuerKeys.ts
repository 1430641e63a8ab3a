import type { JSONWebKeySet } from 'jose';
import { Agent, request } from 'undici';
import { z } from 'zod';
import type { IssuerSettings } from './issuerSettings.js';

/** Fetches the keys of issuers. */
export interface IssuerKeysClient {
  /** The keys an issuer publishes; rejects when it is away, late, or answers with something else. */
  fetchKeys(issuer: Pick<IssuerSettings, 'issuer' | 'jwks'>): Promise<JSONWebKeySet>;
  /** Closes connections. */
  close(): Promise<void>;
}

const DEADLINE_MS = 5_000;
const MOST_BYTES = 500_000;
const MOST_KEYS = 100;

const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(MOST_KEYS) });
const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/** Makes a client that follows no redirects and takes no more than the keys of an issuer can be. */
export function createIssuerKeysClient(): IssuerKeysClient {
  const dispatcher = new Agent({ maxResponseSize: MOST_BYTES, connections: 2 });

  async function fetchJson(url: string): Promise<unknown> {
    const { statusCode, body } = await request(url, {
      dispatcher,
      headers: { accept: 'application/json', 'user-agent': 'tten-hub' },
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (statusCode !== 200) {
      await body.dump();
      throw new Error(`${url} answers HTTP ${statusCode}`);
    }
    return body.json();
  }

  async function discover(issuer: string): Promise<string> {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const found = Discovery.parse(await fetchJson(url));
    if (found.issuer !== issuer) throw new Error(`${url} is of another issuer`);
    if (issuer.startsWith('https:') && !found.jwks_uri.startsWith('https:')) {
      throw new Error(`${url} names keys that are not at an https address`);
    }
    return found.jwks_uri;
  }

  return {
    async fetchKeys({ issuer, jwks }) {
      // Looked up each time: an issuer may move its keys.
      return KeySet.parse(await fetchJson(jwks ?? (await discover(issuer))));
    },
    close: () => dispatcher.close(),
  };
}
