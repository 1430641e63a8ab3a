import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLIC_VIEWER } from '../../subgraphs/kit/viewer.js';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { silentLog } from '../support/askSubgraph.js';
import { type FakePortal, fakePortalSdl, startFakePortal } from '../support/fakePortal.js';
import { startTestHub, type TestHub } from '../support/testHub.js';
import { startTestHubWithPortal, type TestHubWithPortal } from '../support/testHubWithPortal.js';

let portal: FakePortal;
let hub: TestHub;
let withPortal: TestHubWithPortal;

const LISTS = '{ technologies { nodes { id title { value } institution { id } } } }';

beforeAll(async () => {
  portal = await startFakePortal();
  hub = await startTestHub({
    identify: async (authorization) =>
      authorization === undefined ? PUBLIC_VIEWER : { ...PUBLIC_VIEWER, subject: 'someone' },
  });
  const { url } = portal;
  const sdl = fakePortalSdl('techmart');
  withPortal = await startTestHubWithPortal({ code: 'techmart', url, sdl }, silentLog);
  const lab = anInstitution();
  const offer = anOffer({ _id: 'offer:techmart:1', institutionId: lab._id });
  for (const { stores } of [hub, withPortal]) {
    await stores.institutions.institutions.save([lab], new Date());
    await stores.technologies.technologies.save([offer], new Date());
  }
}, 60_000);

afterAll(async () => {
  await withPortal.stop();
  await hub.stop();
  await portal.stop();
});

async function get(
  { app }: Pick<TestHub, 'app'>,
  query: string,
  headers: Record<string, string> = {},
) {
  const response = await app.inject({ url: '/graphql', query: { query }, headers });
  return { ...response.headers, status: response.statusCode, body: response.body };
}

const cacheControl = async (...asked: Parameters<typeof get>) =>
  (await get(...asked))['cache-control'];

describe('Cache-Control', () => {
  it('lets everyone keep public records, as long as the shortest-lived of them', async () => {
    expect(await cacheControl(hub, LISTS)).toBe('public, max-age=60');
    expect(await cacheControl(hub, '{ institutions { nodes { id } } }')).toBe(
      'public, max-age=300',
    );
    expect((await get(hub, LISTS))['vary']).toBe('accept, accept-language, authorization');
  });

  it('lets only the reader keep what a signed-in reader was answered', async () => {
    expect(await cacheControl(hub, LISTS, { authorization: 'Bearer someone' })).toBe(
      'private, max-age=60',
    );
  });

  it.each([
    ['what depends on who asks', '{ viewer { subject } }'],
    ['what has no hint', '{ technologies { nodes { id } } interests { nodes { id } } }'],
    ['an answer with an error', '{ technologies(first: 5000) { nodes { id } } }'],
    ['a refusal', '{ inventions }'],
    ['the schema', '{ __schema { queryType { name } } }'],
  ])('lets nobody keep %s', async (_what, query) => {
    expect(await cacheControl(hub, query)).toBe('no-store');
  });

  it('lets nobody keep a mutation', async () => {
    const response = await hub.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query:
          'mutation { technologySubmit(input: { id: "x", version: 1 }) { userErrors { code } } }',
      },
    });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it("follows a portal's header for what the portal answers", async () => {
    const office = '{ techmart { office } }';
    portal.sendHeaders({});
    expect(await cacheControl(withPortal, office)).toBe('no-store');
    portal.sendHeaders({ 'cache-control': 'max-age=20' });
    expect(await cacheControl(withPortal, office)).toBe('public, max-age=20');
    portal.sendHeaders({ 'cache-control': 'private, max-age=20' });
    expect(await cacheControl(withPortal, office)).toBe('private, max-age=20');
    const mixed =
      '{ technologies { nodes { id ... on TechnologyOffer { techmartCertificate { number } } } } }';
    portal.sendHeaders({ 'cache-control': 'max-age=900' });
    expect(await cacheControl(withPortal, mixed)).toBe('public, max-age=60');
    portal.sendHeaders({ 'cache-control': 'max-age=7' });
    expect(await cacheControl(withPortal, mixed)).toBe('public, max-age=7');
  });

  it('lets nobody keep an answer in which a portal failed', async () => {
    portal.sendHeaders({ 'cache-control': 'max-age=900' });
    portal.answer('onlyErrors');
    expect(await cacheControl(withPortal, '{ techmart { office } }')).toBe('no-store');
    portal.answer('ok');
  });
});

describe('ETag', () => {
  it('spares a client the answer that it has', async () => {
    const { etag, body, status } = await get(hub, LISTS);
    expect([status, etag]).toEqual([200, expect.stringMatching(/^"[\w-]{43}"$/)]);
    const again = await get(hub, LISTS, { 'if-none-match': String(etag) });
    expect(again).toMatchObject({
      status: 304,
      body: '',
      etag,
      'cache-control': 'public, max-age=60',
    });
    const other = await get(hub, LISTS, { 'if-none-match': '"another"' });
    expect(other).toMatchObject({ status: 200, body });
  });

  it('is not given to what may not be kept, nor to a POST', async () => {
    expect(await get(hub, '{ viewer { subject } }')).not.toHaveProperty('etag');
    const posted = await hub.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: LISTS },
    });
    expect(posted.headers).not.toHaveProperty('etag');
  });
});
