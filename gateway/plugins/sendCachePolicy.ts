import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.js';

/** What an answer depends on beside its address. */
const VARY = 'accept, accept-language, authorization';

/**
 * Says of each answer who may keep it for how long: `public` when it is what everyone gets, `private` when the reader
 * has signed in, `no-store` when it has errors, or holds something that may not be kept.
 */
export const sendCachePolicy: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, overallCachePolicy, response, request }) {
      if (request.http === undefined) return;
      const policy = overallCachePolicy.policyIfCacheable();
      const { body, http } = response;
      http.headers.set('vary', VARY);
      if (policy === null || body.kind !== 'single' || body.singleResult.errors?.length) {
        http.headers.set('cache-control', 'no-store');
        return;
      }
      const isPrivate = policy.scope === 'PRIVATE' || contextValue.viewer.subject !== null;
      const scope = isPrivate ? 'private' : 'public';
      http.headers.set('cache-control', `${scope}, max-age=${policy.maxAge}`);
    },
  }),
};
