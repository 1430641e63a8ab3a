import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { engineSocketPath } from '../../gateway/database/engine/dataDirectory.js';
import { type Database, openDatabase } from '../../gateway/database/openDatabase.js';
import { type HubProcess, startHubProcess } from '../../scripts/hubProcess.js';
import type { ServedSubgraph } from '../../scripts/serveSubgraph.js';
import { openTestRegistry, portalSdl, servePortal } from '../federation/registryTestBed.js';
import { type Answer, silentLog } from '../support/askSubgraph.js';
import { until } from '../support/databaseEngine.js';
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy.js';

const ASK_PORTAL = '{ techmart { motto } }';
const ASK_HUB = '{ technologies(filter: { kinds: [OFFER] }) { totalCount nodes { id } } }';
const PORTAL_ANSWER = { data: { techmart: { motto: 'motto of techmart' } } };

let folder: string;
let database: Database;
let proxy: TcpProxy;
let portal: ServedSubgraph;
let hub: HubProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-hub-absent-'));
  database = await openDatabase({ dataDir: path.join(folder, 'engine'), log: silentLog });
  proxy = await startTcpProxy(await engineSocketPath(await realpath(path.join(folder, 'engine'))));
  portal = await servePortal('techmart');
}, 60_000);

afterEach(async () => {
  await hub?.stop();
});

afterAll(async () => {
  await proxy.cut();
  await portal.stop();
  await database.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

async function startHub(dataDir: string): Promise<HubProcess> {
  const options = 'directConnection=true&retryWrites=false&serverSelectionTimeoutMS=500';
  hub = await startHubProcess({
    MONGODB_URI: `mongodb://127.0.0.1:${proxy.port}/?${options}`,
    DATA_DIR: path.join(folder, dataDir),
    PORTAL_ALLOW_HTTP: 'true',
    PORTAL_ALLOW_PRIVATE: 'true',
  });
  return hub;
}

async function ask(query: string): Promise<Answer> {
  const response = await fetch(`${hub?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'ministry-1' },
    body: JSON.stringify({ query }),
  });
  // What the hub answers to GraphQL is an Answer; a test that gets anything else fails on it.
  return (await response.json()) as Answer;
}

async function ready(): Promise<{ readonly status: number; readonly body: object }> {
  const response = await fetch(`${hub?.url}/readyz`);
  return { status: response.status, body: (await response.json()) as object };
}

describe('a hub that starts while its MongoDB is away', () => {
  it('serves what it can, and is whole when the database is there', async () => {
    await startHub('data');
    const registry = await openTestRegistry(database);
    const published = await registry.publishSubgraph({
      portal: 'techmart',
      sdl: portalSdl('techmart'),
      url: portal.url,
      by: 'a test',
    });
    expect(published.status).toBe('published');
    await until(async () => (await ask(ASK_PORTAL)).errors === undefined);
    await until(async () => (await ready()).status === 200);
    await hub?.stop();

    await proxy.cut();
    await startHub('data');
    expect((await fetch(`${hub?.url}/healthz`)).status).toBe(200);
    expect(await ready()).toEqual({
      status: 503,
      body: {
        status: 'unavailable',
        database: 'unreachable',
        supergraph: { revision: 2, source: 'lastGood', degraded: true },
      },
    });
    expect(await ask(ASK_PORTAL)).toEqual(PORTAL_ANSWER);
    const askedAt = performance.now();
    expect(await ask(ASK_HUB)).toMatchObject({
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', requestId: 'ministry-1' } }],
    });
    expect(await ask('{ technologies { totalCount } techmart { motto } }')).toEqual({
      data: { technologies: null, ...PORTAL_ANSWER.data },
      errors: [expect.objectContaining({ path: ['technologies', 'totalCount'] })],
    });
    // Known to be away: a read would be repeated for five seconds otherwise.
    expect(performance.now() - askedAt).toBeLessThan(4_500);

    await proxy.mend();
    await until(async () => (await ready()).status === 200);
    expect(await ask(ASK_PORTAL)).toEqual(PORTAL_ANSWER);
    expect(await ask(ASK_HUB)).not.toHaveProperty('errors');
    await until(() => hub?.output().includes('registry reachable again'));
  }, 90_000);

  it('prepares a database that has never been used, once', async () => {
    await database.client.db('tten').dropDatabase();
    await proxy.cut();
    await startHub('other');
    expect(await ready()).toMatchObject({
      status: 503,
      body: { database: 'unreachable', supergraph: { source: 'bundled' } },
    });
    expect(await database.client.db('tten').listCollections().toArray()).toEqual([]);

    await proxy.mend();
    await until(async () => (await ready()).status === 200);
    const { data, errors } = await ask('{ technologies { totalCount } }');
    expect(errors).toBeUndefined();
    expect(data.technologies.totalCount).toBeGreaterThan(0);
    expect(await ask(ASK_HUB)).not.toHaveProperty('errors');
    // What was asked is recorded, too, in the same database.
    const recorded = database.client.db('tten').collection('operationUsage');
    await until(() => recorded.findOne({ coordinates: 'Query.technologies' }));
    expect(hub?.output().match(/"msg":"start data loaded"/g)).toHaveLength(1);
    expect(hub?.output().match(/"msg":"database prepared"/g)).toHaveLength(1);
  }, 60_000);

  it('names the address to correct in its log, and no password', async () => {
    const started = await startHubProcess({
      MONGODB_URI: 'mongodb://ministry:secret@127.0.0.1:9/?serverSelectionTimeoutMS=300',
      DATA_DIR: path.join(folder, 'third'),
    });
    await started.stop();
    expect(started.output()).toContain('start it or correct MONGODB_URI');
    expect(started.output()).not.toContain('secret');
  }, 60_000);
});
