// A contender: the same domains in one schema, executed by graphql-js, behind all that stands before the hub's gateway.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ApolloServer } from '@apollo/server';
import { createRequestContext, type RequestContext } from '../../../../gateway/context.js';
import { packageRoot } from '../../../../gateway/packageRoot.js';
import { serverOptions } from '../../../../gateway/serverOptions.js';
import { askNobody } from '../../../askHub.js';
import { buildOneSchema } from '../oneSchema.js';
import { openContender } from './openContender.js';

const { operationLimits, log, stores, listen } = await openContender();
const apiSdl = await readFile(path.join(packageRoot(), 'schema', 'api.graphql'), 'utf8');
const one = buildOneSchema(apiSdl, stores);
const server = new ApolloServer<RequestContext>({
  schema: one.schema,
  ...serverOptions({ operationLimits, log }),
});
await server.start();
await listen({
  server,
  createContext: (headers, facts) =>
    one.createContext(createRequestContext(headers, { ...facts, ask: askNobody })),
  apiSdl: () => apiSdl,
  apiSchema: () => one.schema,
  stop: () => server.stop(),
});
