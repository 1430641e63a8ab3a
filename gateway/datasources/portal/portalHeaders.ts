import type { RequestContext } from '../../context.js';

// What languages and their weights are written with; a header that is anything else stays here.
const PLAIN_LANGUAGES = /^[\w\-,;=.* ]{1,200}$/;

/** The headers a portal gets: the list is complete, nothing else of a client's request goes out. */
export function portalHeaders({
  requestId,
  acceptLanguage,
}: Pick<RequestContext, 'requestId' | 'acceptLanguage'>): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'user-agent': 'tten-hub',
    'x-request-id': requestId,
    ...(acceptLanguage !== undefined &&
      PLAIN_LANGUAGES.test(acceptLanguage) && { 'accept-language': acceptLanguage }),
  };
}
