import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { CacheHints } from '../caching/cacheHints.js';
import type { Metrics } from '../metrics/createMetrics.js';
import { openOperation } from '../planning/correctOperation.js';
import { readSupergraphFacts } from '../planning/supergraphFacts.js';
import { compileOperation } from './compileOperation.js';
import type { Asked, Executor } from './executor.js';
import { readLoadedSupergraph } from './gatewayInternals.js';
import { type KeptOperation, type LoadedOperations, operationKey } from './loadedOperations.js';
import type { WarmUp } from './warmUp.js';

type Gateway = ApolloServerOptionsWithGateway<Record<string, never>>['gateway'];
type Listener = Parameters<Gateway['onSchemaLoadOrUpdate']>[0];

/** Apollo's gateway as its server takes it, and as what swaps supergraphs sees it. */
export interface PlannedGateway extends Gateway {
  /** Executes an operation of a supergraph that it has loaded. */
  readonly execute: Executor;
  /** Resolves when what was loaded last is served. */
  live(): Promise<void>;
}

interface ExecutePlansDeps {
  /** Compiles operations for a supergraph before it is served; never rejects. */
  readonly warmUp: WarmUp;
  /** What the hub's schemas say of how long answers may be kept. */
  readonly cacheHints: CacheHints;
  readonly metrics: Pick<Metrics, 'operationLeftToStock'>;
  readonly log: Log;
}

/** Operations whose plans are kept; an operation that is planned again takes some milliseconds. */
const KEPT_OPERATIONS = 2_000;

/**
 * Apollo's gateway with its plans executed by the hub.
 *
 * Composition and planning stay Apollo's. A supergraph that it has loaded is served when operations are compiled for
 * it, and the one before it until then. What comes to the gateway's own executor has a plan that the hub does not know;
 * it is logged and counted.
 */
export function executePlans(
  gateway: ApolloGateway,
  { warmUp, cacheHints, metrics, log }: ExecutePlansDeps,
): PlannedGateway {
  // By the schema that Apollo Server names with each request: an operation in flight ends with what it began with.
  const supergraphs = new WeakMap<GraphQLSchema, LoadedOperations>();
  const listeners = new Set<Listener>();
  let served: LoadedOperations | null = null;
  let live = Promise.resolve();
  gateway.onSchemaLoadOrUpdate((context) => {
    const { apiSchema, coreSupergraphSdl } = context;
    const { dataSources, ...internals } = readLoadedSupergraph(gateway, coreSupergraphSdl, log);
    const loaded: LoadedOperations = {
      ...internals,
      apiSchema,
      cacheHints,
      supergraphFacts: readSupergraphFacts(coreSupergraphSdl),
      sourceOf: (name) => dataSources.get(name),
      operations: new LRUCache({ max: KEPT_OPERATIONS }),
    };
    supergraphs.set(apiSchema, loaded);
    // One that could not be served leaves the next in its turn.
    const turn = live
      .catch(() => {})
      .then(async () => {
        await warmUp(loaded, served);
        // Requests between two steps would see a supergraph change under them; at the start of a turn there are none.
        await nextTurn();
        served = loaded;
        for (const listener of listeners) listener(context);
      });
    // Whoever loaded it is told by live().
    turn.catch(() => {});
    live = turn;
  });
  const execute: Executor = async (asked) => {
    const loaded = supergraphs.get(asked.schema);
    if (loaded === undefined) return null;
    const { compiled } = keptFor(asked, loaded);
    return compiled.run(asked.request.variables ?? {}, asked);
  };
  return {
    execute,
    live: () => live,
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => gateway.stop(),
    async load(options) {
      const { executor: stock } = await gateway.load(options);
      await live;
      if (stock === null) return { executor: stock };
      return {
        async executor(context) {
          metrics.operationLeftToStock();
          log.warn('operation left to the stock executor', { hash: context.queryHash });
          return stock(context);
        },
      };
    },
  };
}

function keptFor(
  { document, queryHash = '', operation, source }: Asked,
  loaded: LoadedOperations,
): KeptOperation {
  const operationName = operation.name?.value;
  const key = operationKey(queryHash, operationName);
  let kept = loaded.operations.get(key);
  if (kept === undefined) {
    const compiled = compileOperation(openOperation(document, operationName), loaded);
    kept = { text: source, operationName, compiled, uses: 0 };
    loaded.operations.set(key, kept);
  }
  kept.uses += 1;
  return kept;
}
