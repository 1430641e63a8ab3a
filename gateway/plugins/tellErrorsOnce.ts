import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context.js';

/**
 * Takes repetitions out of `errors`.
 *
 * A subgraph that is asked at several places of a plan fails at each of them; without a path, two such errors tell a
 * client no more than one.
 */
export const tellErrorsOnce: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ response }) {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (singleResult.errors === undefined || singleResult.errors.length < 2) return;
      const said = new Map(singleResult.errors.map((error) => [JSON.stringify(error), error]));
      singleResult.errors = [...said.values()];
    },
  }),
};
