import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { encodedTag } from './etag.js';

/** Shorter answers fit into one packet as they are. */
const SMALLEST_BYTES = 1_024;
/** Longer ones are compressed in threads beside the one that answers. */
const AT_ONCE_BYTES = 16_384;

/** Compresses the answers of all routes that are added from now on, for clients that take it. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: SMALLEST_BYTES,
    syncThreshold: AT_ONCE_BYTES,
    // What unpacks may be a thousand times larger: a request's body is taken as it comes.
    globalDecompression: false,
  });
  // After the compression, which adds its own hook to each route in the same way.
  app.addHook('onRoute', (route) => {
    route.onSend = [...(route.onSend === undefined ? [] : [route.onSend].flat()), tagEncoding];
  });
}

async function tagEncoding(_request: unknown, reply: FastifyReply, body: unknown) {
  const [etag, encoding] = [reply.getHeader('etag'), reply.getHeader('content-encoding')];
  if (typeof etag === 'string' && typeof encoding === 'string') {
    reply.header('etag', encodedTag(etag, encoding));
  }
  return body;
}
