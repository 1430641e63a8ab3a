import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../context.js';
import { type OperationFacts, operationFacts } from './operationFacts.js';
import type { UsageRecorder } from './UsageRecorder.js';

const CLIENT_NAME = /^[\w .:@/+-]{1,60}$/;

/** Counts every operation that is executed, by what it uses and who sends it; never the values of variables. */
export function recordOperations(
  recorder: Pick<UsageRecorder, 'record'>,
): ApolloServerPlugin<RequestContext> {
  // Apollo Server keeps one document for each text, and none over a change of the schema.
  const known = new WeakMap<OperationDefinitionNode, OperationFacts>();
  return {
    requestDidStart: async () => ({
      // Called for what has passed every check, in the order of plugins, until one answers.
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        let facts = known.get(operation);
        if (facts === undefined) {
          try {
            facts = operationFacts(schema, document, operation);
          } catch (err) {
            // The operation is answered all the same.
            contextValue.log.error('operation not recorded', { err });
            facts = { hash: '', name: null, coordinates: [] };
          }
          known.set(operation, facts);
        }
        // Introspection uses nothing that a change could take away.
        if (facts.coordinates.length > 0) {
          recorder.record(
            facts,
            clientOf((name) => request.http?.headers.get(name)),
          );
        }
        return null;
      },
    }),
  };
}

function clientOf(header: (name: string) => string | undefined): string | null {
  const name = header('apollographql-client-name') ?? header('x-client-name');
  return name !== undefined && CLIENT_NAME.test(name) ? name : null;
}
