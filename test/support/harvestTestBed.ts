import { createAddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import { createChooseFeed } from '../../gateway/harvest/chooseFeed.js';
import { createHarvester, type Harvester } from '../../gateway/harvest/createHarvester.js';
import { DEFAULT_HARVEST_LIMITS, type HarvestLimits } from '../../gateway/harvest/harvestLimits.js';
import { type HarvestStore, openHarvestStore } from '../../gateway/harvest/harvestStore.js';
import { type HarvestStores, harvestStoresOf } from '../../gateway/harvest/run/harvestStores.js';
import type { RunResult } from '../../gateway/harvest/run/runHarvest.js';
import {
  openPortalStore,
  type PortalFeed,
  type PortalStore,
} from '../../gateway/registry/portalStore.js';
import { openRegistryStore } from '../../gateway/registry/registryStore.js';
import { type AllStores, ensureAllIndexes, openAllStores } from '../../subgraphs/index.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { createTestDb, silentLog, type TestDb } from './databaseForTests.js';

/** The harvests of a hub over a database of its own, with the portal Techmart. */
export interface HarvestTestBed {
  readonly database: TestDb;
  readonly stores: AllStores;
  readonly store: HarvestStore;
  readonly portals: PortalStore;
  /** A harvester as another process of the hub has one. */
  harvester(options?: HarvesterOptions): Harvester;
  /** Runs one harvest to its end. */
  harvest(options?: HarvesterOptions & { readonly full?: boolean }): Promise<RunResult>;
  setFeed(feed: PortalFeed | null): Promise<void>;
  /** What is stored of Techmart, without what differs between two runs that end the same. */
  records(): Promise<readonly Record<string, unknown>[]>;
  /** Ids of what readers find of Techmart. */
  shownIds(): Promise<readonly string[]>;
  /** Lets the lease of a run that died run out at once. */
  expireLease(): Promise<void>;
  /** Forgets all records and harvests. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

interface HarvesterOptions {
  readonly limits?: Partial<HarvestLimits>;
  /** Between the harvester and the database. */
  readonly around?: <Part extends object>(part: Part) => Part;
  readonly log?: Log;
  readonly now?: () => Date;
}

/** So short that a failing portal does not hold a test up. */
const QUICK: HarvestLimits = { ...DEFAULT_HARVEST_LIMITS, pageItems: 3, backoffMs: 1 };

const COLLECTIONS = ['technologies', 'institutions', 'events', 'projects'];

/** Opens the test bed. */
export async function openHarvestTestBed(): Promise<HarvestTestBed> {
  const database = await createTestDb();
  const { db } = database;
  const stores = openAllStores(db);
  await ensureAllIndexes(stores);
  const store = openHarvestStore(db);
  await store.ensureIndexes();
  const portals = openPortalStore(db);
  await portals.add({ _id: 'techmart', country: 'IR', enriches: false, urlHost: null });
  const registry = openRegistryStore(db);
  const policy = createAddressPolicy({ allowHttp: true, allowPrivate: true });

  const harvester: HarvestTestBed['harvester'] = ({ limits, around, log, now } = {}) => {
    const all = { ...QUICK, ...limits };
    const wrap = around ?? ((part) => part);
    return createHarvester({
      store: wrap(store),
      stores: wrappedStores(harvestStoresOf(stores), wrap),
      portals,
      platforms: wrap(stores.platforms.platforms),
      chooseFeed: createChooseFeed({ registry, access: { policy, limits: all }, limits: all }),
      limits: all,
      log: log ?? silentLog,
      ...(now && { now }),
    });
  };

  return {
    database,
    stores,
    store,
    portals,
    harvester,
    async harvest({ full = false, ...options } = {}) {
      const started = await harvester(options).start('techmart', { full });
      if (started.status !== 'started') throw new Error(`not started: ${started.status}`);
      return started.ended;
    },
    async setFeed(feed) {
      await portals.setFeed('techmart', feed);
    },
    async records() {
      const found = await Promise.all(
        COLLECTIONS.map((name) =>
          db
            .collection(name)
            .find({ 'source.platform': 'techmart' })
            .project({ createdAt: 0, updatedAt: 0, 'source.fetchedAt': 0 })
            .sort({ _id: 1 })
            .toArray(),
        ),
      );
      return found.flat().map(withoutTimes);
    },
    async shownIds() {
      const found = await Promise.all(
        COLLECTIONS.map((name) =>
          db
            .collection<{ _id: string }>(name)
            .find({ 'source.platform': 'techmart', shown: true })
            .project<{ _id: string }>({ _id: 1 })
            .sort({ _id: 1 })
            .toArray(),
        ),
      );
      return found.flat().map(({ _id }) => _id);
    },
    async expireLease() {
      await db.collection('harvests').updateMany({}, { $set: { leaseUntil: new Date(0) } });
    },
    async clear() {
      const names = ['harvests', 'harvestRefusals', 'harvestSeen', 'platforms', ...COLLECTIONS];
      for (const name of names) await db.collection(name).deleteMany({});
    },
    close: () => database.drop(),
  };
}

/** When a listing without a date was published, and left, is when the run took it over. */
function withoutTimes({ publishedAt, expiresAt, removedAt, ...rest }: Record<string, unknown>) {
  return { ...rest, isPublished: publishedAt !== null, isRemoved: removedAt !== null };
}

function wrappedStores(
  { saving, byKind, ...others }: HarvestStores,
  wrap: <Part extends object>(part: Part) => Part,
): HarvestStores {
  const each = <Parts extends object>(parts: Parts): Parts =>
    // The same members, each wrapped.
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, wrap(part)])) as Parts;
  return { saving: each(saving), byKind: each(byKind), ...others };
}
