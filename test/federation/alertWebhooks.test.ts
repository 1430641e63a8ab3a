import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MOST_TRIES } from '../../gateway/alerts/backOff.js';
import { createAddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { lookForListings } from '../../subgraphs/technologies/alerts/lookForListings.js';
import type { StoredOffer } from '../../subgraphs/technologies/technology.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { type AlertTestBed, openAlertTestBed, startReceiver } from '../support/alertTestBed.js';

let hub: ActingHub;
let bed: AlertTestBed;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let owner: ActingViewer;
let keyword: string;
let number = 0;

const NO_MAIL = { publicUrl: null, mail: null };
const HOUR = 3_600_000;
const inFuture = (ms: number) => new Date(Date.now() + ms);

beforeAll(async () => {
  hub = await startActingHub();
  bed = await openAlertTestBed(hub.stores.technologies, NO_MAIL);
});
afterAll(async () => {
  await bed.close();
  await hub.stop();
});
beforeEach(async () => {
  receiver = await startReceiver();
  owner = hub.as({ roles: ['MEMBER'], country: 'TR' });
  number += 1;
  keyword = `hook${number}`;
});
afterEach(() => receiver.close());

async function searchWithWebhook(url = receiver.url) {
  const { savedSearch } = await owner.act(
    'savedSearchCreate',
    'SavedSearchCreateInput',
    { name: 'Mine', filter: { keywords: [keyword] } },
    'savedSearch { id version }',
  );
  const { id, version } = savedSearch;
  const set = await owner.act(
    'savedSearchSetWebhook',
    'SavedSearchWebhookInput',
    { id, version, url, idempotencyKey: 'set' },
    'secret savedSearch { version webhook { url deadAt } }',
  );
  expect(set.userErrors).toEqual([]);
  const secret: string = set.secret;
  return { id, secret };
}

async function found(...offers: RecordInput<StoredOffer>[]) {
  await hub.stores.technologies.technologies.save(offers, new Date());
  await lookForListings(hub.stores.technologies).run(inFuture(1_000));
}

const send = (at = inFuture(2_000), through = bed) => through.run('send webhooks', at);

async function stateOf(id: string) {
  const { savedSearch } = await owner.ask(
    `query ($id: ID!) { savedSearch(id: $id) { webhook { deadAt failures lastFailure }
      alerts { webhook { state tries reason } } } }`,
    { id },
  );
  return savedSearch;
}

describe('the webhook of a saved search', () => {
  it('is posted what was found, signed over id, time and body', async () => {
    const { id, secret } = await searchWithWebhook();
    const offer = anOffer({ keywords: [keyword], country: 'MY' });
    await found(offer);
    const at = inFuture(2_000);
    await send(at);

    expect(receiver.received).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    expect(secret).toMatch(/^whsec_[\w+/]+=*$/);
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const signature = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    expect(headers['webhook-timestamp']).toBe(String(Math.floor(at.getTime() / 1000)));
    expect(JSON.parse(body)).toMatchObject({
      type: 'technology.listed',
      data: { search: { id, name: 'Mine' }, listing: { id: offer._id, country: 'MY' } },
    });
    await send(inFuture(HOUR));
    expect(receiver.received).toHaveLength(1);
    expect((await stateOf(id)).alerts[0].webhook.state).toBe('SENT');
  });

  it('shows its secret once, to its owner, and nowhere afterwards', async () => {
    const { id, secret } = await searchWithWebhook();
    const again = await owner.act(
      'savedSearchSetWebhook',
      'SavedSearchWebhookInput',
      { id, version: 1, url: receiver.url, idempotencyKey: 'set' },
      'secret savedSearch { id }',
    );
    expect(again).toMatchObject({ secret: null, savedSearch: { id }, userErrors: [] });
    const { savedSearch } = await owner.ask(
      `query ($id: ID!) { savedSearch(id: $id) { webhook { url setAt deadAt failures lastFailure }
        history { nodes { action changes { field before after } } } } }`,
      { id },
    );
    expect(savedSearch.webhook.url).toBe(receiver.url);
    expect(savedSearch.history.nodes[0].action).toBe('SET_WEBHOOK');
    const told = JSON.stringify(savedSearch.history);
    expect(told).not.toContain(secret);
    expect(told).not.toContain(receiver.url);
    const trail = await hub.database.db
      .collection('recordActions')
      .find({ recordId: id })
      .toArray();
    expect(JSON.stringify(trail)).not.toContain(secret.slice('whsec_'.length));
  });

  it('is tried again later under the same id, and not before its time', async () => {
    const { id } = await searchWithWebhook();
    await found(anOffer({ keywords: [keyword] }));
    receiver.answer.status = 500;
    await send();
    await send(inFuture(3_000));
    expect(receiver.received).toHaveLength(1);
    expect(await stateOf(id)).toMatchObject({
      webhook: { deadAt: null, failures: 1, lastFailure: 'it answered HTTP 500' },
      alerts: [{ webhook: { state: 'PENDING', tries: 1, reason: 'it answered HTTP 500' } }],
    });
    receiver.answer.status = 200;
    await send(inFuture(HOUR));
    const [first, second] = receiver.received;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(await stateOf(id)).toMatchObject({
      webhook: { failures: 0, lastFailure: null },
      alerts: [{ webhook: { state: 'SENT' } }],
    });
  });

  it('that is away is asked once in a while, however much is found', async () => {
    await searchWithWebhook();
    await found(...Array.from({ length: 12 }, () => anOffer({ keywords: [keyword] })));
    receiver.answer.status = 503;
    await send();
    // Four at once had begun before the first had failed.
    expect(receiver.received.length).toBeLessThanOrEqual(4);
    receiver.answer.status = 200;
    await send(inFuture(10 * HOUR));
    const taken = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
    expect(taken.size).toBe(12);
  });

  it('is given up after so many failures, says why to its owner, and lives again when it is set anew', async () => {
    const { id } = await searchWithWebhook();
    await found(anOffer({ keywords: [keyword] }));
    receiver.answer.status = 302;
    for (let day = 1; day <= MOST_TRIES + 2; day += 1) await send(inFuture(day * 24 * HOUR));
    expect(receiver.received).toHaveLength(MOST_TRIES);
    const dead = await stateOf(id);
    expect(dead).toMatchObject({
      webhook: {
        deadAt: expect.any(String),
        failures: MOST_TRIES,
        lastFailure: 'it answered HTTP 302',
      },
      alerts: [{ webhook: { state: 'DEAD', reason: 'it answered HTTP 302' } }],
    });
    const { savedSearch } = await owner.ask(
      'query ($id: ID!) { savedSearch(id: $id) { version history(first: 1) { nodes { action by { subject } } } } }',
      { id },
    );
    expect(savedSearch.history.nodes).toEqual([{ action: 'WEBHOOK_DEAD', by: { subject: 'hub' } }]);
    receiver.answer.status = 200;
    await owner.act(
      'savedSearchSetWebhook',
      'SavedSearchWebhookInput',
      { id, version: savedSearch.version, url: receiver.url },
      'savedSearch { id }',
    );
    await found(anOffer({ keywords: [keyword] }));
    await send();
    expect(receiver.received).toHaveLength(MOST_TRIES + 1);
  });

  it('at an address that is not on the public internet is never asked', async () => {
    const careful = await openAlertTestBed(
      hub.stores.technologies,
      NO_MAIL,
      createAddressPolicy({
        allowHttp: true,
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      }),
    );
    const { port } = new URL(receiver.url);
    for (const url of [receiver.url, `http://public.example.org:${port}/hook`]) {
      const { id } = await searchWithWebhook(url);
      await found(anOffer({ keywords: [keyword] }));
      await send(inFuture(2_000), careful);
      const { webhook } = await stateOf(id);
      expect(webhook).toMatchObject({ deadAt: expect.any(String) });
      expect(webhook.lastFailure).toContain('not on the public internet');
    }
    expect(receiver.received).toEqual([]);
    await careful.close();
  });

  it('is not posted what its owner may no longer read when its turn comes', async () => {
    const { id } = await searchWithWebhook();
    const offer = anOffer({ keywords: [keyword] });
    await found(offer);
    const closed = { ...offer, access: 'ON_REQUEST' as const, fingerprint: 'closed' };
    await hub.stores.technologies.technologies.save([closed], new Date());
    await send();
    expect(receiver.received).toEqual([]);
    const [alert] = await hub.stores.technologies.savedSearches.deliveries.latest(id, 1);
    expect(alert?.webhook?.state).toBe('DROPPED');
  });

  it('gets each alert when processes work at once, and again what one of them took and died with', async () => {
    const { id } = await searchWithWebhook();
    await found(...Array.from({ length: 8 }, () => anOffer({ keywords: [keyword] })));
    const { deliveries } = hub.stores.technologies.savedSearches;
    const at = inFuture(2_000);
    // What a process that died a moment ago had taken.
    const [taken] = await deliveries.claim({
      way: 'webhook',
      searchId: id,
      at,
      dueBy: at,
      until: new Date(at.getTime() + 60_000),
      batch: 'of the dead',
      limit: 1,
    });
    await Promise.all([send(at), send(at), send(at)]);
    expect(receiver.received).toHaveLength(7);
    await send(new Date(at.getTime() + 61_000));
    expect(receiver.received).toHaveLength(8);
    const ids = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
    expect(ids.size).toBe(8);
    expect(receiver.received.at(-1)?.body).toContain(taken?.listingId);
  });
});
