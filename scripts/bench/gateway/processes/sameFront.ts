// A contender: the one schema behind all that stands before the hub's gateway: routes, limits, masks and the log.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { printSchema } from 'graphql';
import { readConfig } from '../../../../gateway/config.js';
import { createRequestContext, type RequestContext } from '../../../../gateway/context.js';
import { createLog } from '../../../../gateway/createLog.js';
import { createHttpServer } from '../../../../gateway/http/createHttpServer.js';
import { dropValueCompletion } from '../../../../gateway/plugins/dropValueCompletion.js';
import { limitOperations } from '../../../../gateway/plugins/limitOperations.js';
import { logOperations } from '../../../../gateway/plugins/logOperations.js';
import { createMaskErrors } from '../../../../gateway/plugins/maskErrors.js';
import { requireOperation } from '../../../../gateway/plugins/requireOperation.js';
import { tellErrorsOnce } from '../../../../gateway/plugins/tellErrorsOnce.js';
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
  introspection: true,
  parseOptions: { maxTokens: operationLimits.tokens },
  csrfPrevention: false,
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  formatError: createMaskErrors(log),
  plugins: [
    ApolloServerPluginLandingPageDisabled(),
    requireOperation,
    limitOperations(operationLimits),
    logOperations,
    dropValueCompletion,
    tellErrorsOnce,
  ],
});
await server.start();
const app = await createHttpServer({
  gateway: {
    server,
    createContext: (headers, facts) => ({
      ...createRequestContext(headers, { ...facts, ask: askNobody }),
      ...createOneContext(),
    }),
    apiSdl: () => printSchema(schema),
    apiSchema: () => schema,
    stop: () => server.stop(),
  },
  readiness: alwaysReady,
  explorerAssetsDir: NO_EXPLORER,
  log,
});
await app.listen({ host: '127.0.0.1', port: contenderSettings().port });
