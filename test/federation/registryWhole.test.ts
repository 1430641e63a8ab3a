import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { readConfig } from '../../gateway/config.js';
import { createGateway, type Gateway, readBundledSupergraph } from '../../gateway/createGateway.js';
import {
  createDataSources,
  type DataSources,
} from '../../gateway/datasources/createDataSources.js';
import { callEndpoint } from '../../gateway/datasources/portal/probePortal.js';
import { createHttpServer } from '../../gateway/http/createHttpServer.js';
import { type OpenRegistry, openRegistry } from '../../gateway/registry/openRegistry.js';
import { openPortalStore } from '../../gateway/registry/portalStore.js';
import { openRegistryStore } from '../../gateway/registry/registryStore.js';
import type { ServedSubgraph } from '../../scripts/serveSubgraph.js';
import { openAllStores } from '../../subgraphs/index.js';
import { silentLog } from '../support/askSubgraph.js';
import { until } from '../support/databaseEngine.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { portalAccess, readinessOf } from '../support/testHub.js';
import { aDataDir, portalSdl, servePortal } from './registryTestBed.js';

let database: TestDb;
let portal: ServedSubgraph;
let dataSources: DataSources;
let registry: OpenRegistry;
let gateway: Gateway;
let app: FastifyInstance;
let token: string;

beforeAll(async () => {
  database = await createTestDb();
  portal = await servePortal('techmart');
  const portals = openPortalStore(database.db);
  await portals.add({ _id: 'techmart', country: 'IR', enriches: false, urlHost: null });
  token = (await portals.issueToken('techmart')) ?? '';
  registry = openRegistry({
    store: openRegistryStore(database.db),
    portals,
    platforms: openAllStores(database.db).platforms.platforms,
    checkAddress: (url) => portalAccess.policy.checkAddress(url),
    callEndpoint: (url) => callEndpoint(url, portalAccess),
    adminToken: null,
    bundledSupergraphSdl: await readBundledSupergraph(),
    dataDir: await aDataDir(),
    log: silentLog,
  });
  const { manager, routes, enriches } = registry;
  const access = { ...portalAccess, enriches };
  dataSources = createDataSources(openAllStores(database.db), {}, access);
  gateway = await createGateway({
    supergraphSdl: manager,
    dataSources,
    operationLimits: readConfig({}).operationLimits,
    log: silentLog,
  });
  app = await createHttpServer({
    gateway,
    readiness: { ...readinessOf(database), supergraph: () => manager.state() },
    registry: routes,
    explorerAssetsDir: '/nowhere',
    log: silentLog,
  });
}, 60_000);

afterAll(async () => {
  await app.close();
  await gateway.stop();
  await registry.stop();
  await dataSources.close();
  await portal.stop();
  await database.drop();
});

describe('a hub with its registry', () => {
  it('answers what a portal has just published over HTTP', async () => {
    const payload = { sdl: portalSdl('techmart'), url: portal.url };
    const authorization = `Bearer ${token}`;
    const published = await app.inject({
      method: 'POST',
      url: '/registry/techmart/publish',
      headers: { authorization },
      payload,
    });
    expect(published.json()).toMatchObject({ status: 'published', version: 'techmart:1' });

    const query = '{ techmart { motto } }';
    const ask = () => app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    await until(async () => (await ask()).json().errors === undefined);
    expect((await ask()).json()).toEqual({ data: { techmart: { motto: 'motto of techmart' } } });

    const supergraph = await app.inject({ url: '/registry/supergraph' });
    expect(supergraph.body).toContain('url: "portal:techmart"');
    expect(supergraph.body).not.toContain('127.0.0.1');
  }, 60_000);
});
