import { readConfig } from '../../gateway/config.js';
import { createGateway } from '../../gateway/createGateway.js';
import { createDataSources } from '../../gateway/datasources/createDataSources.js';
import { createAddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import {
  PortalDataSource,
  type PortalDataSourceOptions,
} from '../../gateway/datasources/portal/PortalDataSource.js';
import type { PortalLimits } from '../../gateway/datasources/portal/portalLimits.js';
import { createHttpServer } from '../../gateway/http/createHttpServer.js';
import { bundledUrl, compose } from '../../schema/compose.js';
import { SUBGRAPH_NAMES, subgraphs } from '../../subgraphs/index.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import {
  bundledHints,
  PATIENT_PORTAL_LIMITS,
  portalAccess,
  readinessOf,
  startTestHub,
  type TestHub,
} from './testHub.js';

/** A hub whose supergraph has the bundled subgraphs and portals. */
export interface TestHubWithPortal extends TestHub {
  /** Reaches a portal anew, the first unless told otherwise, with no memory of earlier calls. */
  connectPortal(
    options: Partial<Omit<PortalDataSourceOptions, 'limits'>> & {
      readonly limits?: Partial<PortalLimits>;
    },
  ): PortalDataSource;
}

interface Portal {
  readonly code: string;
  readonly url: string;
  readonly sdl: string;
}

/** Composes the bundled subgraphs with a portal and starts a hub over them. */
export function startTestHubWithPortal(portal: Portal, log: Log): Promise<TestHubWithPortal> {
  return startTestHubWithPortals([portal], log);
}

/** Composes the bundled subgraphs with portals and starts a hub over them. */
export async function startTestHubWithPortals(
  portals: readonly Portal[],
  log: Log,
): Promise<TestHubWithPortal> {
  const outcome = compose([
    ...SUBGRAPH_NAMES.map((name) => ({ ...subgraphs[name], url: bundledUrl(name) })),
    ...portals.map(({ code, url, sdl }) => ({ name: code, url, typeDefs: sdl })),
  ]);
  if (outcome.status === 'refused') throw new Error(outcome.errors.join('\n'));
  const hub = await startTestHub();
  const bundled = createDataSources(hub.stores, {}, portalAccess);
  const all: PortalDataSource[] = [];
  const current = new Map<string, PortalDataSource>();
  const connectPortal: TestHubWithPortal['connectPortal'] = ({ limits, ...options }) => {
    const code = options.code ?? portals[0]?.code;
    const portal = portals.find((each) => each.code === code);
    if (portal === undefined) throw new Error(`no portal ${code}`);
    const source = new PortalDataSource({
      code: portal.code,
      url: portal.url,
      enriches: () => false,
      policy: createAddressPolicy({ allowHttp: true, allowPrivate: true }),
      ...options,
      limits: { ...PATIENT_PORTAL_LIMITS, ...limits },
    });
    all.push(source);
    current.set(portal.code, source);
    return source;
  };
  for (const { code } of portals) connectPortal({ code });
  const gateway = await createGateway({
    supergraphSdl: outcome.supergraphSdl,
    dataSources: {
      choose: (name, address) =>
        current.has(name)
          ? {
              process: async (options) =>
                (current.get(name) ?? connectPortal({ code: name })).process(options),
            }
          : bundled.choose(name, address),
    },
    operationLimits: readConfig({}).operationLimits,
    cacheHints: bundledHints,
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
      await Promise.all(all.map((source) => source.close()));
      await hub.stop();
    },
  };
}
