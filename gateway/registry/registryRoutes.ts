import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { isConnectionError } from '../../subgraphs/kit/connectionError.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { type HarvestRoutesDeps, harvestRoutes } from '../harvest/harvestRoutes.js';
import { etagOf, isKnown } from '../http/etag.js';
import type { Authenticate } from './authenticate.js';
import type { Registry } from './createRegistry.js';
import type { LimitFailures } from './limitFailures.js';
import { parseRequest } from './parseRequest.js';
import { publicSupergraph } from './publicSupergraph.js';
import { createRegistryAccess } from './registryAccess.js';
import { answerPublish, answerRetire, answerRollback } from './registryAnswers.js';
import { REGISTRY_ERRORS, type RegistryErrorCode, RegistryRefusal } from './registryErrors.js';
import { SupergraphTooLarge } from './registryStore.js';
import { TooManyWaiting } from './takeTurns.js';

/** What the registry's routes need. */
export interface RegistryRoutesDeps {
  readonly registry: Registry;
  readonly authenticate: Authenticate;
  readonly limitFailures: LimitFailures;
  /** What this gateway serves; null as revision for the bundled supergraph. */
  readonly currentSupergraph: () => {
    readonly revision: number | null;
    readonly supergraphSdl: string;
  };
  /** A registry whose portals are not harvested has none. */
  readonly harvest?: HarvestRoutesDeps;
  readonly log: Log;
}

// More than the largest SDL that a check lets pass, so that a little too much gets a finding that says so.
const MAX_BODY_BYTES = 1_500_000;

const line = (longest: number) => z.string().trim().min(1).max(longest);
const Schema = z.strictObject({
  sdl: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).max(2_000),
});
const CheckBody = Schema.partial({ url: true });
const Override = z.strictObject({ name: line(100), reason: line(1_000) }).optional();
const PublishBody = Schema.extend({
  override: Override,
  /** The server of the portal does not run yet. */
  unreachable: z.boolean().default(false),
});
const RepublishBody = z.strictObject({
  version: z.number().int().positive(),
  override: Override,
});
const RetireBody = z.strictObject({ confirm: z.boolean().default(false) });
const RollbackBody = z.strictObject({
  revision: z.number().int().positive(),
  reason: line(1_000),
});

/** The registry over HTTP, at `/registry`: a token for each portal, JSON in and out. */
export const registryRoutes: FastifyPluginAsync<RegistryRoutesDeps> = async (app, deps) => {
  const { registry, authenticate, limitFailures, currentSupergraph, harvest, log } = deps;

  app.setErrorHandler<Error & { statusCode?: number }>(async (error, request, reply) => {
    const { code, message, more } = refusalOf(error);
    const status = REGISTRY_ERRORS[code];
    if (status >= 500) log.error('request failed', { err: error, url: request.routeOptions.url });
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    if (status === 503) reply.header('retry-after', '5');
    if (status === 429) reply.header('retry-after', '60');
    return reply.status(status).send({ error: { code, message }, ...more });
  });

  const { actingFor, administrator } = createRegistryAccess({ authenticate, limitFailures });
  const options = { bodyLimit: MAX_BODY_BYTES };

  app.post('/registry/:portal/check', options, async (request) => {
    const { portal, urlHost } = await actingFor(request);
    const { sdl, url = null } = parseRequest(CheckBody, request.body);
    return { report: await registry.checkPortal({ portal, sdl, url, urlHost }) };
  });

  app.post('/registry/:portal/publish', options, async (request) => {
    const { portal, by, urlHost } = await actingFor(request);
    const body = parseRequest(PublishBody, request.body);
    return answerPublish(await registry.publishSubgraph({ ...body, portal, by, urlHost }));
  });

  app.post('/registry/:portal/retire', options, async (request) => {
    const { portal, by } = await actingFor(request);
    const { confirm } = parseRequest(RetireBody, request.body ?? {});
    return answerRetire(await registry.retireSubgraph({ portal, confirm, by }));
  });

  /** One portal returns to a version of its own, whatever its server serves by now. */
  app.post('/registry/:portal/rollback', options, async (request) => {
    const { portal, by, urlHost } = await actingFor(request);
    const { version: number, override } = parseRequest(RepublishBody, request.body);
    const input = { portal, number, override, by, urlHost };
    return answerPublish(await registry.republish(input));
  });

  /** All portals return to the versions of a revision. */
  app.post('/registry/rollback', options, async (request) => {
    const by = await administrator(request);
    const body = parseRequest(RollbackBody, request.body);
    return answerRollback(await registry.rollbackTo({ ...body, by }));
  });

  app.get('/registry/:portal', async (request) => {
    const { portal } = await actingFor(request);
    return registry.readPortalStatus(portal);
  });

  if (harvest !== undefined) await app.register(harvestRoutes, { ...harvest, actingFor });

  let shown: { of: string; text: string; etag: string } | undefined;
  app.get('/registry/supergraph', async (request, reply) => {
    const { revision, supergraphSdl } = currentSupergraph();
    if (shown?.of !== supergraphSdl) {
      const text = publicSupergraph(supergraphSdl);
      shown = { of: supergraphSdl, text, etag: etagOf(text) };
    }
    reply.header('etag', shown.etag).header('cache-control', 'no-cache');
    reply.header('x-tten-revision', String(revision ?? 'bundled'));
    if (isKnown(request.headers['if-none-match'], shown.etag)) return reply.status(304).send();
    return reply.type('text/plain; charset=utf-8').send(shown.text);
  });
};

function refusalOf(error: Error & { statusCode?: number }): {
  code: RegistryErrorCode;
  message: string;
  more: object;
} {
  if (error instanceof RegistryRefusal) return error;
  if (error instanceof TooManyWaiting) {
    return { code: 'SERVICE_UNAVAILABLE', message: 'The registry is busy; try again', more: {} };
  }
  if (error instanceof SupergraphTooLarge) {
    return { code: 'SCHEMA_REFUSED', message: error.message, more: {} };
  }
  if (isConnectionError(error)) {
    const message = 'The registry cannot be reached at the moment; try again';
    return { code: 'SERVICE_UNAVAILABLE', message, more: {} };
  }
  if (error.statusCode === 413) {
    const message = `The body must not be larger than ${MAX_BODY_BYTES} bytes`;
    return { code: 'BODY_TOO_LARGE', message, more: {} };
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return { code: 'BAD_REQUEST', message: error.message, more: {} };
  }
  return { code: 'INTERNAL_SERVER_ERROR', message: 'The hub failed to answer', more: {} };
}
