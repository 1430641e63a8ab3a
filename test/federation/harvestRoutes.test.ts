import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '../support/databaseEngine.js';
import { aFedOffer, type FeedPortal, startFeedPortal } from '../support/feedPortal.js';
import { type HarvestOnLoopback, serveHarvests } from '../support/harvestOnLoopback.js';
import { type HarvestTestBed, openHarvestTestBed } from '../support/harvestTestBed.js';

let bed: HarvestTestBed;
let hub: HarvestOnLoopback;
let portal: FeedPortal;
let mosti: string;

beforeAll(async () => {
  bed = await openHarvestTestBed();
  await bed.portals.add({
    ...{ _id: 'mosti', country: 'MY', enriches: false, urlHost: 'feed.mosti.example' },
  });
  mosti = (await bed.portals.issueToken('mosti')) ?? '';
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.clear();
  await bed.setFeed(null);
  hub = await serveHarvests(bed);
  portal = await startFeedPortal([aFedOffer(1), aFedOffer('bad', { title: [] })], { pageItems: 3 });
});
afterEach(async () => {
  await hub.stop();
  await portal.stop();
});

describe('the routes of harvests', () => {
  it('take a feed, harvest it, and tell what came of it', async () => {
    const set = await hub.ask('PUT', 'techmart/feed', { format: 'json', url: portal.url });
    const before = await hub.ask('GET', 'techmart/harvest');
    const started = await hub.ask('POST', 'techmart/harvest');
    const ended = await until(async () => {
      const { body } = await hub.ask('GET', 'techmart/harvest');
      return body.state === 'RUNNING' ? null : body;
    });

    expect(set).toEqual({
      status: 200,
      body: { feed: { format: 'json', url: portal.url } },
    });
    expect(before.body).toMatchObject({ state: 'NEVER', run: null, earlier: [], refusals: [] });
    expect(started).toMatchObject({
      status: 202,
      body: { status: 'started', run: { number: 1, state: 'RUNNING' } },
    });
    expect(ended).toMatchObject({
      state: 'COMPLETED',
      run: { number: 1, state: 'COMPLETED', failure: null, counts: { added: 1, refused: 1 } },
      refusals: [{ id: 'offer:techmart:bad', kind: 'refused', field: 'offer.title' }],
    });
    expect(JSON.stringify(ended)).not.toContain('cursor');
  });

  it('tell of the run that is under way instead of starting another', async () => {
    await hub.ask('PUT', 'techmart/feed', { format: 'json', url: portal.url });
    const release = portal.hold();

    const first = await hub.ask('POST', 'techmart/harvest');
    const second = await hub.ask('POST', 'techmart/harvest', { full: true }, hub.adminToken);
    release();

    expect(first.body).toMatchObject({ status: 'started', run: { number: 1 } });
    expect(second).toMatchObject({ status: 202, body: { status: 'running', run: { number: 1 } } });
  });

  it('refuse addresses that the hub does not call, or that are not the portal’s', async () => {
    const feed = (url: string) => ({ format: 'json', url });

    const refused = [
      await hub.ask('PUT', 'techmart/feed', feed('https://10.0.0.1/feed')),
      await hub.ask('PUT', 'mosti/feed', feed(portal.url), mosti),
      await hub.ask('PUT', 'techmart/feed', { format: 'rss', url: portal.url }),
      await hub.ask('PUT', 'techmart/feed', { ...feed(portal.url), set: 'x' }),
    ];

    expect(refused.map(({ body }) => body.error?.code)).toEqual([
      'ADDRESS_REFUSED',
      'ADDRESS_REFUSED',
      'BAD_REQUEST',
      'BAD_REQUEST',
    ]);
    expect((await hub.ask('GET', 'techmart/harvest')).body.feed).toBeNull();
  });

  it('refuse other portals, strangers, and harvests of nothing', async () => {
    await bed.stores.platforms.platforms.register(
      { code: 'techmart', name: null, country: 'IR' },
      new Date(),
    );
    const asked = [
      await hub.ask('POST', 'techmart/harvest', {}, mosti),
      await hub.ask('GET', 'techmart/harvest', undefined, 'tten_techmart_wrong'),
      await hub.ask('DELETE', 'techmart/feed', undefined, mosti),
      await hub.ask('POST', 'techmart/harvest'),
      await hub.ask('POST', 'nowhere/harvest', {}, hub.adminToken),
    ];
    await hub.ask('PUT', 'techmart/feed', { format: 'json', url: portal.url });
    await bed.stores.platforms.platforms.withdraw('techmart', new Date());
    asked.push(await hub.ask('POST', 'techmart/harvest'));

    expect(asked.map(({ status, body }) => [status, body.error?.code])).toEqual([
      [403, 'NOT_ALLOWED'],
      [401, 'TOKEN_REQUIRED'],
      [403, 'NOT_ALLOWED'],
      [409, 'NO_FEED'],
      [404, 'NOT_FOUND'],
      [409, 'WITHDRAWN'],
    ]);
  });

  it('forget a feed', async () => {
    await hub.ask('PUT', 'techmart/feed', { format: 'json', url: portal.url });

    const unset = await hub.ask('DELETE', 'techmart/feed');

    expect(unset).toEqual({ status: 200, body: { feed: null } });
    expect((await hub.ask('POST', 'techmart/harvest')).body.error?.code).toBe('NO_FEED');
  });
});

describe('the schedule', () => {
  it('harvests every portal that has a feed', async () => {
    await hub.stop();
    await bed.setFeed({ format: 'json', url: portal.url });
    hub = await serveHarvests(bed, { schedule: '* * * * * *' });

    await until(async () => (await bed.store.read('techmart'))?.completedAt);

    expect(await bed.shownIds()).toEqual(['offer:techmart:1']);
  });
});
