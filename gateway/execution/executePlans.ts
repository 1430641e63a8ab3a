import type { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { openOperation } from '../planning/correctOperation.js';
import { readSupergraphFacts } from '../planning/supergraphFacts.js';
import { type CompiledOperation, type CompileFacts, compileOperation } from './compileOperation.js';
import { readLoadedSupergraph } from './gatewayInternals.js';

type Gateway = ApolloServerOptionsWithGateway<Record<string, never>>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** A supergraph with the operations that were compiled for it. */
interface Loaded extends CompileFacts {
  readonly operations: LRUCache<string, CompiledOperation>;
}

/** Operations whose plans are kept; an operation that is planned again takes some milliseconds. */
const KEPT_OPERATIONS = 2_000;

/**
 * Apollo's gateway with its plans executed by the hub.
 *
 * Composition, planning and the swap of supergraphs stay Apollo's. A plan that the hub does not know goes to Apollo's
 * executor, which is logged.
 */
export function executePlans(gateway: ApolloGateway, log: Log): Gateway {
  // By the schema that Apollo Server names with each request: an operation in flight ends with what it began with.
  const supergraphs = new WeakMap<GraphQLSchema, Loaded>();
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    const { dataSources, ...loaded } = readLoadedSupergraph(gateway, coreSupergraphSdl, log);
    supergraphs.set(apiSchema, {
      ...loaded,
      apiSchema,
      supergraphFacts: readSupergraphFacts(coreSupergraphSdl),
      sourceOf: (name) => dataSources.get(name),
      operations: new LRUCache({ max: KEPT_OPERATIONS }),
    });
  });
  return {
    onSchemaLoadOrUpdate: (listener) => gateway.onSchemaLoadOrUpdate(listener),
    stop: () => gateway.stop(),
    async load(options) {
      const { executor: stock } = await gateway.load(options);
      if (stock === null) return { executor: stock };
      const executor: Executor = async (context) => {
        const loaded = supergraphs.get(context.schema);
        const run = loaded && compiledFor(context, loaded);
        const answer = await run?.(context.request.variables ?? {}, context);
        if (answer) return answer;
        log.warn('operation left to the stock executor', { hash: context.queryHash });
        return stock(context);
      };
      return { executor };
    },
  };
}

function compiledFor(
  { document, queryHash, request }: Parameters<Executor>[0],
  loaded: Loaded,
): CompiledOperation {
  const key = `${queryHash} ${request.operationName ?? ''}`;
  let compiled = loaded.operations.get(key);
  if (compiled === undefined) {
    compiled = compileOperation(openOperation(document, request.operationName), loaded);
    loaded.operations.set(key, compiled);
  }
  return compiled;
}
