import type { FastifyPluginAsync } from 'fastify';
import type { Registry } from 'prom-client';

/** `/metrics`: what the hub counts of itself, in the text format that Prometheus reads. */
export const metricsRoutes: FastifyPluginAsync<{ readonly metrics: Registry }> = async (
  app,
  { metrics },
) => {
  app.get('/metrics', async (_request, reply) =>
    reply
      .type(metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.metrics()),
  );
};
