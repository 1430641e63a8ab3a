import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { parseRequest } from '../registry/parseRequest.js';
import type { PortalFeed, PortalStore } from '../registry/portalStore.js';
import type { CheckAddress } from '../registry/publishSubgraph.js';
import type { RegistryAccess } from '../registry/registryAccess.js';
import { RegistryRefusal } from '../registry/registryErrors.js';
import type { Harvester } from './createHarvester.js';
import type { ReadHarvestStatus } from './harvestStatus.js';

/** What the routes of harvests need. */
export interface HarvestRoutesDeps {
  readonly harvester: Pick<Harvester, 'start'>;
  readonly readStatus: ReadHarvestStatus;
  readonly portals: Pick<PortalStore, 'setFeed'>;
  readonly checkAddress: CheckAddress;
  readonly log: Log;
}

const url = z.url({ protocol: /^https?$/ }).max(2_000);
const Feed = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('json'), url }),
  z.strictObject({
    format: z.literal('oai-pmh'),
    url,
    set: z.string().min(1).max(200).nullable().default(null),
    metadataPrefix: z.literal('oai_dc').default('oai_dc'),
    kind: z.enum(['offer', 'request']).default('offer'),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
      .default('und'),
  }),
]);
const StartBody = z.strictObject({ full: z.boolean().default(false) });

/** A portal's feed and its harvests, below `/registry/:portal`; for the portal's token or the administrator's. */
export const harvestRoutes: FastifyPluginAsync<
  HarvestRoutesDeps & Pick<RegistryAccess, 'actingFor'>
> = async (app, deps) => {
  const { harvester, readStatus, portals, checkAddress, actingFor, log } = deps;

  app.put('/registry/:portal/feed', async (request) => {
    const { portal, by, urlHost } = await actingFor(request);
    const feed: PortalFeed = parseRequest(Feed, request.body);
    const address = await checkAddress(feed.url);
    if (address.status === 'refused') {
      throw new RegistryRefusal('ADDRESS_REFUSED', `url: ${address.reason}`);
    }
    if (urlHost !== null && new URL(feed.url).host !== urlHost) {
      throw new RegistryRefusal('ADDRESS_REFUSED', `url: the host must be ${urlHost}`);
    }
    if (!(await portals.setFeed(portal, feed))) throw absent(portal);
    log.info('feed set', { portal, format: feed.format, by });
    return { feed };
  });

  app.delete('/registry/:portal/feed', async (request) => {
    const { portal, by } = await actingFor(request);
    if (!(await portals.setFeed(portal, null))) throw absent(portal);
    log.info('feed unset', { portal, by });
    return { feed: null };
  });

  app.post('/registry/:portal/harvest', async (request, reply) => {
    const { portal, by } = await actingFor(request);
    const { full } = parseRequest(StartBody, request.body ?? {});
    const result = await harvester.start(portal, { full });
    reply.status(202);
    switch (result.status) {
      case 'started':
        log.info('harvest asked for', { portal, run: result.run.number, full, by });
        return { status: 'started', run: result.run };
      case 'running':
        return { status: 'running', run: result.run };
      case 'absent':
        throw absent(portal);
      case 'withdrawn':
        throw new RegistryRefusal('WITHDRAWN', `The platform ${portal} has withdrawn`);
      case 'noFeed': {
        const message = `${portal} has no change feed: publish a schema with one, or name its address`;
        throw new RegistryRefusal('NO_FEED', message);
      }
      case 'stopping':
        throw new RegistryRefusal('SERVICE_UNAVAILABLE', 'The hub is stopping; try again');
    }
  });

  app.get('/registry/:portal/harvest', async (request) => {
    const { portal } = await actingFor(request);
    const status = await readStatus(portal);
    if (status === null) throw absent(portal);
    return status;
  });
};

function absent(portal: string): RegistryRefusal {
  return new RegistryRefusal('NOT_FOUND', `There is no portal ${portal}`);
}
