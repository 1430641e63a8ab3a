import type { AllStores } from '../../subgraphs/index.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { AddressPolicy } from '../datasources/portal/addressPolicy.js';
import type { PortalStore } from '../registry/portalStore.js';
import type { RegistryStore } from '../registry/registryStore.js';
import { createChooseFeed } from './chooseFeed.js';
import { createHarvester } from './createHarvester.js';
import type { HarvestLimits } from './harvestLimits.js';
import type { HarvestRoutesDeps } from './harvestRoutes.js';
import { createReadHarvestStatus } from './harvestStatus.js';
import type { HarvestStore } from './harvestStore.js';
import { harvestStoresOf } from './run/harvestStores.js';
import { scheduleHarvests } from './scheduleHarvests.js';

interface OpenHarvestDeps {
  readonly store: HarvestStore;
  readonly stores: AllStores;
  readonly portals: PortalStore;
  readonly registry: RegistryStore;
  readonly policy: AddressPolicy;
  readonly settings: HarvestSettings;
  readonly log: Log;
}

/** How a process harvests. */
export interface HarvestSettings {
  /** A cron expression; null for harvests on demand only. */
  readonly schedule: string | null;
  readonly limits: HarvestLimits;
}

/** The harvests of a hub. */
export interface OpenHarvest {
  /** What the routes need. */
  readonly routes: HarvestRoutesDeps;
  /** Ends the schedule and, after the page it writes, every run of this process. */
  stop(): Promise<void>;
}

/** Puts the harvests of a hub together and starts their schedule; touches the database with the first harvest. */
export function openHarvest(deps: OpenHarvestDeps): OpenHarvest {
  const { store, stores, portals, registry, policy, settings, log } = deps;
  const { limits, schedule } = settings;
  const chooseFeed = createChooseFeed({ registry, access: { policy, limits }, limits });
  const harvester = createHarvester({
    store,
    stores: harvestStoresOf(stores),
    portals,
    platforms: stores.platforms.platforms,
    chooseFeed,
    limits,
    log,
  });
  const timetable = scheduleHarvests({ schedule, harvester, portals, log });
  return {
    routes: {
      harvester,
      readStatus: createReadHarvestStatus({ store, portals, chooseFeed }),
      portals,
      checkAddress: (url) => policy.checkAddress(url),
      log,
    },
    async stop() {
      timetable.stop();
      await harvester.stop();
    },
  };
}
