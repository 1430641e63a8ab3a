import type { FastifyPluginAsync } from 'fastify';
import type { SupergraphState } from '../supergraph/RegistrySupergraphManager.js';

/** What has to work before the hub takes requests. */
export interface Readiness {
  /** Resolves when the database answers, rejects when it does not. */
  pingDatabase(): Promise<void>;
  /** Whether the database has its indexes and the start data. */
  isPrepared(): boolean;
  /** The supergraph that is served, and whether it may be behind. */
  supergraph(): SupergraphState;
  /** True once the process was told to stop; it still answers, but should get nothing new. */
  isStopping(): boolean;
}

/**
 * `/healthz`: the process lives. `/readyz`: it can answer; 503 while the database is away or not prepared yet, or while it stops. A
 * gateway on an older supergraph answers and says so: 200, with `degraded`.
 */
export const healthRoutes: FastifyPluginAsync<{ readonly readiness: Readiness }> = async (
  app,
  { readiness },
) => {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const database = await readiness.pingDatabase().then(
      () => (readiness.isPrepared() ? 'ok' : 'unprepared'),
      () => 'unreachable',
    );
    const status = readiness.isStopping() ? 'stopping' : database === 'ok' ? 'ok' : 'unavailable';
    return reply.status(status === 'ok' ? 200 : 503).send({
      status,
      database,
      supergraph: readiness.supergraph(),
    });
  });
};
