import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { createAuthenticate } from '../../gateway/registry/authenticate.js';
import { bundledSchemasOf } from '../../gateway/registry/bundledSchemas.js';
import { createRegistry } from '../../gateway/registry/createRegistry.js';
import { createLimitFailures } from '../../gateway/registry/limitFailures.js';
import { openPortalStore } from '../../gateway/registry/portalStore.js';
import { registryRoutes } from '../../gateway/registry/registryRoutes.js';
import { openRegistryStore } from '../../gateway/registry/registryStore.js';
import { checkSubgraph } from '../../schema/checkSubgraph.js';
import { compose } from '../../schema/compose.js';
import { diffSupergraphs } from '../../schema/diff.js';
import { subgraphs } from '../../subgraphs/index.js';
import { silentLog } from '../support/askSubgraph.js';
import { composeOnce } from '../support/composeOnce.js';
import { createTestDb } from '../support/databaseForTests.js';

/** The registry of a hub, listening. */
export interface RegistryOnLoopback {
  readonly address: string;
  readonly adminToken: string;
  /** Adds a portal and gives its token. */
  addPortal(code: string): Promise<string>;
  stop(): Promise<void>;
}

const ADMIN_TOKEN = 'the-operators-own-token';

const composed = composeOnce(async (schemas) => compose(schemas));

/** Serves the registry over a database of its own, with addresses of portals that nobody has to answer at. */
export async function serveRegistry(): Promise<RegistryOnLoopback> {
  const database = await createTestDb();
  const store = openRegistryStore(database.db);
  await store.ensureIndexes();
  const portals = openPortalStore(database.db);
  const registry = createRegistry({
    store,
    bundled: bundledSchemasOf(Object.values(subgraphs)),
    compose: composed,
    check: (input) => checkSubgraph(input, { compose: composed }),
    checkAddress: async (url) =>
      url.startsWith('https://')
        ? { status: 'allowed' }
        : { status: 'refused', reason: 'the address must be public HTTPS' },
    // Nobody listens at the addresses of these tests.
    probe: async () => [],
    diff: diffSupergraphs,
    log: silentLog,
  });
  let { revision: current } = await registry.ensureDeployed();
  const app = fastify();
  // A gateway follows the registry in the background; this one looks before each answer.
  app.addHook('onRequest', async () => {
    current = (await registry.ensureDeployed()).revision;
  });
  await app.register(registryRoutes, {
    registry,
    authenticate: createAuthenticate({ portals, adminToken: ADMIN_TOKEN }),
    limitFailures: createLimitFailures(),
    currentSupergraph: () => ({ revision: current._id, supergraphSdl: current.supergraphSdl }),
    log: silentLog,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  // A server on a TCP port has an address of this kind.
  const { port } = app.server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    adminToken: ADMIN_TOKEN,
    async addPortal(code) {
      await portals.add({ _id: code, country: 'TR', enriches: false, urlHost: null });
      const token = await portals.issueToken(code);
      if (token === null) throw new Error(`${code} was not added`);
      return token;
    },
    async stop() {
      await app.close();
      await database.drop();
    },
  };
}
