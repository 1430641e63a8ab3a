import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, openDatabase } from '../../gateway/database/openDatabase.js';
import { createAddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import { createChooseFeed } from '../../gateway/harvest/chooseFeed.js';
import { createHarvester } from '../../gateway/harvest/createHarvester.js';
import { DEFAULT_HARVEST_LIMITS } from '../../gateway/harvest/harvestLimits.js';
import { openHarvestStore } from '../../gateway/harvest/harvestStore.js';
import { harvestStoresOf } from '../../gateway/harvest/run/harvestStores.js';
import { packageRoot } from '../../gateway/packageRoot.js';
import { openPortalStore } from '../../gateway/registry/portalStore.js';
import { openRegistryStore } from '../../gateway/registry/registryStore.js';
import { ensureAllIndexes, openAllStores } from '../../subgraphs/index.js';

type Db = Database['db'];

/** One measured harvest. */
export interface HarvestRow {
  readonly name: string;
  readonly state: string;
  readonly seconds: number;
  /** Items of the feed. */
  readonly read: number;
  readonly perSecond: number;
  readonly added: number;
  readonly unchanged: number;
  /** Documents of the domains that the harvest wrote, counted in the database. */
  readonly written: number;
  /** The most memory that the harvesting process has held so far. */
  readonly peakMemoryMiB: number;
}

/** What the bench measured. */
export interface HarvestResult {
  readonly offers: number;
  readonly harvests: readonly HarvestRow[];
}

const PORTAL = 'benchmart';
const DOMAINS = ['technologies', 'institutions', 'events', 'projects'];
const log = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Harvests a portal of so many offers over its JSON feed into an empty database: all of it, then what is new, which is
 * nothing, then all of it again. The portal and the database have processes of their own.
 */
export async function benchHarvest(
  offers: number,
  say: (line: string) => void,
): Promise<HarvestResult> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tten-bench-'));
  const portal = await startPortal(offers);
  const database = await openDatabase({ dataDir, log });
  try {
    const { db } = database;
    const harvest = await openHarvests(db, portal.url);
    const harvests: HarvestRow[] = [];
    for (const [name, full] of [
      ['first', false],
      ['nothing new', false],
      ['full, unchanged', true],
    ] as const) {
      say(`harvest: ${name}`);
      harvests.push(await measure(db, name, () => harvest(full)));
    }
    return { offers, harvests };
  } finally {
    portal.stop();
    await database.close();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openHarvests(db: Db, url: string) {
  const stores = openAllStores(db);
  await ensureAllIndexes(stores);
  const portals = openPortalStore(db);
  await portals.add({ _id: PORTAL, country: 'TR', enriches: false, urlHost: null });
  await portals.setFeed(PORTAL, { format: 'json', url });
  const limits = DEFAULT_HARVEST_LIMITS;
  const policy = createAddressPolicy({ allowHttp: true, allowPrivate: true });
  const registry = openRegistryStore(db);
  const harvester = createHarvester({
    store: openHarvestStore(db),
    stores: harvestStoresOf(stores),
    portals,
    platforms: stores.platforms.platforms,
    chooseFeed: createChooseFeed({ registry, access: { policy, limits }, limits }),
    limits,
    log,
  });
  return async (full: boolean) => {
    const started = await harvester.start(PORTAL, { full });
    if (started.status !== 'started') throw new Error(`the harvest is ${started.status}`);
    return started.ended;
  };
}

async function measure(
  db: Db,
  name: string,
  harvest: () => ReturnType<Awaited<ReturnType<typeof openHarvests>>>,
): Promise<HarvestRow> {
  const since = new Date();
  const startedAt = performance.now();
  const { state, counts, error } = await harvest();
  const seconds = (performance.now() - startedAt) / 1_000;
  if (state !== 'COMPLETED') throw new Error(`the harvest has ${state}`, { cause: error });
  const { read, added, unchanged } = counts;
  return {
    name,
    state,
    seconds,
    read,
    perSecond: read / seconds,
    added,
    unchanged,
    written: await writtenSince(db, since),
    peakMemoryMiB: process.resourceUsage().maxRSS / 1024,
  };
}

async function writtenSince(db: Db, since: Date): Promise<number> {
  let written = 0;
  for (const name of DOMAINS) {
    written += await db.collection(name).countDocuments({ updatedAt: { $gte: since } });
  }
  return written;
}

async function startPortal(offers: number) {
  const script = path.join(packageRoot(), 'dist', 'scripts', 'bench', 'offersPortal.js');
  const child = spawn(process.execPath, [script, String(offers)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { url: String(line).trim(), stop: () => child.stdin.end() };
}
