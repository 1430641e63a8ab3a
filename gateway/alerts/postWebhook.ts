import { createHmac } from 'node:crypto';
import { Agent, request } from 'undici';
import { type AddressPolicy, ForbiddenAddress } from '../datasources/portal/addressPolicy.js';
import { guardedConnector } from '../datasources/portal/guardedConnector.js';

/** What became of a post; a lasting failure would be the same the next time. */
export type PostResult =
  | { readonly status: 'taken' }
  | { readonly status: 'failed'; readonly reason: string; readonly isLasting: boolean };

/** One message, signed for its receiver. */
export interface WebhookMessage {
  readonly url: string;
  readonly secret: string;
  /** The same whenever it is sent, so that the receiver knows it again. */
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** Posts to addresses that owners of saved searches have named. */
export interface WebhookPoster {
  post(message: WebhookMessage): Promise<PostResult>;
  close(): Promise<void>;
}

const DEADLINE_MS = 10_000;
const MOST_BYTES = 64_000;
const GONE = 410;

/** Makes the poster; it connects to addresses that the policy permits, and follows no redirects. */
export function createWebhookPoster(policy: AddressPolicy): WebhookPoster {
  const dispatcher = new Agent({
    connect: guardedConnector(policy, DEADLINE_MS),
    connections: 2,
    pipelining: 1,
    maxResponseSize: MOST_BYTES,
  });
  return {
    async post(message) {
      const verdict = policy.judgeUrl(message.url);
      if (verdict.status === 'refused') return failed(verdict.reason, true);
      try {
        const { statusCode, body } = await request(verdict.url, {
          method: 'POST',
          headers: headersOf(message),
          body: message.body,
          dispatcher,
          signal: AbortSignal.timeout(DEADLINE_MS),
        });
        // What it answers is of no interest, and may have no end.
        body.on('error', () => {}).destroy();
        if (statusCode >= 200 && statusCode < 300) return { status: 'taken' };
        return failed(`it answered HTTP ${statusCode}`, statusCode === GONE);
      } catch (err) {
        return failureOf(err);
      }
    },
    close: () => dispatcher.close(),
  };
}

/** The signature of Standard Webhooks: HMAC-SHA256 over id, time and body. */
export function signatureOf({ secret, id, at, body }: Omit<WebhookMessage, 'url'>): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${id}.${secondsOf(at)}.${body}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

function headersOf(message: WebhookMessage): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'tten-hub',
    'webhook-id': message.id,
    'webhook-timestamp': secondsOf(message.at),
    'webhook-signature': signatureOf(message),
  };
}

function secondsOf(at: Date): string {
  return String(Math.floor(at.getTime() / 1000));
}

// In words of our own: an error's text has addresses in it.
function failureOf(err: unknown): PostResult {
  if (err instanceof ForbiddenAddress) return failed(err.message, true);
  if (err instanceof Error && err.name === 'TimeoutError') {
    return failed(`it did not answer within ${DEADLINE_MS / 1000} seconds`, false);
  }
  return failed('the connection failed', false);
}

function failed(reason: string, isLasting: boolean): PostResult {
  return { status: 'failed', reason, isLasting };
}
