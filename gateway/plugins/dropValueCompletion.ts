import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.js';

/**
 * Takes `extensions.valueCompletion` out of answers.
 *
 * The gateway lists there each place where a missing record became null, which is what a client that asks for an
 * absent record expects to see; what went wrong stands in `errors`.
 */
export const dropValueCompletion: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ response }) {
      if (response.body.kind !== 'single') return;
      const { extensions } = response.body.singleResult;
      if (extensions === undefined) return;
      const { valueCompletion: _dropped, ...others } = extensions;
      if (Object.keys(others).length > 0) response.body.singleResult.extensions = others;
      else delete response.body.singleResult.extensions;
    },
  }),
};
