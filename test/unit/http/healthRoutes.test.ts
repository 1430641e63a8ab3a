import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import { healthRoutes, type Readiness } from '../../../gateway/http/healthRoutes.js';

const whole: Readiness = {
  pingDatabase: async () => {},
  isPrepared: () => true,
  supergraph: () => ({ revision: 2, source: 'registry', degraded: false }),
  isStopping: () => false,
};

async function ready(readiness: Partial<Readiness>) {
  const app = fastify();
  await app.register(healthRoutes, { readiness: { ...whole, ...readiness } });
  const response = await app.inject({ url: '/readyz' });
  await app.close();
  const { status, database } = response.json();
  return [response.statusCode, status, database];
}

describe('/readyz', () => {
  it('says what is missing', async () => {
    const away = () => Promise.reject(new Error('away'));
    expect(await ready({})).toEqual([200, 'ok', 'ok']);
    expect(await ready({ pingDatabase: away })).toEqual([503, 'unavailable', 'unreachable']);
    expect(await ready({ isPrepared: () => false })).toEqual([503, 'unavailable', 'unprepared']);
    expect(await ready({ isStopping: () => true })).toEqual([503, 'stopping', 'ok']);
  });
});
