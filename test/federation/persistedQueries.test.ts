import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '../../gateway/config.js';
import { sha256Of } from '../../gateway/persistedQueries/parseManifest.js';
import { readManifest } from '../../gateway/persistedQueries/readManifest.js';
import { PUBLIC_VIEWER } from '../../subgraphs/kit/viewer.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { metricValues } from '../support/metricValues.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

const REGISTERED = 'query Registered { technologies { totalCount } }';
const OTHER = 'query Other { institutions { totalCount } }';

let folder: string;
let database: TestDb;
let open: TestHub;
let closed: TestHub;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-manifest-'));
  const file = path.join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ [sha256Of(REGISTERED)]: REGISTERED }));
  const registered = await readManifest(file);
  database = await createTestDb();
  const settings = { registered, maxBytes: 100_000 };
  open = await startTestHub({
    database,
    persistedQueries: { ...settings, onlyRegistered: false },
  });
  closed = await startTestHub({
    database,
    persistedQueries: { ...settings, onlyRegistered: true },
    identify: async (authorization) =>
      authorization === undefined ? PUBLIC_VIEWER : { ...PUBLIC_VIEWER, subject: 'someone' },
  });
});

afterAll(async () => {
  await open.stop();
  await closed.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function send(hub: TestHub, payload: object, headers: Record<string, string> = {}) {
  const response = await hub.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  const { data, errors } = response.json();
  return { status: response.statusCode, data, code: errors?.[0].extensions.code };
}

const byHash = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256Of(text) } },
});

describe('persisted queries', () => {
  it('are asked by their hash once the hub has seen their text', async () => {
    const unknown = await send(open, byHash(OTHER));
    expect(unknown.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await send(open, { ...byHash(OTHER), query: OTHER });
    expect((await send(open, byHash(OTHER))).data).toEqual({ institutions: { totalCount: 0 } });
    const values = await metricValues(open.app);
    const lookups = (result: string) =>
      values.get(`tten_cache_lookups_total{cache="persisted_queries",result="${result}"}`);
    expect([lookups('hit'), lookups('miss')]).toEqual([1, 1]);
  });

  it('are asked by their hash at once when they are registered, by POST and by GET', async () => {
    const answer = { technologies: { totalCount: 0 } };
    expect((await send(open, byHash(REGISTERED))).data).toEqual(answer);
    const { extensions } = byHash(REGISTERED);
    const got = await open.app.inject({
      url: '/graphql',
      query: { extensions: JSON.stringify(extensions) },
    });
    expect(got.json().data).toEqual(answer);
  });
});

describe('a hub that answers the public registered operations only', () => {
  it('answers those by hash or by text', async () => {
    const answer = { technologies: { totalCount: 0 } };
    expect((await send(closed, byHash(REGISTERED))).data).toEqual(answer);
    expect((await send(closed, { query: REGISTERED })).data).toEqual(answer);
  });

  it('refuses the public any other, and does not keep its text', async () => {
    const refused = await send(closed, { ...byHash(OTHER), query: OTHER });
    expect(refused).toEqual({ status: 403, data: undefined, code: 'OPERATION_NOT_REGISTERED' });
    expect((await send(closed, byHash(OTHER))).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await send(closed, { query: `${REGISTERED} ` })).code).toBe('OPERATION_NOT_REGISTERED');
  });

  it('answers anything to who has signed in, and keeps its own feeds', async () => {
    const signedIn = { authorization: 'Bearer someone' };
    expect((await send(closed, { query: OTHER }, signedIn)).data).toEqual({
      institutions: { totalCount: 0 },
    });
    expect((await closed.app.inject({ url: '/events.geojson' })).statusCode).toBe(200);
  });
});

describe('the settings of registered operations', () => {
  it('stop the start with a sentence when the file cannot be used', async () => {
    const broken = path.join(folder, 'broken.json');
    await writeFile(broken, '{');
    await expect(readManifest(path.join(folder, 'absent.json'))).rejects.toThrow(
      /^OPERATION_MANIFEST: .*absent.json cannot be read \(ENOENT\)/,
    );
    await expect(readManifest(broken)).rejects.toThrow(/broken.json: it is not JSON$/);
    expect(() => readConfig({ PUBLIC_OPERATIONS: 'registered' })).toThrow(
      'OPERATION_MANIFEST: must be set together with PUBLIC_OPERATIONS=registered',
    );
  });
});
