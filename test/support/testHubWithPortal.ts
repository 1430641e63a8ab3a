import { readConfig } from '../../gateway/config.js';
import { createGateway } from '../../gateway/createGateway.js';
import { createDataSources } from '../../gateway/datasources/createDataSources.js';
import { createAddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import {
  PortalDataSource,
  type PortalDataSourceOptions,
} from '../../gateway/datasources/portal/PortalDataSource.js';
import {
  DEFAULT_PORTAL_LIMITS,
  type PortalLimits,
} from '../../gateway/datasources/portal/portalLimits.js';
import { createHttpServer } from '../../gateway/http/createHttpServer.js';
import { bundledUrl, compose } from '../../schema/compose.js';
import { SUBGRAPH_NAMES, subgraphs } from '../../subgraphs/index.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { portalAccess, readinessOf, startTestHub, type TestHub } from './testHub.js';

/** A hub whose supergraph has the bundled subgraphs and one portal. */
export interface TestHubWithPortal extends TestHub {
  /** Reaches the portal anew, with no memory of earlier calls. */
  connectPortal(
    options: Partial<Omit<PortalDataSourceOptions, 'limits'>> & {
      readonly limits?: Partial<PortalLimits>;
    },
  ): PortalDataSource;
}

// A portal that answers must not be late because the machine is busy with other tests.
const PATIENT_DEADLINE_MS = 15_000;

interface Portal {
  readonly code: string;
  readonly url: string;
  readonly sdl: string;
}

/** Composes the bundled subgraphs with a portal and starts a hub over them. */
export async function startTestHubWithPortal(
  { code, url, sdl }: Portal,
  log: Log,
): Promise<TestHubWithPortal> {
  const outcome = compose([
    ...SUBGRAPH_NAMES.map((name) => ({ ...subgraphs[name], url: bundledUrl(name) })),
    { name: code, url, typeDefs: sdl },
  ]);
  if (outcome.status === 'refused') throw new Error(outcome.errors.join('\n'));
  const hub = await startTestHub();
  const bundled = createDataSources(hub.stores, {}, portalAccess);
  const connections: PortalDataSource[] = [];
  const connectPortal: TestHubWithPortal['connectPortal'] = ({ limits, ...options }) => {
    const source = new PortalDataSource({
      code,
      url,
      enriches: () => false,
      policy: createAddressPolicy({ allowHttp: true, allowPrivate: true }),
      ...options,
      limits: { ...DEFAULT_PORTAL_LIMITS, deadlineMs: PATIENT_DEADLINE_MS, ...limits },
    });
    connections.push(source);
    return source;
  };
  connectPortal({});
  const gateway = await createGateway({
    supergraphSdl: outcome.supergraphSdl,
    dataSources: {
      choose: (name, address) =>
        name === code
          ? {
              process: async (options) =>
                (connections.at(-1) ?? connectPortal({})).process(options),
            }
          : bundled.choose(name, address),
    },
    operationLimits: readConfig({}).operationLimits,
    log,
  });
  const app = await createHttpServer({
    gateway,
    readiness: readinessOf(hub.database),
    explorerAssetsDir: '/nowhere',
    log,
  });
  return {
    ...hub,
    app,
    connectPortal,
    async query(query, variables = {}, headers = {}) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      });
      return response.json();
    },
    async stop() {
      await app.close();
      await gateway.stop();
      await Promise.all(connections.map((source) => source.close()));
      await hub.stop();
    },
  };
}
