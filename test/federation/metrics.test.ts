import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { readConfig } from '../../gateway/config.js';
import { createGateway } from '../../gateway/createGateway.js';
import { createMetrics } from '../../gateway/metrics/createMetrics.js';
import { compose } from '../../schema/compose.js';
import { requestFacts, silentLog } from '../support/askSubgraph.js';
import { metricValues } from '../support/metricValues.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub();
});

afterAll(() => hub.stop());

const ended = (outcome: string) => `tten_operation_duration_seconds_count{outcome="${outcome}"}`;

describe('/metrics', () => {
  it('counts operations by outcome, and names neither operations nor clients', async () => {
    await hub.query(
      'query SecretName { technologies { totalCount } }',
      {},
      { 'x-client-name': 'me' },
    );
    await hub.query('{ inventions }');
    await hub.query('{ technologies(first: 5000) { nodes { id } } }');
    const values = await metricValues(hub.app);
    expect([values.get(ended('ok')), values.get(ended('partial'))]).toEqual([1, 1]);
    expect(values.get(ended('refused'))).toBe(1);
    expect(values.get(ended('failed'))).toBe(0);
    expect([...values.keys()].join('\n')).not.toMatch(/SecretName|client/);
  });

  it('is text for Prometheus that nothing on the way keeps', async () => {
    const { headers, body } = await hub.app.inject({ url: '/metrics' });
    expect(headers['content-type']).toMatch(/^text\/plain; version=/);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('# TYPE tten_operation_duration_seconds histogram');
  });

  it('counts an operation that the hub leaves to the stock executor', async () => {
    const typeDefs = 'type Query { tick: Int } type Subscription { ticks: Int }';
    const composed = compose([{ name: 'clock', typeDefs, url: 'bundled:clock' }]);
    if (composed.status !== 'composed') throw new Error(composed.errors.join('\n'));
    const registry = new Registry();
    const warned: string[] = [];
    const gateway = await createGateway({
      supergraphSdl: composed.supergraphSdl,
      dataSources: { choose: () => ({ process: async () => ({ data: { ticks: 1 } }) }) },
      operationLimits: readConfig({}).operationLimits,
      metrics: createMetrics(registry),
      log: { ...silentLog, warn: (message) => warned.push(message) },
    });
    const ask = (query: string) =>
      gateway.server.executeOperation(
        { query },
        { contextValue: gateway.createContext({}, requestFacts({ log: silentLog })) },
      );
    const count = async () =>
      (await registry.getSingleMetric('tten_operations_left_to_stock_total')?.get())?.values[0]
        ?.value;
    await ask('{ tick }');
    expect(await count()).toBe(0);
    await ask('subscription { ticks }');
    expect(await count()).toBe(1);
    expect(warned).toEqual(['operation left to the stock executor']);
    await gateway.stop();
  });
});
