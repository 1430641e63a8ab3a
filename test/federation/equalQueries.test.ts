import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { silentLog } from '../support/askSubgraph.js';
import { type FakePortal, fakePortalSdl, startFakePortal } from '../support/fakePortal.js';
import { startTestHubWithPortal, type TestHubWithPortal } from '../support/testHubWithPortal.js';

const ASK = '{ techmart { office certificates { number } } }';

let portal: FakePortal;
let hub: TestHubWithPortal;

beforeAll(async () => {
  portal = await startFakePortal();
  const { url } = portal;
  hub = await startTestHubWithPortal(
    { code: 'techmart', url, sdl: fakePortalSdl('techmart') },
    silentLog,
  );
}, 60_000);

afterAll(async () => {
  await hub.stop();
  await portal.stop();
});

beforeEach(() => {
  portal.answer('ok');
  portal.received.length = 0;
});

it('asks a portal once for equal queries at one time', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => hub.query(ASK)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.data['techmart'].certificates).not.toHaveLength(0);
  expect(portal.received).toHaveLength(1);
});

it('asks again when the first is answered', async () => {
  await hub.query(ASK);
  await hub.query(ASK);
  expect(portal.received).toHaveLength(2);
});

it('tells each what failed', async () => {
  portal.answer('serverError');
  const answers = await Promise.all([hub.query(ASK), hub.query(ASK)]);
  for (const { data, errors } of answers) {
    expect(data['techmart']).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  }
  expect(portal.received).toHaveLength(1);
});
