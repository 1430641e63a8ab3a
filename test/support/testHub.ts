import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import { readCacheHints } from '../../gateway/caching/cacheHints.js';
import type { Freshness } from '../../gateway/caching/freshness.js';
import { openFreshness } from '../../gateway/caching/openFreshness.js';
import { readConfig } from '../../gateway/config.js';
import { createGateway, readBundledSupergraph } from '../../gateway/createGateway.js';
import {
  createDataSources,
  type DataSources,
  type PortalAccess,
} from '../../gateway/datasources/createDataSources.js';
import { createAddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import {
  DEFAULT_PORTAL_LIMITS,
  type PortalLimits,
} from '../../gateway/datasources/portal/portalLimits.js';
import { createHttpServer } from '../../gateway/http/createHttpServer.js';
import type { Readiness } from '../../gateway/http/healthRoutes.js';
import type { Identify } from '../../gateway/identity/createIdentify.js';
import { createMetrics } from '../../gateway/metrics/createMetrics.js';
import type { PersistedQuerySettings } from '../../gateway/persistedQueries/persistedQuerySettings.js';
import {
  type AllStores,
  collectionNames,
  ensureAllIndexes,
  openAllStores,
  type SubgraphName,
  subgraphs,
} from '../../subgraphs/index.js';
import { collectionRevisionsOf } from '../../subgraphs/kit/collectionRevisions.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import {
  createReadViewer,
  createSignViewer,
  GATEWAY_AUDIENCE,
} from '../../subgraphs/kit/signedViewer.js';
import { type Answer, silentLog } from './askSubgraph.js';
import { createTestDb, type TestDb } from './databaseForTests.js';

/** A hub in this process, over an empty database of its own. */
export interface TestHub {
  readonly database: TestDb;
  readonly stores: AllStores;
  readonly app: FastifyInstance;
  /** Names of the subgraphs in the order in which they were asked. */
  readonly fetches: string[];
  /** Posts an operation to /graphql. */
  query(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** A portal that answers must not be late because the machine is busy with other tests. */
export const PATIENT_PORTAL_LIMITS: PortalLimits = {
  ...DEFAULT_PORTAL_LIMITS,
  deadlineMs: 15_000,
};

/** Reaches portals on loopback, which a hub does not unless it is told to. */
export const portalAccess: PortalAccess = {
  policy: createAddressPolicy({ allowHttp: true, allowPrivate: true }),
  limits: PATIENT_PORTAL_LIMITS,
  enriches: () => false,
};

/** What test hubs sign viewers with for subgraphs that run on their own. */
export const TEST_VIEWER_SECRET = 'a secret of tests, of 32 letters at least';

interface TestHubOptions {
  readonly subgraphUrls?: Partial<Record<SubgraphName, string>>;
  readonly log?: Log;
  /** Finds out who asks; without it everyone is the public. */
  readonly identify?: Identify;
  /** The database of another hub, to answer from the same records. */
  readonly database?: TestDb;
  /** Keeps answers, in so many bytes; without it none are kept. */
  readonly answerCacheBytes?: number;
  /** Without it nothing is registered. */
  readonly persistedQueries?: PersistedQuerySettings;
  /** The built explorer; without it the page says how to build it. */
  readonly explorerAssetsDir?: string;
}

/** After so many milliseconds a hub of the tests has seen what was written to its database; few, to wait for them. */
export const OTHERS_WITHIN_MS = 50;

/** What the schemas of the bundled subgraphs say of how long answers may be kept. */
export const bundledHints = readCacheHints(
  Object.values(subgraphs).map(({ typeDefs }) => typeDefs),
);

/** Tells what has changed, as hubs over a database see it. */
export function freshnessOf({ db }: Pick<TestDb, 'db'>): Freshness {
  return openFreshness({
    revisions: collectionRevisionsOf(db),
    collections: collectionNames(db),
    othersWithinMs: OTHERS_WITHIN_MS,
    // A busy machine keeps the database waiting; what is tested is what is kept.
    patienceMs: 10_000,
  });
}

/** The readiness of a gateway over the bundled supergraph. */
export function readinessOf(database: Pick<TestDb, 'ping'>): Readiness {
  return {
    pingDatabase: () => database.ping(),
    isPrepared: () => true,
    supergraph: () => ({ revision: null, source: 'bundled', degraded: false }),
    isStopping: () => false,
  };
}

/** Builds the hub as startHub does, without start data and without listening. */
export async function startTestHub({
  subgraphUrls = {},
  log = silentLog,
  identify,
  database: given,
  answerCacheBytes,
  persistedQueries,
  explorerAssetsDir = '/nowhere',
}: TestHubOptions = {}): Promise<TestHub> {
  const database = given ?? (await createTestDb());
  const stores = openAllStores(database.db);
  await ensureAllIndexes(stores);
  const dataSources = createDataSources(
    stores,
    {
      urls: subgraphUrls,
      signViewer: createSignViewer(TEST_VIEWER_SECRET),
      // Tests ask most things once or twice; a hub that runs compiles what is asked again.
      usesBeforeCompiling: 0,
    },
    portalAccess,
  );
  const supergraphSdl = await readBundledSupergraph();
  const fetches: string[] = [];
  const noted: Pick<DataSources, 'choose'> = {
    choose(name, url) {
      const source = dataSources.choose(name, url);
      return {
        process(options) {
          fetches.push(name);
          return source.process(options);
        },
      };
    },
  };
  const metricsRegistry = new Registry();
  const gateway = await createGateway({
    supergraphSdl,
    dataSources: noted,
    operationLimits: readConfig({}).operationLimits,
    ...(persistedQueries && { persistedQueries }),
    cacheHints: bundledHints,
    ...(answerCacheBytes !== undefined && {
      answerCache: { freshness: freshnessOf(database), maxBytes: answerCacheBytes },
    }),
    metrics: createMetrics(metricsRegistry),
    log,
  });
  const app = await createHttpServer({
    gateway,
    readiness: readinessOf(database),
    ...(identify && { identify }),
    readSignedViewer: createReadViewer(TEST_VIEWER_SECRET, GATEWAY_AUDIENCE),
    metrics: metricsRegistry,
    explorerAssetsDir,
    log,
  });
  return {
    database,
    stores,
    app,
    fetches,
    async query(query, variables = {}, headers = {}) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'accept-language': 'en', ...headers },
        payload: { query, variables },
      });
      return response.json();
    },
    async stop() {
      await app.close();
      await gateway.stop();
      await dataSources.close();
      if (given === undefined) await database.drop();
    },
  };
}
