import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { MOST_ITEMS, USUAL_ITEMS } from '../../schema/feed/changeFeed.js';
import type { PortalFile } from '../portalFile/portalFile.js';
import { feedPage } from './feedPage.js';
import type { ServeContext } from './portalSchema.js';
import type { Snapshot } from './snapshot.js';

/** A reading that failed. */
export interface ReadFailure {
  readonly at: Date;
  /** The message names files and addresses, which are for the portal's own people. */
  readonly code: string;
}

/** What is served at a moment; replaced as a whole. */
export interface Served {
  readonly file: PortalFile;
  readonly graphql: ApolloServer<ServeContext>;
  /** Null before the first reading. */
  readonly snapshot: Snapshot | null;
  /** The last reading, when it failed. */
  readonly failure: ReadFailure | null;
}

const MOST_BODY_BYTES = 1_000_000;
const SLOWEST_REQUEST_MS = 10_000;

const FeedQuery = z.object({
  after: z.string().optional(),
  first: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(MOST_ITEMS))
    .default(USUAL_ITEMS),
});

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** The portal's HTTP server with its routes; it does not listen yet. */
export function createHttpServer(
  served: () => Served,
  report: (message: string) => void,
): FastifyInstance {
  const app = fastify({
    bodyLimit: MOST_BODY_BYTES,
    requestTimeout: SLOWEST_REQUEST_MS,
    // A stop waits for requests in flight and closes connections that only wait for a next one.
    forceCloseConnections: 'idle',
  });
  // Only JSON: a form or plain text is what another site's page could send unasked.
  app.removeContentTypeParser('text/plain');
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    // Else the connection of a request in flight would stay open for a next one, and hold up the stop.
    if (isStopping) reply.header('connection', 'close');
  });
  app.setErrorHandler<Error & { statusCode?: number }>(async (error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) report(error.message);
    const message = status >= 500 ? 'The portal failed to answer' : error.message;
    await reply.status(status).send(problem(status >= 500 ? INTERNAL : BAD_REQUEST, message));
  });
  app.setNotFoundHandler(async (_request, reply) => {
    const message = 'There is nothing here; GraphQL is at POST /graphql, the feed at GET /changes';
    await reply.status(404).send(problem(BAD_REQUEST, message));
  });
  app.post('/graphql', inTime(served, answerGraphql(served)));
  app.get(
    '/changes',
    inTime(served, async (request, reply) => answerFeed(served(), request, reply)),
  );
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => answerReadiness(served(), reply));
  return app;
}

function answerGraphql(served: () => Served): Handler {
  return async (request, reply) => {
    const { graphql, snapshot } = served();
    const answer = fastifyApolloHandler<ServeContext>(graphql, {
      context: async () => ({ snapshot, asked: 0 }),
    });
    // The handler asks for a `this` that it does not use.
    return Reflect.apply(answer, undefined, [request, reply]);
  };
}

function answerFeed({ snapshot }: Served, request: FastifyRequest, reply: FastifyReply): unknown {
  const query = FeedQuery.safeParse(request.query);
  if (!query.success) {
    reply.code(400);
    return problem(
      'BAD_USER_INPUT',
      `first is a number from 1 to ${MOST_ITEMS}; after is a cursor`,
    );
  }
  if (snapshot === null) {
    reply.code(503).header('retry-after', '5');
    return problem('SERVICE_UNAVAILABLE', 'The records have not been read yet; ask again soon');
  }
  reply.header('cache-control', 'no-store');
  return feedPage(snapshot, query.data.after ?? null, query.data.first);
}

function answerReadiness({ file, snapshot, failure }: Served, reply: FastifyReply): unknown {
  reply.code(snapshot === null ? 503 : 200).header('cache-control', 'no-store');
  return {
    status: snapshot === null ? 'starting' : 'ready',
    portal: file.portal,
    records: Object.fromEntries(snapshot?.counts ?? []),
    refused: snapshot?.refusals.length ?? 0,
    readAt: snapshot?.readAt.toISOString() ?? null,
    failure: failure === null ? null : { at: failure.at.toISOString(), code: failure.code },
  };
}

/** Gives an answer up after the portal's deadline, so that whoever asks is not kept waiting. */
function inTime(served: () => Served, handler: Handler): Handler {
  return async (request, reply) => {
    const { deadlineMs } = served().file.serve;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), deadlineMs);
    });
    try {
      const answer = await Promise.race([handler(request, reply), late]);
      if (answer !== null) return answer;
    } finally {
      clearTimeout(timer);
    }
    reply.code(503);
    return problem('DEADLINE_EXCEEDED', `There was no answer within ${deadlineMs} ms`);
  };
}

const INTERNAL = 'INTERNAL_SERVER_ERROR';
const BAD_REQUEST = 'BAD_REQUEST';

function problem(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
