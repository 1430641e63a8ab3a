import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { askNodeIds, type NodeIds } from './nodeIds.js';

type Gateway = ApolloServerOptionsWithGateway<Record<string, never>>['gateway'];

/** The gateway with our corrections around its planner: on the operation before it is planned, and on the answer. */
export function correctOperations(gateway: Gateway): Gateway {
  return {
    onSchemaLoadOrUpdate: (listener) => gateway.onSchemaLoadOrUpdate(listener),
    stop: () => gateway.stop(),
    async load(options) {
      const { executor } = await gateway.load(options);
      // Apollo Server keeps one document for each text, so each is corrected once.
      const corrected = new WeakMap<DocumentNode, NodeIds>();
      if (executor === null) return { executor };
      return {
        executor: async (context) => {
          let nodeIds = corrected.get(context.document);
          if (nodeIds === undefined) {
            nodeIds = askNodeIds(context.document, context.schema);
            corrected.set(context.document, nodeIds);
          }
          const result = await executor({ ...context, document: nodeIds.document });
          nodeIds.hideIds(result.data);
          return result;
        },
      };
    },
  };
}
