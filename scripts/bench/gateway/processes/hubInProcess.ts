// A contender: the hub's gateway with the four subgraphs in its own process.
import { readFile } from 'node:fs/promises';
import { readConfig } from '../../../../gateway/config.js';
import { createGateway } from '../../../../gateway/createGateway.js';
import { createLog } from '../../../../gateway/createLog.js';
import { createHttpServer } from '../../../../gateway/http/createHttpServer.js';
import { benchDataSources } from './benchDataSources.js';
import { alwaysReady, NO_EXPLORER } from './frontSettings.js';
import { contenderSettings } from './serveJson.js';

const { port, supergraphFile } = contenderSettings();
const { operationLimits, logLevel } = readConfig();
const log = createLog(logLevel);
const gateway = await createGateway({
  supergraphSdl: await readFile(supergraphFile, 'utf8'),
  dataSources: benchDataSources(),
  operationLimits,
  // Each operation is answered anew: the bench measures that.
  answerCache: null,
  log,
});
const app = await createHttpServer({
  gateway,
  readiness: alwaysReady,
  explorerAssetsDir: NO_EXPLORER,
  log,
});
await app.listen({ host: '127.0.0.1', port });
