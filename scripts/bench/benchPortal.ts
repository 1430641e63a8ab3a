import { defineSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { type ServedSubgraph, serveSubgraph } from '../serveSubgraph.js';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The schema of the portal that benches publish: its motto, and other words by their names. */
export function benchPortalSdl(...words: readonly string[]): string {
  return `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query {
      "What the bench adds. Null while it is unreachable."
      benchportal: BenchportalQuery
    }
    "What the bench adds."
    type BenchportalQuery {
      ${['motto', ...words].map((word) => `"A word." ${word}: String`).join('\n')}
    }
  `;
}

/** Serves that portal on loopback; each word answers with its name. */
export function serveBenchPortal(...words: readonly string[]): Promise<ServedSubgraph> {
  const subgraph = defineSubgraph({
    name: 'benchportal',
    typeDefs: benchPortalSdl(...words),
    resolvers: {
      Query: { benchportal: () => ({}) },
      BenchportalQuery: Object.fromEntries(['motto', ...words].map((word) => [word, () => word])),
    },
    openStores: () => ({}),
    createContext: () => ({}),
  });
  return serveSubgraph(subgraph.open({}), { host: '127.0.0.1', port: 0, log: silent });
}
