import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { lookForListings } from '../../subgraphs/technologies/alerts/lookForListings.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { type AlertTestBed, openAlertTestBed, startMailbox } from '../support/alertTestBed.js';

let hub: ActingHub;
let bed: AlertTestBed;
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let owner: ActingViewer;
let keyword: string;
let number = 0;

const HOUR = 3_600_000;
const inFuture = (ms: number) => new Date(Date.now() + ms);
const PUBLIC_URL = 'https://hub.example.org';

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  mailbox = await startMailbox();
  bed = await openAlertTestBed(hub.stores.technologies, {
    publicUrl: PUBLIC_URL,
    mail: { smtpUrl: mailbox.smtpUrl, from: 'hub@example.org' },
  });
  owner = hub.as({ roles: ['MEMBER'], country: 'TR' });
  number += 1;
  keyword = `mail${number}`;
});
afterEach(async () => {
  await bed.close();
  await mailbox.close();
});

const send = (at = inFuture(2_000)) => bed.run('send mails', at);

async function searchWithMail(address = `${keyword}@example.org`) {
  const { savedSearch } = await owner.act(
    'savedSearchCreate',
    'SavedSearchCreateInput',
    { name: 'Mine', filter: { keywords: [keyword] } },
    'savedSearch { id version }',
  );
  const { id, version } = savedSearch;
  const set = await owner.act(
    'savedSearchSetMail',
    'SavedSearchMailInput',
    { id, version, address },
    'savedSearch { id version mail { address confirmedAt } }',
  );
  return { id, address, set };
}

async function found(count = 1) {
  const offers = Array.from({ length: count }, () => anOffer({ keywords: [keyword] }));
  await hub.stores.technologies.technologies.save(offers, new Date());
  await lookForListings(hub.stores.technologies).run(inFuture(1_000));
  return offers;
}

/** The path of the first link of a mail that leads below a path. */
function linkIn(text: string | undefined, below: string): string {
  const link = new RegExp(`${PUBLIC_URL}(${below}/[\\w-]+)`).exec(text ?? '')?.[1];
  if (link === undefined) throw new Error(`no link to ${below} in ${text}`);
  return link;
}

const get = (url: string) => bed.app.inject({ method: 'GET', url });
const press = (url: string, payload = '') =>
  bed.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload,
  });

async function confirmed() {
  const search = await searchWithMail();
  await send();
  const confirm = linkIn(mailbox.mails.at(-1)?.text, '/alerts/confirm');
  expect((await press(confirm)).statusCode).toBe(200);
  mailbox.mails.length = 0;
  return { ...search, confirm };
}

async function mailOf(id: string) {
  const { savedSearch } = await owner.ask(
    'query ($id: ID!) { savedSearch(id: $id) { mail { address confirmedAt } } }',
    { id },
  );
  return savedSearch.mail;
}

describe('the mails of a saved search', () => {
  it('begin with one question, and nothing else comes before it is answered', async () => {
    const { id, address, set } = await searchWithMail();
    expect(set).toMatchObject({ userErrors: [], savedSearch: { mail: { confirmedAt: null } } });
    await found();
    await send();
    await send(inFuture(2 * HOUR));
    expect(mailbox.mails).toHaveLength(1);
    const [question] = mailbox.mails;
    expect(question).toMatchObject({ from: 'hub@example.org', to: [address] });
    expect(question?.text).toContain('Subject: Please confirm');
    expect(await mailOf(id)).toEqual({ address, confirmedAt: null });
  });

  it('are wanted by a button, and not by opening the link, which guards of mail boxes do', async () => {
    const { id } = await searchWithMail();
    await send();
    const confirm = linkIn(mailbox.mails[0]?.text, '/alerts/confirm');
    const page = await get(confirm);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<form method="post">');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await mailOf(id)).confirmedAt).toBeNull();
    expect((await press(confirm)).statusCode).toBe(200);
    expect((await mailOf(id)).confirmedAt).not.toBeNull();
    // Pressed twice it is the same.
    expect((await press(confirm)).statusCode).toBe(200);
    expect((await get('/alerts/confirm/x')).statusCode).toBe(404);
    expect((await press(`/alerts/confirm/${'x'.repeat(43)}`)).statusCode).toBe(404);
  });

  it('gather for an hour what was found, once, with a way to leave', async () => {
    const { id } = await confirmed();
    const offers = await found(3);
    await send();
    expect(mailbox.mails).toEqual([]);
    await Promise.all(Array.from({ length: 4 }, () => send(inFuture(2 * HOUR))));
    await send(inFuture(3 * HOUR));
    expect(mailbox.mails).toHaveLength(1);
    const text = mailbox.mails[0]?.text ?? '';
    expect(text).toContain('Subject: 3 new listings: Mine');
    for (const { title } of offers) expect(text).toContain(title[0]?.value);
    expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    const { savedSearch } = await owner.ask(
      'query ($id: ID!) { savedSearch(id: $id) { alerts { mail { state } } } }',
      { id },
    );
    expect(savedSearch.alerts).toEqual(Array(3).fill({ mail: { state: 'SENT' } }));
  });

  it('are written by one process at a time, and by another when that one died', async () => {
    const { id } = await confirmed();
    await found(2);
    const { mailTurns } = hub.stores.technologies.savedSearches;
    const at = inFuture(2 * HOUR);
    const until = new Date(at.getTime() + 60_000);
    const ofTheDead = { searchId: id, holder: 'the dead', until };
    expect(await mailTurns.take(ofTheDead, at)).toBe(true);
    await send(at);
    expect(mailbox.mails).toEqual([]);
    await send(until);
    expect(mailbox.mails).toHaveLength(1);
    expect(mailbox.mails[0]?.text).toContain('Subject: 2 new listings: Mine');
    expect(await mailTurns.take(ofTheDead, at)).toBe(true);
    // A turn that was lost is not given back for its new holder.
    await mailTurns.end({ ...ofTheDead, holder: 'another' });
    expect(await mailTurns.take(ofTheDead, at)).toBe(false);
  });

  it('do not wait for a search another process is at', async () => {
    const busy = await confirmed();
    number += 1;
    keyword = `mail${number}`;
    await confirmed();
    await hub.stores.technologies.technologies.save(
      [anOffer({ keywords: [`mail${number - 1}`] }), anOffer({ keywords: [keyword] })],
      new Date(),
    );
    await lookForListings(hub.stores.technologies).run(inFuture(1_000));
    const at = inFuture(2 * HOUR);
    const until = new Date(at.getTime() + 60_000);
    const turn = { searchId: busy.id, holder: 'another', until };
    expect(await hub.stores.technologies.savedSearches.mailTurns.take(turn, at)).toBe(true);
    await send(at);
    expect(mailbox.mails.map(({ to }) => to)).toEqual([[`${keyword}@example.org`]]);
    await send(until);
    expect(mailbox.mails.map(({ to }) => to)).toEqual([[`${keyword}@example.org`], [busy.address]]);
  });

  it('end with one click of the mail program', async () => {
    const { id } = await confirmed();
    await found();
    await send(inFuture(2 * HOUR));
    const leave = linkIn(mailbox.mails[0]?.text, '/alerts/unsubscribe');
    expect((await get(leave)).statusCode).toBe(200);
    expect(await mailOf(id)).not.toBeNull();
    expect((await press(leave, 'List-Unsubscribe=One-Click')).statusCode).toBe(200);
    expect(await mailOf(id)).toBeNull();
    await found();
    await send(inFuture(4 * HOUR));
    expect(mailbox.mails).toHaveLength(1);
    expect((await press(leave)).statusCode).toBe(404);
    const { savedSearch } = await owner.ask(
      'query ($id: ID!) { savedSearch(id: $id) { history { nodes { action } } } }',
      { id },
    );
    expect(savedSearch.history.nodes.map(({ action }: { action: string }) => action)).toEqual([
      'UNSUBSCRIBE',
      'CONFIRM_MAIL',
      'SET_MAIL',
      'CREATE',
    ]);
  });

  it('are sent again when the mail server did not take them', async () => {
    const { id } = await confirmed();
    await found();
    mailbox.answer.takes = false;
    await send(inFuture(2 * HOUR));
    const { savedSearch } = await owner.ask(
      'query ($id: ID!) { savedSearch(id: $id) { alerts { mail { state reason } } } }',
      { id },
    );
    const reason = 'the mail server did not take it';
    expect(savedSearch.alerts).toEqual([{ mail: { state: 'PENDING', reason } }]);
    mailbox.answer.takes = true;
    await send(inFuture(4 * HOUR));
    expect(mailbox.mails).toHaveLength(1);
  });

  it('hold nothing that their owner may no longer read', async () => {
    await confirmed();
    const [offer] = await found();
    if (offer === undefined) throw new Error('nothing was found');
    const closed = { ...offer, access: 'ON_REQUEST' as const, fingerprint: 'closed' };
    await hub.stores.technologies.technologies.save([closed], new Date());
    await send(inFuture(2 * HOUR));
    expect(mailbox.mails).toEqual([]);
  });

  it('are asked for by nobody as a way to flood an address', async () => {
    const address = `victim${number}@example.org`;
    const day = new Date(
      `${inFuture(24 * HOUR)
        .toISOString()
        .slice(0, 10)}T06:00:00Z`,
    );
    for (let count = 0; count < 6; count += 1) {
      const { id, set } = await searchWithMail(address);
      await send(day);
      // Who throws the search away does not begin anew.
      const { version } = set.savedSearch;
      await owner.act(
        'savedSearchDelete',
        'SavedSearchActionInput',
        { id, version },
        'savedSearch { id }',
      );
    }
    expect(mailbox.mails).toHaveLength(3);
    const { id, set } = await searchWithMail();
    const again = await owner.act(
      'savedSearchSetMail',
      'SavedSearchMailInput',
      { id, version: set.savedSearch.version, address },
      'savedSearch { id }',
    );
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'address'] }]);
  });

  it.each([
    ['no address'],
    ['a@example.org, b@example.org'],
    ['a@example.org\nBcc: b@example.org'],
  ])('are not sent to %j', async (address) => {
    const { set } = await searchWithMail(address);
    expect(set).toMatchObject({
      savedSearch: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'address'] }],
    });
  });
});
