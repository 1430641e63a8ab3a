import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { Registry } from 'prom-client';
import type { ErrorCode } from '../../schema/errorCodes.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { type ReadViewer, VIEWER_HEADER } from '../../subgraphs/kit/signedViewer.js';
import { PUBLIC_VIEWER, type Viewer } from '../../subgraphs/kit/viewer.js';
import { type RequestContext, requestIdOf } from '../context.js';
import type { Gateway } from '../createGateway.js';
import { explorerRoutes } from '../explorer/explorerRoutes.js';
import { feedRoutes } from '../feeds/feedRoutes.js';
import type { Identify } from '../identity/createIdentify.js';
import { unauthenticated } from '../identity/refusals.js';
import { type RegistryRoutesDeps, registryRoutes } from '../registry/registryRoutes.js';
import { compressAnswers } from './compressAnswers.js';
import { etagOf, isKnown } from './etag.js';
import { healthRoutes, type Readiness } from './healthRoutes.js';
import { metricsRoutes } from './metricsRoutes.js';

interface HttpServerDeps {
  readonly gateway: Gateway;
  readonly readiness: Readiness;
  /** A gateway over a supergraph that stays has none. */
  readonly registry?: RegistryRoutesDeps;
  /** Feeds, and what links in mails lead to. */
  readonly alertRoutes?: FastifyPluginAsync;
  /** Finds out who asks; without it everyone is the public. */
  readonly identify?: Identify;
  /** Believes a subgraph that runs on its own who it asks for; without it nobody is believed that. */
  readonly readSignedViewer?: ReadViewer;
  /** What is counted; without it there is no /metrics. */
  readonly metrics?: Registry;
  /** Where the built explorer lies. */
  readonly explorerAssetsDir: string;
  readonly log: Log;
}

const MAX_BODY_BYTES = 1_000_000;
// Load balancers keep connections for a minute or so: closed here first, one of them would be sent into at that moment.
const KEEP_ALIVE_MS = 75_000;
const HEADERS_MS = KEEP_ALIVE_MS + 1_000;

/** The HTTP server with all its routes; it does not listen yet. */
export async function createHttpServer({
  gateway,
  readiness,
  registry,
  alertRoutes,
  identify = async () => PUBLIC_VIEWER,
  readSignedViewer,
  metrics,
  explorerAssetsDir,
  log,
}: HttpServerDeps): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // A stop waits for requests in flight and closes connections that only wait for a next one.
    forceCloseConnections: 'idle',
  });
  app.server.headersTimeout = HEADERS_MS;
  await compressAnswers(app);
  // Only JSON: a form or plain text is what another site's page could send unasked.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>(
    async (error, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) log.error('request failed', { err: error, url: request.routeOptions.url });
      const message = status >= 500 ? 'The hub failed to answer' : error.message;
      const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
      await reply.status(status).send(refusal(code, message));
    },
  );
  app.addHook('onSend', async (_request, reply) => {
    // The client opens its next connection elsewhere instead of sending into one that is about to close.
    if (readiness.isStopping()) reply.header('connection', 'close');
  });
  app.setNotFoundHandler(async (request, reply) => {
    const message = `There is no ${request.method} ${request.url.slice(0, 100)} here; GraphQL is at /graphql`;
    await reply.status(404).send(refusal('BAD_REQUEST', message));
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onSend: sendKnownAnswers,
    handler: fastifyApolloHandler<RequestContext>(gateway.server, {
      context: async ({ headers }) => {
        const requestId = requestIdOf(headers);
        const signed = headers[VIEWER_HEADER];
        const viewer =
          signed === undefined || readSignedViewer === undefined
            ? await identify(headers.authorization, { requestId, log })
            : await viewerOfSubgraph(readSignedViewer, signed, requestId);
        return gateway.createContext(headers, { viewer, requestId, log });
      },
    }),
  });
  app.get('/schema.graphql', async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(gateway.apiSdl()),
  );
  app.get('/', async (_request, reply) => reply.redirect('/explorer'));
  await app.register(feedRoutes, { gateway, identify, log });
  await app.register(healthRoutes, { readiness });
  if (metrics !== undefined) await app.register(metricsRoutes, { metrics });
  if (registry !== undefined) await app.register(registryRoutes, registry);
  if (alertRoutes !== undefined) await app.register(alertRoutes);
  await app.register(explorerRoutes, { assetsDir: explorerAssetsDir });
  return app;
}

/** Gives what may be kept an entity tag, and nothing more than that to whoever has it. */
async function sendKnownAnswers(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
): Promise<unknown> {
  const isKept = reply.statusCode === 200 && reply.getHeader('cache-control') !== 'no-store';
  if (method !== 'GET' || typeof body !== 'string' || !isKept) return body;
  const etag = etagOf(body);
  reply.header('etag', etag);
  if (!isKnown(headers['if-none-match'], etag)) return body;
  reply.status(304).removeHeader('content-type');
  return '';
}

async function viewerOfSubgraph(
  readSignedViewer: ReadViewer,
  signed: string | string[],
  requestId: string,
): Promise<Viewer> {
  const read = await readSignedViewer(signed);
  if (read.status === 'viewer') return read.viewer;
  throw unauthenticated(
    `The request names a signed viewer, and is refused: ${read.reason}`,
    requestId,
  );
}

function refusal(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
