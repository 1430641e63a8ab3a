import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Log } from '../../subgraphs/kit/requestFacts.js';

/** The keys of an issuer cannot be had, so its tokens can be neither accepted nor refused. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

interface IssuerKeysDeps {
  readonly issuer: string;
  /** Fetches the keys; rejects when they cannot be had. */
  readonly fetchKeys: () => Promise<JSONWebKeySet>;
  readonly now: () => Date;
  readonly log: Log;
}

const REFRESH_AFTER_MS = 10 * 60_000;
// An issuer that is away for longer may have withdrawn a key for a reason.
const TRUSTED_FOR_MS = 24 * 60 * 60_000;
// Anyone can send a token with a key nobody knows; the issuer is asked for it twice a minute.
const PAUSE_AFTER_SUCCESS_MS = 30_000;
const PAUSE_AFTER_FAILURE_MS = 5_000;

/**
 * Finds the key a token is signed with among those its issuer publishes.
 *
 * Keys are fetched when first needed, refreshed behind requests, and asked for anew when a token names one that is not
 * known. While the issuer is away the known ones go on serving for a day; then, and from the start without any, it
 * throws {@link IssuerUnavailable}. jose's own remote set drops its keys when it cannot refresh them.
 */
export function createIssuerKeys({ issuer, fetchKeys, now, log }: IssuerKeysDeps): JWTVerifyGetKey {
  let known: { readonly find: JWTVerifyGetKey; readonly fetchedAt: number } | null = null;
  let mayAskAt = 0;
  let hasFailed = false;
  let asking: Promise<void> | null = null;

  async function ask(): Promise<void> {
    try {
      const find = createLocalJWKSet(await fetchKeys());
      known = { find, fetchedAt: now().getTime() };
      hasFailed = false;
    } catch (err) {
      hasFailed = true;
      log.warn('keys of an issuer not to be had', { issuer, err });
    }
    const pause = hasFailed ? PAUSE_AFTER_FAILURE_MS : PAUSE_AFTER_SUCCESS_MS;
    mayAskAt = now().getTime() + pause;
    asking = null;
  }

  /** Asks the issuer, unless it was asked just now; all who wait share one request. Never rejects. */
  function refresh(): Promise<void> {
    if (asking === null && now().getTime() < mayAskAt) return Promise.resolve();
    asking ??= ask();
    return asking;
  }

  const isOlderThan = (age: number) => known === null || now().getTime() - known.fetchedAt > age;

  return async (header, token) => {
    if (isOlderThan(TRUSTED_FOR_MS)) await refresh();
    else if (isOlderThan(REFRESH_AFTER_MS)) void refresh();
    if (known === null || isOlderThan(TRUSTED_FOR_MS)) throw unavailable(issuer);
    const { find } = known;
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await refresh();
      if (known.find !== find) return known.find(header, token);
      if (hasFailed) throw unavailable(issuer);
      throw error;
    }
  };
}

function unavailable(issuer: string): IssuerUnavailable {
  return new IssuerUnavailable(`the issuer ${issuer} does not give its keys`);
}
