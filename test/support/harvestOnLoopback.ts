import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { createAddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import { DEFAULT_HARVEST_LIMITS } from '../../gateway/harvest/harvestLimits.js';
import { openHarvest } from '../../gateway/harvest/openHarvest.js';
import { createAuthenticate } from '../../gateway/registry/authenticate.js';
import { createLimitFailures } from '../../gateway/registry/limitFailures.js';
import { registryRoutes } from '../../gateway/registry/registryRoutes.js';
import { openRegistryStore } from '../../gateway/registry/registryStore.js';
import { openTestRegistry } from '../federation/registryTestBed.js';
import { silentLog } from './databaseForTests.js';
import type { HarvestTestBed } from './harvestTestBed.js';

/** What the routes answer, as far as tests look into it. */
export interface Answered {
  readonly status?: string;
  readonly state?: string;
  readonly run?: { readonly number: number; readonly state: string; readonly counts: object };
  readonly earlier?: readonly unknown[];
  readonly refusals?: readonly { readonly id: string; readonly reason: string }[];
  readonly feed?: object | null;
  readonly error?: { readonly code: string; readonly message: string };
}

/** The registry with harvests, listening. */
export interface HarvestOnLoopback {
  readonly address: string;
  /** Of the portal Techmart. */
  readonly token: string;
  readonly adminToken: string;
  /** Asks with Techmart's token unless another is given. */
  ask(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    token?: string,
  ): Promise<{ status: number; body: Answered }>;
  stop(): Promise<void>;
}

const ADMIN_TOKEN = 'the-operators-own-token-for-harvests';

/** Serves the registry's routes over a test bed; the schedule is off unless it is given. */
export async function serveHarvests(
  { database, stores, store, portals }: HarvestTestBed,
  { schedule = null }: { readonly schedule?: string | null } = {},
): Promise<HarvestOnLoopback> {
  const harvest = openHarvest({
    store,
    stores,
    portals,
    registry: openRegistryStore(database.db),
    policy: createAddressPolicy({ allowHttp: true, allowedHosts: ['127.0.0.1'] }),
    settings: {
      schedule,
      limits: { ...DEFAULT_HARVEST_LIMITS, pageItems: 3, backoffMs: 1, retries: 1 },
    },
    log: silentLog,
  });
  const app = fastify();
  await app.register(registryRoutes, {
    registry: await openTestRegistry(database, { isQuick: true }),
    authenticate: createAuthenticate({ portals, adminToken: ADMIN_TOKEN }),
    limitFailures: createLimitFailures({ wait: async () => {} }),
    currentSupergraph: () => ({ revision: null, supergraphSdl: '' }),
    harvest: harvest.routes,
    log: silentLog,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  // A server on a TCP port has an address of this kind.
  const { port } = app.server.address() as AddressInfo;
  const token = (await portals.issueToken('techmart')) ?? '';
  return {
    address: `http://127.0.0.1:${port}`,
    token,
    adminToken: ADMIN_TOKEN,
    async ask(method, path, body, as = token) {
      const response = await app.inject({
        method,
        url: `/registry/${path}`,
        headers: { authorization: `Bearer ${as}` },
        ...(body && { payload: body }),
      });
      return { status: response.statusCode, body: response.json() };
    },
    async stop() {
      await app.close();
      await harvest.stop();
    },
  };
}
