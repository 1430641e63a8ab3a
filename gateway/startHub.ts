import { setTimeout as sleep } from 'node:timers/promises';
import { collectDefaultMetrics, Registry } from 'prom-client';
import {
  collectionNames,
  dutiesOf,
  openAllStores,
  SUBGRAPH_NAMES,
  subgraphs,
} from '../subgraphs/index.js';
import { collectionRevisionsOf } from '../subgraphs/kit/collectionRevisions.js';
import { startDuties } from '../subgraphs/kit/duties.js';
import type { Log } from '../subgraphs/kit/requestFacts.js';
import {
  createReadViewer,
  createSignViewer,
  GATEWAY_AUDIENCE,
} from '../subgraphs/kit/signedViewer.js';
import { openAlerts } from './alerts/openAlerts.js';
import { readCacheHints } from './caching/cacheHints.js';
import { openFreshness } from './caching/openFreshness.js';
import { type Config, ConfigError } from './config.js';
import { createGateway, readBundledSupergraph } from './createGateway.js';
import { prepareDatabase } from './database/prepareDatabase.js';
import { createDataSources } from './datasources/createDataSources.js';
import { createAddressPolicy } from './datasources/portal/addressPolicy.js';
import { createEntityCache } from './datasources/portal/entityCache.js';
import { callEndpoint } from './datasources/portal/probePortal.js';
import { openHarvestStore } from './harvest/harvestStore.js';
import { openHarvest } from './harvest/openHarvest.js';
import { createHttpServer } from './http/createHttpServer.js';
import { openMachineTokenStore } from './identity/machineTokenStore.js';
import { openIdentity } from './identity/openIdentity.js';
import { readViewerSecret } from './identity/viewerSecret.js';
import { listenFault } from './listenFault.js';
import { createMetrics } from './metrics/createMetrics.js';
import { openConfiguredLastingDatabase } from './openConfiguredDatabase.js';
import { readManifest } from './persistedQueries/readManifest.js';
import { openRegistry } from './registry/openRegistry.js';
import { openPortalStore } from './registry/portalStore.js';
import { openRegistryStore } from './registry/registryStore.js';
import { openUsage } from './usage/openUsage.js';
import { openUsageStore } from './usage/usageStore.js';

/** A running hub. */
export interface Hub {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly databaseKind: 'external' | 'embedded';
  /** Answers what is in flight, takes nothing new, and closes. */
  stop(): Promise<void>;
}

interface HubDeps {
  readonly config: Config;
  readonly log: Log;
  readonly explorerAssetsDir: string;
}

/**
 * Connects, fills a fresh database with the start data, and listens. While the database is away it listens all the same
 * and catches up when it is there.
 */
export async function startHub({ config, log, explorerAssetsDir }: HubDeps): Promise<Hub> {
  // Before anything is opened: without its secret a gateway could not ask the subgraphs that run on their own.
  const hasAddressed = Object.keys(config.subgraphUrls).length > 0;
  const viewerSecret = hasAddressed ? await readViewerSecret(config) : null;
  const signViewer = viewerSecret === null ? null : createSignViewer(viewerSecret);
  const { manifestFile, ...persisted } = config.persistedQueries;
  const persistedQueries = { ...persisted, registered: await readManifest(manifestFile) };
  const database = await openConfiguredLastingDatabase(config, log);
  const preparation = await prepareDatabase({ database, log });
  // Nothing but the preparation meets a database without indexes and start data: the registry notes on platforms what
  // portals add.
  const db = database.dbBehind(preparation.gate);
  const stores = openAllStores(db);
  const portals = openPortalStore(db);
  const registryStore = openRegistryStore(db);
  const usage = openUsage({
    store: openUsageStore(db),
    isRecording: config.usageRecording,
    log,
  });
  const policy = createAddressPolicy(config.portals.rules);
  const registry = openRegistry({
    store: registryStore,
    portals,
    platforms: stores.platforms.platforms,
    checkAddress: (url) => policy.checkAddress(url),
    callEndpoint: (url) => callEndpoint(url, { policy, limits: config.portals.limits }),
    weigh: usage.weigh,
    adminToken: config.registryAdminToken,
    bundledSupergraphSdl: await readBundledSupergraph(),
    dataDir: config.dataDir,
    log,
  });
  const harvest = openHarvest({
    store: openHarvestStore(db),
    stores,
    portals,
    registry: registryStore,
    policy,
    settings: config.harvest,
    log,
  });
  const alerts = openAlerts({
    stores: stores.technologies,
    settings: config.alerts,
    policy,
    log,
  });
  const identity = openIdentity({ config, machineTokens: openMachineTokenStore(db), log });
  const metricsRegistry = new Registry();
  collectDefaultMetrics({ register: metricsRegistry });
  const metrics = createMetrics(metricsRegistry);
  const { answerBytes, portalBytes, othersWithinMs } = config.caches;
  const freshness = openFreshness({
    revisions: collectionRevisionsOf(db),
    collections: collectionNames(db),
    othersWithinMs,
  });
  const dataSources = createDataSources(
    stores,
    { urls: config.subgraphUrls, signViewer },
    {
      policy,
      limits: config.portals.limits,
      enriches: registry.enriches,
      ...(portalBytes > 0 && {
        entities: createEntityCache({ freshness, maxBytes: portalBytes, metrics }),
      }),
    },
  );
  const gateway = await createGateway({
    supergraphSdl: registry.manager,
    dataSources,
    operationLimits: config.operationLimits,
    persistedQueries,
    cacheHints: readCacheHints(Object.values(subgraphs).map(({ typeDefs }) => typeDefs)),
    answerCache: answerBytes > 0 ? { freshness, maxBytes: answerBytes } : null,
    warmUpMs: config.warmUpMs,
    usageRecorder: usage.recorder,
    metrics,
    log,
  });
  // A subgraph that runs on its own does its duties itself.
  const inProcess = SUBGRAPH_NAMES.filter((name) => config.subgraphUrls[name] === undefined);
  const duties = startDuties(
    [...inProcess.flatMap((name) => dutiesOf(name, stores[name])), ...alerts.duties],
    { log },
  );
  let isStopping = false;
  const app = await createHttpServer({
    gateway,
    readiness: {
      pingDatabase: () => database.ping(),
      isPrepared: () => preparation.isDone(),
      supergraph: () => registry.manager.state(),
      isStopping: () => isStopping,
    },
    identify: identity.identify,
    ...(viewerSecret !== null && {
      readSignedViewer: createReadViewer(viewerSecret, GATEWAY_AUDIENCE),
    }),
    registry: { ...registry.routes, harvest: harvest.routes },
    alertRoutes: alerts.routes,
    metrics: metricsRegistry,
    explorerAssetsDir,
    log,
  });
  const close = async () => {
    await app.close();
    await duties.stop();
    await alerts.close();
    await harvest.stop();
    await gateway.stop();
    await registry.stop();
    await dataSources.close();
    await identity.close();
    await usage.stop();
    preparation.stop();
    await database.close();
  };
  try {
    const url = await app.listen({ host: config.host, port: config.port });
    return {
      url,
      databaseKind: database.kind,
      async stop() {
        isStopping = true;
        // What clients have already sent lies in the sockets' buffers: it is in flight, too.
        await Promise.all([sleep(config.drainMs), harvest.stop()]);
        await close();
      },
    };
  } catch (error) {
    await close();
    const fault = listenFault(error, { ...config, hostSetting: 'HOST', portSetting: 'PORT' });
    throw fault === null ? error : new ConfigError(fault);
  }
}
