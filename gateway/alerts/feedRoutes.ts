import type { FastifyPluginAsync } from 'fastify';
import { readAlerts } from '../../subgraphs/technologies/alerts/readAlerts.js';
import { etagOf, isKnown } from '../http/etag.js';
import type { AlertsDeps } from './alertsDeps.js';
import { atomFeed } from './atomFeed.js';

const FEED_FILE = /^([\w-]{43})\.atom$/;
const LONGEST_FEED = 50;

/**
 * `GET /feeds/<key>.atom`: what a saved search has found last, as its owner may read it at this moment. The key in the
 * address is all it takes to read it.
 */
export const feedRoutes: FastifyPluginAsync<Pick<AlertsDeps, 'stores' | 'settings'>> = async (
  app,
  { stores: { savedSearches, technologies }, settings: { publicUrl } },
) => {
  app.get<{ Params: { file: string } }>('/feeds/:file', async ({ params, headers }, reply) => {
    const key = FEED_FILE.exec(params.file)?.[1];
    const search = key === undefined ? null : await savedSearches.findByFeedKey(key);
    if (search === null) {
      const message = 'There is no such feed; its owner may have given it another address';
      return reply.status(404).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    const latest = await savedSearches.deliveries.latest(search._id, LONGEST_FEED);
    const found = await readAlerts(technologies, search, latest, new Date());
    const selfUrl = publicUrl === null ? null : `${publicUrl}/feeds/${search.feedKey}.atom`;
    const body = atomFeed(search, found, selfUrl);
    const etag = etagOf(body);
    reply.headers({
      etag,
      'cache-control': 'private, max-age=300',
      'x-content-type-options': 'nosniff',
      // The address is the key.
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    if (isKnown(headers['if-none-match'], etag)) return reply.status(304).send();
    return reply.type('application/atom+xml; charset=utf-8').send(body);
  });
};
