import path from 'node:path';
import { ConfigError, readConfig } from './config.js';
import { createLog } from './createLog.js';
import { DatabaseUnavailable } from './database/DatabaseUnavailable.js';
import { packageRoot } from './packageRoot.js';
import { startHub } from './startHub.js';
import { stopOnSignals } from './stopOnSignals.js';

async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const hub = await startHub({
    config,
    log,
    explorerAssetsDir: path.join(packageRoot(), 'gateway', 'explorer', 'dist'),
  });
  log.info('ready', { url: hub.url, database: hub.databaseKind });
  if (process.stdout.isTTY) {
    process.stdout.write(
      `\nTTEN Hub is ready: ${hub.url}/explorer (GraphQL at ${hub.url}/graphql)\n\n`,
    );
  }
  stopOnSignals(() => hub.stop(), { log, withinMs: config.drainMs + config.stopTimeoutMs });
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ConfigError || error instanceof DatabaseUnavailable;
  const text = error instanceof Error ? (isExpected ? error.message : error.stack) : String(error);
  process.stderr.write(`TTEN Hub did not start: ${text}\n`);
  process.exit(1);
});
