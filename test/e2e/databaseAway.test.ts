import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engineSocketPath } from '../../gateway/database/engine/dataDirectory.js';
import { type Database, openDatabase } from '../../gateway/database/openDatabase.js';
import { type HubProcess, startHubProcess } from '../../scripts/hubProcess.js';
import { silentLog } from '../support/askSubgraph.js';
import { until } from '../support/databaseEngine.js';
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy.js';

let folder: string;
let database: Database;
let proxy: TcpProxy;
let hub: HubProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-hub-away-'));
  database = await openDatabase({ dataDir: folder, log: silentLog });
  proxy = await startTcpProxy(await engineSocketPath(await realpath(folder)));
  const options = 'directConnection=true&retryWrites=false&serverSelectionTimeoutMS=500';
  hub = await startHubProcess({
    MONGODB_URI: `mongodb://127.0.0.1:${proxy.port}/?${options}`,
    // What was asked a moment ago would be answered without the database.
    ANSWER_CACHE_BYTES: '0',
  });
}, 60_000);

afterAll(async () => {
  await hub.stop();
  await proxy.cut();
  await database.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

const ask = () =>
  fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'ministry-1' },
    body: JSON.stringify({ query: '{ technologies { nodes { id } } }' }),
  });

describe('a hub whose MongoDB goes away', () => {
  it('says so in its answers and at /readyz, lives on, and recovers by itself', async () => {
    expect(await (await ask()).json()).toMatchObject({ data: { technologies: expect.anything() } });

    await proxy.cut();
    const answer = await (await ask()).text();
    expect(JSON.parse(answer)).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('(request ministry-1)'),
          path: ['technologies', 'nodes'],
          extensions: { code: 'SERVICE_UNAVAILABLE', requestId: 'ministry-1' },
        },
      ],
    });
    expect(answer).not.toMatch(/127\.0\.0\.1|Mongo|stack|node_modules/);
    const ready = await fetch(`${hub.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'unavailable', database: 'unreachable' });
    expect((await fetch(`${hub.url}/healthz`)).status).toBe(200);

    await proxy.mend();
    await until(async () => (await fetch(`${hub.url}/readyz`)).status === 200);
    expect((await (await ask()).json()) as object).not.toHaveProperty('errors');
  }, 60_000);
});
