import type { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { correctOperation } from '../planning/correctOperation.js';
import { type CompiledOperation, type CompileFacts, compileOperation } from './compileOperation.js';
import { readLoadedSupergraph } from './gatewayInternals.js';
import { UnknownPlan } from './plan/compilePlan.js';

type Gateway = ApolloServerOptionsWithGateway<Record<string, never>>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** A supergraph with the operations that were compiled for it; `null` for one that is not ours to execute. */
interface Loaded extends CompileFacts {
  readonly operations: LRUCache<string, { readonly run: CompiledOperation | null }>;
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
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    const { dataSources, ...loaded } = readLoadedSupergraph(gateway);
    supergraphs.set(apiSchema, {
      ...loaded,
      apiSchema,
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
        const run = loaded && compiledFor(context, loaded, log);
        if (!run) return stock(context);
        return run(context.request.variables ?? {}, context);
      };
      return { executor };
    },
  };
}

function compiledFor(
  { document, queryHash, request, schema }: Parameters<Executor>[0],
  loaded: Loaded,
  log: Log,
): CompiledOperation | null {
  const key = `${queryHash} ${request.operationName ?? ''}`;
  let kept = loaded.operations.get(key);
  if (kept === undefined) {
    try {
      const corrected = correctOperation(document, request.operationName, schema);
      kept = { run: compileOperation(corrected, loaded) };
    } catch (error) {
      if (!(error instanceof UnknownPlan)) throw error;
      log.warn('operation left to the stock executor', { reason: error.message, hash: queryHash });
      kept = { run: null };
    }
    loaded.operations.set(key, kept);
  }
  return kept.run;
}
