// Composes the bundled subgraphs into schema/supergraph.graphql and schema/api.graphql: `npm run compose`.
// With --check it only compares.
import path from 'node:path';
import { apiSdlOf } from '../gateway/apiSdl.js';
import { packageRoot } from '../gateway/packageRoot.js';
import { bundledUrl, compose } from '../schema/compose.js';
import { SUBGRAPH_NAMES, subgraphs } from '../subgraphs/index.js';
import { writeGenerated } from './writeGenerated.js';

async function main(): Promise<void> {
  const outcome = compose(
    SUBGRAPH_NAMES.map((name) => ({ ...subgraphs[name], url: bundledUrl(name) })),
  );
  if (outcome.status === 'refused') {
    for (const error of outcome.errors) {
      process.stderr.write(`${String(error.extensions['code'])}: ${error.message}\n\n`);
    }
    process.exitCode = 1;
    return;
  }
  const folder = path.join(packageRoot(), 'schema');
  const files = new Map([
    [path.join(folder, 'supergraph.graphql'), outcome.supergraphSdl],
    [path.join(folder, 'api.graphql'), await apiSdlOf(outcome.supergraphSdl)],
  ]);
  await writeGenerated(files, {
    check: process.argv.includes('--check'),
    command: 'npm run compose',
  });
}

await main();
