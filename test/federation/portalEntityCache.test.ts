import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createEntityCache } from '../../gateway/datasources/portal/entityCache.js';
import { createMetrics } from '../../gateway/metrics/createMetrics.js';
import { anOffer } from '../builders/aTechnology.js';
import { silentLog } from '../support/askSubgraph.js';
import { type FakePortal, fakePortalSdl, startFakePortal } from '../support/fakePortal.js';
import { freshnessOf } from '../support/testHub.js';
import { startTestHubWithPortal, type TestHubWithPortal } from '../support/testHubWithPortal.js';

const ASK =
  'query ($first: Int) { technologies(first: $first) { nodes { id ... on TechnologyOffer { techmartCertificate { number } } } } }';

let portal: FakePortal;
let hub: TestHubWithPortal;

beforeAll(async () => {
  portal = await startFakePortal();
  const { url } = portal;
  hub = await startTestHubWithPortal(
    { code: 'techmart', url, sdl: fakePortalSdl('techmart') },
    silentLog,
  );
  const offers = [1, 2, 3].map((number) => anOffer({ _id: `offer:techmart:${number}` }));
  await hub.stores.technologies.technologies.save(offers, new Date());
  await hub.stores.platforms.platforms.register(
    { code: 'techmart', name: 'Techmart', country: 'IR' },
    new Date(),
  );
}, 60_000);

afterAll(async () => {
  await hub.stop();
  await portal.stop();
});

beforeEach(() => {
  portal.answer('ok');
  portal.sendHeaders({ 'cache-control': 'max-age=600' });
  portal.received.length = 0;
  hub.connectPortal({
    entities: createEntityCache({
      freshness: freshnessOf(hub.database),
      maxBytes: 1_000_000,
      metrics: createMetrics(),
    }),
  });
});

async function ask(first: number, headers: Record<string, string> = {}) {
  const { data, errors } = await hub.query(ASK, { first }, headers);
  const nodes = data['technologies']['nodes'] as { id: string; techmartCertificate: unknown }[];
  return { errors, certificates: nodes.map(({ techmartCertificate }) => techmartCertificate) };
}

/** How many entities the portal was asked for, call by call. */
const asked = () => portal.received.map(({ variables }) => variables.representations?.length ?? 0);

it('asks a portal once for an entity that it allows to be kept, and for the others', async () => {
  const first = await ask(2);
  expect(first.certificates).toHaveLength(2);
  expect(await ask(2)).toEqual(first);
  expect(asked()).toEqual([2]);
  const all = await ask(3);
  expect(all.certificates.slice(0, 2)).toEqual(first.certificates);
  expect(all.certificates[2]).toEqual({ number: expect.stringContaining('TM of offer:techmart:') });
  expect(asked()).toEqual([2, 1]);
});

it('asks again in another language', async () => {
  await ask(1, { 'accept-language': 'en' });
  await ask(1, { 'accept-language': 'tr' });
  expect(asked()).toEqual([1, 1]);
});

it.each([[{}], [{ 'cache-control': 'no-store' }], [{ 'cache-control': 'private, max-age=600' }]])(
  'keeps nothing of an answer with %j',
  async (headers) => {
    portal.sendHeaders(headers as Record<string, string>);
    await ask(1);
    await ask(1);
    expect(asked()).toEqual([1, 1]);
  },
);

it('keeps nothing of an answer with errors', async () => {
  portal.answer('errorsWithData');
  expect((await ask(1)).errors).toHaveLength(1);
  portal.answer('ok');
  expect((await ask(1)).errors).toBeUndefined();
  expect(asked()).toEqual([1, 1]);
});

it('forgets what it kept of a portal when that is harvested', async () => {
  await ask(1);
  await hub.stores.platforms.platforms.noteHarvest(
    'techmart',
    {
      startedAt: new Date(),
      finishedAt: new Date(),
      outcome: 'COMPLETED',
      added: 0,
      changed: 0,
      removed: 0,
      refused: 0,
      unchanged: 0,
      failure: null,
    },
    new Date(),
  );
  await ask(1);
  expect(asked()).toEqual([1, 1]);
});
