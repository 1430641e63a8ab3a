// Serves any composed supergraph with the hub's gateway: `npm run gateway -- --supergraph FILE --port 4000`.
import path from 'node:path';
import { Command } from 'commander';
import { ConfigError, readConfig } from '../gateway/config.js';
import { createLog } from '../gateway/createLog.js';
import { packageRoot } from '../gateway/packageRoot.js';
import { SupergraphNotServed, serveSupergraph } from '../gateway/serveSupergraph.js';
import { stopOnSignals } from '../gateway/stopOnSignals.js';

interface GatewayFlags {
  readonly supergraph: string;
  readonly port: string;
  readonly host?: string;
}

async function serve({ supergraph, port, host }: GatewayFlags): Promise<void> {
  const config = readConfig({ ...process.env, PORT: port, ...(host && { HOST: host }) });
  const log = createLog(config.logLevel);
  const served = await serveSupergraph({
    supergraphFile: supergraph,
    config,
    explorerAssetsDir: path.join(packageRoot(), 'gateway', 'explorer', 'dist'),
    log,
  });
  log.info('ready', { url: served.url });
  stopOnSignals(() => served.stop(), { log, withinMs: config.stopTimeoutMs });
}

await new Command('gateway')
  .description("Serves a composed supergraph with the hub's gateway; everyone is the public.")
  .requiredOption('--supergraph <file>', 'the composed SDL, with an address for each subgraph')
  .option('--port <number>', 'TCP port to listen on; 0 lets the system choose', '4000')
  .option('--host <address>', 'address to listen on (HOST without it)')
  .action(serve)
  .parseAsync()
  .catch((error: unknown) => {
    const isExplained = error instanceof SupergraphNotServed || error instanceof ConfigError;
    const text =
      error instanceof Error ? (isExplained ? error.message : error.stack) : String(error);
    process.stderr.write(`The gateway did not start: ${text}\n`);
    process.exit(1);
  });
