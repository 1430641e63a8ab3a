import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, isInputObjectType } from 'graphql';
import { type ErrorCode, isErrorCode } from '../../schema/errorCodes.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { requestIdOf } from '../context.js';
import type { Gateway } from '../createGateway.js';
import { etagOf, isKnown } from '../http/etag.js';
import type { Identify } from '../identity/createIdentify.js';
import { eventCalendar } from './eventCalendar.js';
import { eventMap } from './eventMap.js';
import { FeedRefusal } from './FeedRefusal.js';
import { type FeedEvents, readFeedEvents } from './readFeedEvents.js';
import { type Parameters, readParameters } from './readParameters.js';

/** What the routes of feeds need. */
export interface FeedRoutesDeps {
  readonly gateway: Gateway;
  readonly identify: Identify;
  readonly log: Log;
}

interface FeedFormat {
  readonly path: string;
  readonly contentType: string;
  write(events: FeedEvents): string;
}

const FORMATS: readonly FeedFormat[] = [
  { path: '/events.ics', contentType: 'text/calendar; charset=utf-8', write: eventCalendar },
  { path: '/events.geojson', contentType: 'application/geo+json', write: eventMap },
];

const SECONDS_FRESH = 300;

/** The list of events in the formats of calendars and maps, with the filters of the graph as parameters. */
export const feedRoutes: FastifyPluginAsync<FeedRoutesDeps> = async (
  app,
  { gateway, identify, log },
) => {
  app.setErrorHandler(async (error, _request, reply) => {
    const { status, code, message, headers = {} } = answerOf(error);
    // What the graph refused to answer is in the log already.
    if (status === 500 && !(error instanceof FeedRefusal)) log.error('feed failed', { err: error });
    return reply
      .status(status)
      .headers({ ...headers, 'cache-control': 'no-store' })
      .send({ errors: [{ message, extensions: { code } }] });
  });
  for (const { path, contentType, write } of FORMATS) {
    app.get(path, async (request, reply) => {
      const requestId = requestIdOf(request.headers);
      reply.header('x-request-id', requestId);
      const { authorization } = request.headers;
      const viewer = await identify(authorization, { requestId, log });
      const context = gateway.createContext(request.headers, { viewer, requestId, log });
      // The server reads the parameters of an address as texts, and those that are repeated as lists of them.
      const feed = readParameters(request.query as Parameters, filterTypeOf(gateway));
      const events = await readFeedEvents(gateway.server, feed, context);
      return send({ request, reply, contentType, body: Buffer.from(write(events)) });
    });
  }
};

function filterTypeOf(gateway: Gateway) {
  const type = gateway.apiSchema()?.getType('EventFilter');
  if (!isInputObjectType(type)) throw new Error('the graph has no EventFilter');
  return type;
}

function send({
  request,
  reply,
  contentType,
  body,
}: {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly contentType: string;
  readonly body: Buffer;
}): FastifyReply {
  const { authorization, 'if-none-match': known } = request.headers;
  const etag = etagOf(body);
  reply.headers({
    etag,
    'cache-control':
      authorization === undefined ? `public, max-age=${SECONDS_FRESH}` : 'private, no-cache',
    vary: 'accept-language, authorization',
    'x-content-type-options': 'nosniff',
  });
  if (isKnown(known, etag)) return reply.status(304).send();
  return reply.header('content-type', contentType).send(body);
}

interface ErrorAnswer {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerOf(error: unknown): ErrorAnswer {
  if (error instanceof FeedRefusal) {
    return { status: error.statusCode, code: error.code, message: error.message };
  }
  // What identify throws says what the client is to see.
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions;
    if (isErrorCode(code) && isHttpAnswer(http)) {
      const headers = Object.fromEntries(http.headers);
      return { status: http.status, code, message: error.message, headers };
    }
  }
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'The hub failed to answer' };
}

function isHttpAnswer(
  http: unknown,
): http is { readonly status: number; readonly headers: ReadonlyMap<string, string> } {
  if (typeof http !== 'object' || http === null) return false;
  return (
    'status' in http &&
    typeof http.status === 'number' &&
    'headers' in http &&
    http.headers instanceof Map
  );
}
