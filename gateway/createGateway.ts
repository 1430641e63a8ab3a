import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ApolloGateway, type SupergraphManager } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Log } from '../subgraphs/kit/requestFacts.js';
import { createAsk } from './askGraph.js';
import { attachScalars } from './attachScalars.js';
import { type CacheHints, readCacheHints } from './caching/cacheHints.js';
import type { Freshness } from './caching/freshness.js';
import { keepAnswers } from './caching/keepAnswers.js';
import { shareInFlight } from './caching/shareInFlight.js';
import type { Config } from './config.js';
import { createRequestContext, type RequestContext, type RequestHeaders } from './context.js';
import type { DataSources } from './datasources/createDataSources.js';
import { disableApolloTelemetry } from './disableApolloTelemetry.js';
import { stringifyAnswer } from './execution/answer/WrittenData.js';
import { answerInHook } from './execution/answerInHook.js';
import { executePlans } from './execution/executePlans.js';
import type { Executor } from './execution/executor.js';
import { createWarmUp } from './execution/warmUp.js';
import { createMetrics, type Metrics } from './metrics/createMetrics.js';
import { packageRoot } from './packageRoot.js';
import {
  NONE_REGISTERED,
  type PersistedQuerySettings,
} from './persistedQueries/persistedQuerySettings.js';
import { apolloLogger, serverOptions } from './serverOptions.js';
import type { UsageRecorder } from './usage/UsageRecorder.js';

/** The gateway, started: it answers operations over the supergraph. */
export interface Gateway {
  readonly server: ApolloServer<RequestContext>;
  /** Makes the context of an HTTP request by a viewer who was verified. */
  createContext(
    headers: RequestHeaders,
    facts: Pick<RequestContext, 'viewer' | 'requestId' | 'log'>,
  ): RequestContext;
  /** SDL of what clients see. */
  apiSdl(): string;
  /** What clients see; undefined until the first supergraph is loaded. */
  apiSchema(): GraphQLSchema | undefined;
  stop(): Promise<void>;
}

/** What it takes to keep answers. */
export interface AnswerCacheSettings {
  readonly freshness: Freshness;
  /** Of all answers together. */
  readonly maxBytes: number;
}

interface GatewayDeps {
  /** A supergraph that stays, or what gives one and each newer one. */
  readonly supergraphSdl: string | SupergraphManager;
  readonly dataSources: Pick<DataSources, 'choose'>;
  readonly operationLimits: Config['operationLimits'];
  /** Without it nothing is registered, and the texts that clients send are kept as by default. */
  readonly persistedQueries?: PersistedQuerySettings;
  /** How long answers may be kept; without it nothing of the hub's own is. */
  readonly cacheHints?: CacheHints;
  /** Answers that are the same for everyone, given again while they are right; none are kept without it. */
  readonly answerCache?: AnswerCacheSettings | null;
  /** How long operations are compiled for a supergraph before it is served; not at all without it. */
  readonly warmUpMs?: number;
  /** Counts what clients ask for; without it nothing is counted. */
  readonly usageRecorder?: Pick<UsageRecorder, 'record'> | null;
  /** What is counted; nobody reads it without. */
  readonly metrics?: Metrics;
  readonly log: Log;
}

// A hostile operation can make the planner compare thousands of plans: ten nodes by an aliased id take 11 s with its
// own limit of 10,000 and 0.15 s with this one. The documented operations have one plan to compare.
const MAX_EVALUATED_PLANS = 100;

/** Reads the supergraph composed from the bundled subgraphs. */
export function readBundledSupergraph(): Promise<string> {
  return readFile(path.join(packageRoot(), 'schema', 'supergraph.graphql'), 'utf8');
}

/** Builds and starts the gateway over a composed supergraph. */
export async function createGateway({
  supergraphSdl,
  dataSources,
  operationLimits,
  persistedQueries = NONE_REGISTERED,
  cacheHints = readCacheHints([]),
  answerCache = null,
  warmUpMs = 0,
  usageRecorder = null,
  metrics = createMetrics(),
  log,
}: GatewayDeps): Promise<Gateway> {
  disableApolloTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl:
      typeof supergraphSdl === 'string'
        ? { initialize: async () => ({ supergraphSdl }) }
        : toldWhenServed(supergraphSdl, () => planned.live()),
    buildService: ({ name, url }) => dataSources.choose(name, url),
    logger: apolloLogger(log),
    queryPlannerConfig: { debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } },
  });
  const { registered } = persistedQueries;
  const warmUp = createWarmUp({ registered, limitMs: warmUpMs, metrics, log });
  const planned = executePlans(gateway, { warmUp, cacheHints, metrics, log });
  let apiSchema: GraphQLSchema | undefined;
  planned.onSchemaLoadOrUpdate((schemas) => {
    attachScalars(schemas.apiSchema);
    apiSchema = schemas.apiSchema;
  });
  const answering = answerInHook(planned, sharing(planned.execute, answerCache, metrics));
  const options = serverOptions({ operationLimits, persistedQueries, usageRecorder, metrics, log });
  const server = new ApolloServer<RequestContext>({
    ...options,
    gateway: answering.gateway,
    // After those that look at what is to be answered.
    plugins: [...options.plugins, answering.plugin],
    stringifyResult: stringifyAnswer,
  });
  await server.start();
  return {
    server,
    createContext: (headers, facts) =>
      createRequestContext(headers, { ...facts, ask: createAsk(server, facts) }),
    apiSdl: () => (apiSchema === undefined ? '' : `${printSchema(apiSchema)}\n`),
    apiSchema: () => apiSchema,
    stop: () => server.stop(),
  };
}

/** The `update` of a manager resolves when what it was given is served. */
function toldWhenServed(manager: SupergraphManager, live: () => Promise<void>): SupergraphManager {
  return {
    initialize: ({ update, ...others }) =>
      manager.initialize({
        ...others,
        async update(supergraphSdl) {
          update(supergraphSdl);
          await live();
        },
      }),
  };
}

/** Answers what is kept without executing it, and equal queries at one time together. */
function sharing(
  execute: Executor,
  answerCache: AnswerCacheSettings | null,
  metrics: Metrics,
): Executor {
  const keeping =
    answerCache === null ? execute : keepAnswers(execute, { ...answerCache, metrics });
  return shareInFlight(keeping, metrics);
}
