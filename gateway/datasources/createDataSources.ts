import type { GraphQLDataSource } from '@apollo/gateway';
import {
  type AllStores,
  openSubgraph,
  SUBGRAPH_NAMES,
  type SubgraphName,
} from '../../subgraphs/index.js';
import type { RequestContext } from '../context.js';
import { AddressedDataSource } from './AddressedDataSource.js';
import { InProcessDataSource } from './InProcessDataSource.js';

/** The data sources of a gateway. */
export interface DataSources {
  /** The data source of a subgraph of the supergraph; throws for a name that is not bundled. */
  choose(name: string): GraphQLDataSource<RequestContext>;
  /** Closes connections. */
  close(): Promise<void>;
}

/** A bundled subgraph runs in this process unless an address is configured for it. */
export function createDataSources(
  stores: AllStores,
  subgraphUrls: Readonly<Partial<Record<SubgraphName, string>>>,
): DataSources {
  const addressed: AddressedDataSource[] = [];
  return {
    choose(name) {
      const bundled = SUBGRAPH_NAMES.find((candidate) => candidate === name);
      if (bundled === undefined)
        throw new Error(`the supergraph names an unknown subgraph, ${name}`);
      const url = subgraphUrls[bundled];
      if (url === undefined) {
        return timed(name, new InProcessDataSource(openSubgraph(bundled, stores[bundled])));
      }
      const source = new AddressedDataSource(name, url);
      addressed.push(source);
      return timed(name, source);
    },
    async close() {
      await Promise.all(addressed.map((source) => source.close()));
    },
  };
}

/** Notes on the request's context how long each fetch took. */
function timed(
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
