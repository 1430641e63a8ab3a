import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

/** What the explorer routes need to know. */
export interface ExplorerRoutesOptions {
  /** The folder `vite build` wrote the page to: index.html and assets/. */
  readonly assetsDir: string;
}

/**
 * The page may talk to its own origin only. Monaco writes style elements, and the stylesheet carries the editor's
 * font as a data: address.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the explorer page under `/explorer/`, or says how to build it when it was not. */
export const explorerRoutes: FastifyPluginAsync<ExplorerRoutesOptions> = async (
  app,
  { assetsDir },
) => {
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // @fastify/static chooses between plain and compressed files but does not tell caches so.
      vary: 'accept-encoding',
    });
  });

  if (!existsSync(join(assetsDir, 'index.html'))) {
    for (const path of ['/explorer', '/explorer/*']) {
      app.get(path, (_request, reply) =>
        reply
          .code(503)
          .type('text/plain; charset=utf-8')
          .send(
            'The explorer page is not built: run `npm run build:explorer`, then restart the hub.\n',
          ),
      );
    }
    return;
  }

  // Relative, so that it holds behind a proxy that adds a path. The page's own addresses need the slash.
  app.get('/explorer', (_request, reply) => reply.redirect('explorer/'));

  await app.register(fastifyStatic, {
    root: assetsDir,
    prefix: '/explorer/',
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders(reply, path) {
      // Files under assets/ carry a hash of their content in their name; index.html names the current ones.
      const immutable = path.startsWith(join(assetsDir, 'assets'));
      reply.setHeader(
        'cache-control',
        immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
};
