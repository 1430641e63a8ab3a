// Serves one bundled subgraph on its own: `npm run subgraph -- technologies --port 4001`.
import { Command, Option } from 'commander';
import { readConfig } from '../gateway/config.js';
import { createLog } from '../gateway/createLog.js';
import { readViewerSecret } from '../gateway/identity/viewerSecret.js';
import { openConfiguredDatabase } from '../gateway/openConfiguredDatabase.js';
import {
  dutiesOf,
  ensureAllIndexes,
  openAllStores,
  openSubgraph,
  SUBGRAPH_NAMES,
} from '../subgraphs/index.js';
import { startDuties } from '../subgraphs/kit/duties.js';
import {
  createReadViewer,
  createSignViewer,
  everyoneIsPublic,
} from '../subgraphs/kit/signedViewer.js';
import { createAskHub } from './askHub.js';
import { serveSubgraph } from './serveSubgraph.js';

interface ServeOptions {
  readonly port: string;
  readonly public?: boolean;
  readonly hub?: string;
}

async function serve(given: string, options: ServeOptions): Promise<void> {
  const name = SUBGRAPH_NAMES.find((candidate) => candidate === given);
  if (name === undefined) {
    throw new Error(`there is no subgraph ${given}; there are ${SUBGRAPH_NAMES.join(', ')}`);
  }
  const config = readConfig({ ...process.env, PORT: options.port });
  const log = createLog(config.logLevel);
  const database = await openConfiguredDatabase(config, log);
  const stores = openAllStores(database.db);
  await ensureAllIndexes(stores);
  const readViewer =
    options.public === true
      ? everyoneIsPublic
      : createReadViewer(await readViewerSecret(config), name);
  const askFor =
    options.hub === undefined
      ? undefined
      : createAskHub(options.hub, createSignViewer(await readViewerSecret(config)));
  const served = await serveSubgraph(openSubgraph(name, stores[name]), {
    ...config,
    log,
    readViewer,
    ...(askFor && { askFor }),
  });
  const duties = startDuties(dutiesOf(name, stores[name]), { log });
  log.info('ready', { subgraph: name, url: served.url });
  process.stdout.write(
    `Point a gateway here with SUBGRAPH_URL_${name.toUpperCase()}=${served.url}\n`,
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      served
        .stop()
        .then(() => duties.stop())
        .then(() => database.close())
        .catch((err: unknown) => log.error('stop failed', { err }));
    });
  }
}

await new Command('subgraph')
  .description('Serves one bundled subgraph on its own.')
  .argument('<name>', SUBGRAPH_NAMES.join(', '))
  .addOption(new Option('--port <number>', 'TCP port to listen on').default('4001'))
  .option(
    '--hub <url>',
    'the hub whose part it is, for what its mutations must know of other domains',
  )
  .option('--public', 'answer everyone as the public, to try it out without a gateway')
  .action(serve)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
