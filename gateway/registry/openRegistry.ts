import { subgraphs } from '../../subgraphs/index.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { PlatformStore } from '../../subgraphs/platforms/platformStore.js';
import { openLastGoodFile } from '../supergraph/lastGoodFile.js';
import { openSupergraphThreads } from '../supergraph/openSupergraphThreads.js';
import { RegistrySupergraphManager } from '../supergraph/RegistrySupergraphManager.js';
import type { WeighChanges } from '../usage/weighChanges.js';
import { createAuthenticate } from './authenticate.js';
import { bundledSchemasOf } from './bundledSchemas.js';
import { type CallEndpoint, createProbe } from './createProbe.js';
import { createRegistry } from './createRegistry.js';
import { followRegistry } from './followRegistry.js';
import { createLimitFailures } from './limitFailures.js';
import { createNotePlatformSchemas } from './notePlatformSchemas.js';
import type { PortalStore } from './portalStore.js';
import type { CheckAddress } from './publishSubgraph.js';
import type { RegistryRoutesDeps } from './registryRoutes.js';
import type { RegistryStore } from './registryStore.js';

interface OpenRegistryDeps {
  readonly store: RegistryStore;
  readonly portals: PortalStore;
  /** Where it is noted what portals add to the graph. */
  readonly platforms: PlatformStore;
  readonly checkAddress: CheckAddress;
  /** The way to endpoints that are probed, by the same rules as portals. */
  readonly callEndpoint: CallEndpoint;
  /** Without it no change is said to be unused. */
  readonly weigh?: WeighChanges;
  /** The operator's token; null when there is none. */
  readonly adminToken: string | null;
  /** Composed from the bundled subgraphs of this build. */
  readonly bundledSupergraphSdl: string;
  /** Where the last good supergraph is kept. */
  readonly dataDir: string;
  readonly log: Log;
}

/** The registry as a hub uses it. */
export interface OpenRegistry {
  /** What the gateway takes in the place of a supergraph. */
  readonly manager: RegistrySupergraphManager;
  /** What the routes need. */
  readonly routes: RegistryRoutesDeps;
  /** Whether a portal adds to others' records. */
  enriches(code: string): boolean;
  /** Ends the threads in which schemas are composed and checked; what they were doing fails. */
  stop(): Promise<void>;
}

/** Puts the registry of a hub together; reads nothing before the gateway loads. */
export function openRegistry(deps: OpenRegistryDeps): OpenRegistry {
  const {
    store,
    portals,
    platforms,
    checkAddress,
    adminToken,
    bundledSupergraphSdl,
    dataDir,
    log,
  } = deps;
  const bundled = bundledSchemasOf(Object.values(subgraphs));
  // Nothing of what portals send is checked, composed or compared in the thread that answers clients.
  const threads = openSupergraphThreads();
  const registry = createRegistry({
    store,
    bundled,
    compose: threads.compose,
    check: threads.check,
    checkAddress,
    probe: createProbe(deps.callEndpoint),
    diff: threads.diff,
    onRevision: createNotePlatformSchemas({ platforms, portals, store, bundled }),
    ...(deps.weigh && { weigh: deps.weigh }),
    log,
  });
  const followed = followRegistry({ store, portals, ensureDeployed: registry.ensureDeployed });
  const manager = new RegistrySupergraphManager({
    registry: followed,
    bundled: { hash: bundled.hash, supergraphSdl: bundledSupergraphSdl },
    lastGood: openLastGoodFile(dataDir),
    log,
  });
  return {
    manager,
    routes: {
      registry,
      authenticate: createAuthenticate({ portals, adminToken }),
      limitFailures: createLimitFailures(),
      currentSupergraph: () => manager.current(),
      log,
    },
    enriches: followed.enriches,
    stop: threads.stop,
  };
}
