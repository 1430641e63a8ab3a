import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledUrl, type SubgraphSchema } from '../../../schema/compose.js';
import { SUBGRAPH_NAMES, subgraphs } from '../../../subgraphs/index.js';

/** The hub's own subgraphs as they are. */
export const HUB_SUBGRAPHS: readonly SubgraphSchema[] = SUBGRAPH_NAMES.map((name) => ({
  name,
  typeDefs: subgraphs[name].typeDefs,
  url: bundledUrl(name),
}));

/** What clients see without any portal. */
export function hubSupergraph(): string {
  return readFileSync(path.join(__dirname, '../../../schema/supergraph.graphql'), 'utf8');
}
