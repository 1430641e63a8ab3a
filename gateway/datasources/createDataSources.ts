import type { GraphQLDataSource } from '@apollo/gateway';
import {
  type AllStores,
  openSubgraph,
  SUBGRAPH_NAMES,
  type SubgraphName,
} from '../../subgraphs/index.js';
import type { SignViewer } from '../../subgraphs/kit/signedViewer.js';
import type { RequestContext } from '../context.js';
import { AddressedDataSource } from './AddressedDataSource.js';
import { InProcessDataSource } from './InProcessDataSource.js';
import type { AddressPolicy } from './portal/addressPolicy.js';
import type { EntityCache } from './portal/entityCache.js';
import { PortalDataSource } from './portal/PortalDataSource.js';
import type { PortalLimits } from './portal/portalLimits.js';

/** How portals are reached: one policy and the same limits for all. */
export interface PortalAccess {
  readonly policy: AddressPolicy;
  readonly limits: PortalLimits;
  /** Entities that portals allow to be kept; none are without it. */
  readonly entities?: EntityCache;
  /** Whether a portal adds to other platforms' records, and so gets their ids. */
  enriches(code: string): boolean;
}

/** The data sources of a gateway. */
export interface DataSources {
  /**
   * The data source of a subgraph of the supergraph: a bundled one runs in this process or at its configured address,
   * any other is a portal at the supergraph's address.
   */
  choose(name: string, url: string | undefined): GraphQLDataSource<RequestContext>;
  /** Closes connections. */
  close(): Promise<void>;
}

/** Where the bundled subgraphs run. */
export interface BundledAccess {
  /** The addresses of those that run on their own; the others run in this process. */
  readonly urls?: Readonly<Partial<Record<SubgraphName, string>>>;
  /** Tells those at an address who asks. */
  readonly signViewer?: SignViewer | null;
  /** How often a fetch is executed in this process before it is compiled. */
  readonly usesBeforeCompiling?: number;
}

/**
 * A bundled subgraph runs in this process unless an address is configured for it; at an address it is told by a
 * signature who asks, and a portal is not told at all.
 */
export function createDataSources(
  stores: AllStores,
  bundledAccess: BundledAccess,
  portalAccess: PortalAccess,
): DataSources {
  const bundled = createBundledSources(stores, bundledAccess);
  const portals = createPortalSources(portalAccess);
  return {
    choose(name, address) {
      const known = SUBGRAPH_NAMES.find((candidate) => candidate === name);
      return timed(
        name,
        known === undefined ? portals.choose(name, address) : bundled.choose(known),
      );
    },
    async close() {
      await Promise.all([portals.close(), bundled.close()]);
    },
  };
}

/** Keeps the source of a bundled subgraph over swaps of the supergraph, with what it has compiled or its connections. */
function createBundledSources(
  stores: AllStores,
  { urls = {}, signViewer = null, usesBeforeCompiling }: BundledAccess,
) {
  const here = new Map<SubgraphName, InProcessDataSource>();
  const addressed = new Map<SubgraphName, AddressedDataSource>();
  return {
    choose(name: SubgraphName): InProcessDataSource | AddressedDataSource {
      const known = here.get(name) ?? addressed.get(name);
      if (known !== undefined) return known;
      const url = urls[name];
      if (url === undefined) {
        const source = new InProcessDataSource(
          openSubgraph(name, stores[name]),
          usesBeforeCompiling,
        );
        here.set(name, source);
        return source;
      }
      if (signViewer === null) {
        throw new Error(`${name} has an address, and nothing signs who asks`);
      }
      const source = new AddressedDataSource(name, url, signViewer);
      addressed.set(name, source);
      return source;
    },
    async close() {
      await Promise.all([...addressed.values()].map((source) => source.close()));
    },
  };
}

/** Keeps the source of a portal over swaps of the supergraph, with its connections and what it knows of failures. */
function createPortalSources({ policy, limits, entities, enriches }: PortalAccess) {
  const sources = new Map<string, PortalDataSource>();
  return {
    choose(code: string, url: string | undefined): PortalDataSource {
      if (url === undefined) throw new Error(`the supergraph gives no address for ${code}`);
      const key = JSON.stringify([code, url]);
      let source = sources.get(key);
      if (source === undefined) {
        const mayEnrich = () => enriches(code);
        source = new PortalDataSource({
          code,
          url,
          enriches: mayEnrich,
          policy,
          limits,
          ...(entities && { entities }),
        });
        sources.set(key, source);
      }
      return source;
    },
    async close() {
      await Promise.all([...sources.values()].map((source) => source.close()));
    },
  };
}

/** Notes on the request's context how long each fetch took. */
export function timed(
  name: string,
  source: GraphQLDataSource<RequestContext>,
): GraphQLDataSource<RequestContext> {
  return {
    async process(options) {
      const startedAt = performance.now();
      try {
        return await source.process(options);
      } finally {
        const { subgraphMs } = options.context as RequestContext;
        const spent = (subgraphMs[name] ?? 0) + performance.now() - startedAt;
        subgraphMs[name] = Math.round(spent * 10) / 10;
      }
    },
  };
}
