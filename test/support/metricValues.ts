import type { FastifyInstance } from 'fastify';

/** Reads `/metrics` of a hub: values by the name of a series with its labels, as they are written there. */
export async function metricValues(app: FastifyInstance): Promise<ReadonlyMap<string, number>> {
  const { body } = await app.inject({ url: '/metrics' });
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}
