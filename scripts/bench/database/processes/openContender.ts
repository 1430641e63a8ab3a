import { homedir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../../../gateway/config.js';
import type { Gateway } from '../../../../gateway/createGateway.js';
import { createLog } from '../../../../gateway/createLog.js';
import { openDatabase } from '../../../../gateway/database/openDatabase.js';
import { createHttpServer } from '../../../../gateway/http/createHttpServer.js';
import { openAllStores } from '../../../../subgraphs/index.js';
import { alwaysReady, NO_EXPLORER } from '../../gateway/processes/frontSettings.js';
import { tellCommands } from './commandCounts.js';

/** What both contenders of the bench are made of: the settings, the log and the stores. */
export async function openContender() {
  const { MONGODB_URI, PORT, COUNT_COMMANDS } = process.env;
  if (MONGODB_URI === undefined || PORT === undefined) {
    throw new Error('a contender of the bench needs MONGODB_URI and PORT in its environment');
  }
  const { operationLimits, logLevel, databaseName } = readConfig();
  const log = createLog(logLevel);
  const isCounting = COUNT_COMMANDS === '1';
  const database = await openDatabase({
    mongodbUri: MONGODB_URI,
    dataDir: path.join(homedir(), '.tten-hub-bench'),
    databaseName,
    log,
    monitorCommands: isCounting,
  });
  if (isCounting) tellCommands(database);
  return {
    operationLimits,
    log,
    stores: openAllStores(database.db),
    /** Serves a gateway behind the hub's own front. */
    async listen(gateway: Gateway): Promise<void> {
      const app = await createHttpServer({
        gateway,
        readiness: alwaysReady,
        explorerAssetsDir: NO_EXPLORER,
        log,
      });
      await app.listen({ host: '127.0.0.1', port: Number(PORT) });
    },
  };
}
