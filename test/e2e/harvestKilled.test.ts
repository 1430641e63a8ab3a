import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Database, openDatabase } from '../../gateway/database/openDatabase.js';
import { openPortalStore } from '../../gateway/registry/portalStore.js';
import { type HubProcess, startHubProcess } from '../../scripts/hubProcess.js';
import { silentLog } from '../support/askSubgraph.js';
import { until } from '../support/databaseEngine.js';
import { aFedOffer, type FeedPortal, startFeedPortal } from '../support/feedPortal.js';

const OFFERS = 600;
const ADMIN = 'administrator-of-the-end-to-end-tests';

let folder: string;
let database: Database;
let portal: FeedPortal;
let hub: HubProcess;

const startHub = () =>
  startHubProcess({
    DATA_DIR: folder,
    REGISTRY_ADMIN_TOKEN: ADMIN,
    PORTAL_ALLOW_HTTP: 'true',
    PORTAL_ALLOW_PRIVATE: 'true',
    HARVEST_SCHEDULE: 'off',
    // What one hub writes is asked of the other at once.
    CACHE_CHECK_MS: '0',
    HARVEST_PAGE_ITEMS: '20',
  });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-harvest-'));
  hub = await startHub();
  database = await openDatabase({
    dataDir: path.join(folder, 'database'),
    databaseName: 'tten',
    log: silentLog,
  });
  const items = Array.from({ length: OFFERS }, (_none, index) => aFedOffer(index));
  portal = await startFeedPortal(items, { pageItems: 20 });
  const portals = openPortalStore(database.db);
  await portals.add({ _id: 'techmart', country: 'IR', enriches: false, urlHost: null });
  await portals.setFeed('techmart', { format: 'json', url: portal.url });
}, 60_000);

afterEach(async () => {
  await database.db.collection('technologies').deleteMany({ 'source.platform': 'techmart' });
});

afterAll(async () => {
  await hub.stop();
  await portal.stop();
  await database.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}, 60_000);

async function ask(method: 'GET' | 'POST', body?: object) {
  const response = await fetch(`${hub.url}/registry/techmart/harvest`, {
    method,
    headers: { authorization: `Bearer ${ADMIN}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  // What these routes answer; a test that gets anything else fails on it.
  return (await response.json()) as {
    state: string;
    run: { number: number; state: string; counts: { added: number; unchanged: number } };
    earlier: { state: string }[];
  };
}

const stored = () =>
  database.db.collection('technologies').countDocuments({ 'source.platform': 'techmart' });

describe('a hub that is killed while it harvests', () => {
  it('goes on after its last page when it is back, and ends with every record', async () => {
    // So that it cannot be done before it is killed, however long this process sleeps.
    const release = portal.hold(10);
    await ask('POST', { full: true });
    await until(async () => (await stored()) >= 40);

    const ended = once(hub.child, 'exit');
    hub.child.kill('SIGKILL');
    await ended;
    release();
    const before = await stored();
    hub = await startHub();
    // A lease lasts a minute, and this one's holder is dead for certain.
    await database.db.collection('harvests').updateMany({}, { $set: { leaseUntil: new Date(0) } });
    const interrupted = await ask('GET');
    await ask('POST', {});
    await until(async () => (await ask('GET')).state !== 'RUNNING');
    const done = await ask('GET');

    expect(before).toBeLessThan(OFFERS);
    expect(interrupted.state).toBe('INTERRUPTED');
    expect(done).toMatchObject({ state: 'COMPLETED', run: { full: true } });
    expect(done.earlier[0]?.state).toBe('INTERRUPTED');
    // At most the page that was being written is met again.
    expect(done.run.counts.unchanged).toBeLessThanOrEqual(20);
    expect(await stored()).toBe(OFFERS);
  }, 90_000);

  it('ends its run after the page it writes when it is asked to stop', async () => {
    const release = portal.hold(5);
    await ask('POST', { full: true });
    await until(async () => (await stored()) >= 20);
    const code = await hub.stop();
    release();
    const before = await stored();
    hub = await startHub();
    const stopped = await ask('GET');

    expect(code).toBe(0);
    expect(before).toBeLessThan(OFFERS);
    expect(before % 20).toBe(0);
    expect(stopped).toMatchObject({ state: 'STOPPED', run: { counts: { added: before } } });
  }, 90_000);
});
