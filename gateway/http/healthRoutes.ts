import type { FastifyPluginAsync } from 'fastify';

/** What has to work before the hub takes requests. */
export interface Readiness {
  /** Resolves when the database answers, rejects when it does not. */
  pingDatabase(): Promise<void>;
}

/** `/healthz`: the process lives. `/readyz`: it can answer; 503 while the database is away. */
export const healthRoutes: FastifyPluginAsync<{ readonly readiness: Readiness }> = async (
  app,
  { readiness },
) => {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const database = await readiness.pingDatabase().then(
      () => 'ok',
      () => 'unreachable',
    );
    const ready = database === 'ok';
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable', database });
  });
};
