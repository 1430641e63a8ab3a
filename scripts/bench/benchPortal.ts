import { typePrefix } from '../../schema/portalCode.js';
import { defineSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { everyoneIsPublic } from '../../subgraphs/kit/signedViewer.js';
import { type ServedSubgraph, serveSubgraph } from '../serveSubgraph.js';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The schema of a portal that benches publish: its motto, and other words by their names. */
export function benchPortalSdl(code: string, ...words: readonly string[]): string {
  const type = `${typePrefix(code)}Query`;
  return `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query {
      "What the bench adds. Null while it is unreachable."
      ${code}: ${type}
    }
    "What the bench adds."
    type ${type} {
      ${['motto', ...words].map((word) => `"A word." ${word}: String`).join('\n')}
    }
  `;
}

/** Serves such a portal on loopback; each word answers with its name. */
export function serveBenchPortal(
  code: string,
  ...words: readonly string[]
): Promise<ServedSubgraph> {
  const subgraph = defineSubgraph({
    name: code,
    typeDefs: benchPortalSdl(code, ...words),
    resolvers: {
      Query: { [code]: () => ({}) },
      [`${typePrefix(code)}Query`]: Object.fromEntries(
        ['motto', ...words].map((word) => [word, () => word]),
      ),
    },
    openStores: () => ({}),
    createContext: () => ({}),
  });
  return serveSubgraph(subgraph.open({}), {
    host: '127.0.0.1',
    port: 0,
    log: silent,
    readViewer: everyoneIsPublic,
  });
}
