// A contender: the one schema behind all that stands before the hub's gateway: routes, limits, masks and the log.
import { ApolloServer } from '@apollo/server';
import { printSchema } from 'graphql';
import { readConfig } from '../../../../gateway/config.js';
import { createRequestContext, type RequestContext } from '../../../../gateway/context.js';
import { createLog } from '../../../../gateway/createLog.js';
import { createHttpServer } from '../../../../gateway/http/createHttpServer.js';
import { serverOptions } from '../../../../gateway/serverOptions.js';
import { askNobody } from '../../../askHub.js';
import { buildOneSchema } from '../domain/buildOneSchema.js';
import { createOneContext } from '../domain/oneSchema.js';
import { alwaysReady, NO_EXPLORER } from './frontSettings.js';
import { contenderSettings } from './serveJson.js';

const { operationLimits, logLevel } = readConfig();
const log = createLog(logLevel);
const schema = buildOneSchema();
const server = new ApolloServer<RequestContext>({
  schema,
  ...serverOptions({ operationLimits, log }),
});
await server.start();
const app = await createHttpServer({
  gateway: {
    server,
    createContext: (headers, facts) =>
      Object.assign(
        createOneContext(),
        createRequestContext(headers, { ...facts, ask: askNobody }),
      ),
    apiSdl: () => printSchema(schema),
    apiSchema: () => schema,
    stop: () => server.stop(),
  },
  readiness: alwaysReady,
  explorerAssetsDir: NO_EXPLORER,
  log,
});
await app.listen({ host: '127.0.0.1', port: contenderSettings().port });
