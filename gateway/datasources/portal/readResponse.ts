import type { Dispatcher } from 'undici';
import { PortalFailure } from './PortalFailure.js';

/** Content types of JSON, as GraphQL answers have them. */
export const JSON_TYPE = /^application\/(graphql-response\+)?json\s*(;|$)/i;
const TOO_MANY_REQUESTS = 429;

/**
 * Reads the body of a portal's answer as text, when status and headers say that it is a GraphQL answer, or one of
 * another type that is given.
 */
export async function readResponse(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  maxBytes: number,
  contentType: RegExp = JSON_TYPE,
): Promise<string> {
  const failure = judgeHead(statusCode, headers, { maxBytes, contentType });
  if (failure !== undefined) {
    // Not read to its end, which may be far: the connection goes with it.
    body.on('error', () => {}).destroy();
    throw failure;
  }
  return body.text();
}

function judgeHead(
  status: number,
  headers: Dispatcher.ResponseData['headers'],
  { maxBytes, contentType }: { readonly maxBytes: number; readonly contentType: RegExp },
): PortalFailure | undefined {
  if (status >= 500 || status === TOO_MANY_REQUESTS) {
    return new PortalFailure('SUBGRAPH_UNAVAILABLE', `HTTP ${status}`);
  }
  // Redirects are not followed: the address that was checked is the one that answers. Other refusals (4xx) may
  // carry a GraphQL answer that says what is wrong.
  if (status < 200 || (status >= 300 && status < 400)) {
    return new PortalFailure('SUBGRAPH_BAD_RESPONSE', `HTTP ${status}`);
  }
  const { 'content-type': type, 'content-encoding': encoding = 'identity' } = headers;
  if (typeof type !== 'string' || !contentType.test(type)) {
    return new PortalFailure('SUBGRAPH_BAD_RESPONSE', `HTTP ${status} of another type`);
  }
  // None was asked for, and what unpacks may be a thousand times larger.
  if (encoding !== 'identity') {
    return new PortalFailure('SUBGRAPH_BAD_RESPONSE', 'the answer is compressed');
  }
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    return new PortalFailure('SUBGRAPH_RESPONSE_TOO_LARGE', 'the announced length is too large');
  }
  return undefined;
}
