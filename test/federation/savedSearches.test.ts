import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { lookForListings } from '../../subgraphs/technologies/alerts/lookForListings.js';
import type { StoredOffer } from '../../subgraphs/technologies/technology.js';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { type AlertTestBed, openAlertTestBed } from '../support/alertTestBed.js';
import { commandCounter } from '../support/databaseCommandCounter.js';
import { stagesOfReads } from '../support/explainedReads.js';

let hub: ActingHub;
let bed: AlertTestBed;
let owner: ActingViewer;
let word: string;
let number = 0;

const SEARCH = 'savedSearch { id version name state feedPath filterJson query }';
const SECOND = 1_000;
const DAY = 86_400 * SECOND;

beforeAll(async () => {
  hub = await startActingHub();
  bed = await openAlertTestBed(hub.stores.technologies, {
    publicUrl: 'https://hub.example.org',
    mail: null,
  });
});
afterAll(async () => {
  await bed.close();
  await hub.stop();
});
beforeEach(() => {
  number += 1;
  // Each test has listings of its own to look for.
  word = `alert${number}`;
  owner = hub.as({ roles: ['MEMBER'], country: 'TR' });
});

const inFuture = (ms: number) => new Date(Date.now() + ms);
const look = (at = inFuture(SECOND)) => lookForListings(hub.stores.technologies).run(at);

async function saved(more: object = {}, as = owner) {
  const input = { name: 'Mine', filter: { keywords: [word] }, ...more };
  const { savedSearch, userErrors } = await as.act(
    'savedSearchCreate',
    'SavedSearchCreateInput',
    input,
    SEARCH,
  );
  expect(userErrors).toEqual([]);
  return savedSearch;
}

async function listed(fields: Partial<RecordInput<StoredOffer>> = {}, at = new Date()) {
  const offer = anOffer({ keywords: [word], ...fields });
  await hub.stores.technologies.technologies.save([offer], at);
  return offer;
}

const step = (
  name: string,
  { id, version }: { id: string; version: number },
  more: object = {},
  as = owner,
) => as.act(name, 'SavedSearchActionInput', { id, version, ...more }, SEARCH);

async function foundBy({ id }: { id: string }, as = owner): Promise<string[]> {
  const { savedSearch } = await as.ask(
    'query ($id: ID!) { savedSearch(id: $id) { alerts { foundAt listing { id } } } }',
    { id },
  );
  return savedSearch.alerts.map(({ listing }: { listing: { id: string } }) => listing.id);
}

const feedOf = (path: string, headers: Record<string, string> = {}) =>
  bed.app.inject({ method: 'GET', url: path, headers });

describe('a saved search', () => {
  it('finds each listing once that comes into the lists, and none that was there', async () => {
    await listed({}, new Date(Date.now() - DAY));
    const search = await saved();
    await look();
    expect(await foundBy(search)).toEqual([]);

    // As a harvest gives it, published at its source long ago.
    const { _id } = await listed({ publishedAt: new Date('2020-01-01T00:00:00Z') });
    await listed({ keywords: ['something else'] });
    await Promise.all([look(), look(), look()]);
    await look();
    expect(await foundBy(search)).toEqual([_id]);
  });

  it('finds what a moderator publishes at the hub, by its words', async () => {
    const institution = anInstitution({ country: 'IR' });
    await hub.stores.institutions.institutions.save([institution], new Date());
    const editor = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [institution._id] });
    const search = await saved({ filter: null, query: word });
    const text = [{ value: `A ${word} of glass`, language: 'en' }];
    const LISTING = 'technology { id version }';
    const input = { institutionId: institution._id, content: { title: text, summary: text } };
    const { technology: draft } = await editor.act(
      'technologyOfferCreate',
      'TechnologyOfferCreateInput',
      input,
      LISTING,
    );
    await look();
    expect(await foundBy(search)).toEqual([]);
    const { technology } = await editor.act(
      'technologySubmit',
      'TechnologyActionInput',
      { id: draft.id, version: 1 },
      LISTING,
    );
    await hub
      .as({ roles: ['MODERATOR'], country: 'IR' })
      .act(
        'technologyPublish',
        'TechnologyPublishInput',
        { id: technology.id, version: 2 },
        LISTING,
      );
    await look();
    expect(await foundBy(search)).toEqual([draft.id]);
  });

  it('loses nothing and repeats nothing when a look is cut short before its bookmark is moved', async () => {
    const search = await saved();
    const { _id } = await listed();
    const { savedSearches, technologies } = hub.stores.technologies;
    const cut = lookForListings({
      technologies,
      savedSearches: {
        ...savedSearches,
        noteLook: () => Promise.reject(new Error('the process dies')),
      },
    });
    await expect(cut.run(inFuture(SECOND))).rejects.toThrow('the process dies');
    await look();
    expect(await foundBy(search)).toEqual([_id]);
  });

  it('finds what a slow writer brings that began before the last look', async () => {
    const search = await saved();
    const began = new Date(Date.now() + 100);
    await listed({ keywords: ['other'] });
    await look(inFuture(60 * SECOND));
    const { _id } = await listed({}, began);
    // The newest change is older than the look, and still within the time that writers may take.
    await look(inFuture(61 * SECOND));
    expect(await foundBy(search)).toEqual([_id]);
  });

  it('does not take for news what its source corrects later', async () => {
    const search = await saved();
    const offer = await listed({ keywords: ['wrong'] });
    await look();
    const later = inFuture(30 * DAY);
    await look(later);
    const corrected = { ...offer, keywords: [word], fingerprint: 'corrected' };
    await hub.stores.technologies.technologies.save([corrected], later);
    await look(new Date(later.getTime() + SECOND));
    expect(await foundBy(search)).toEqual([]);
  });

  it('finds what its owner may read, and shows it as long as that is so', async () => {
    const mine = await saved();
    const stranger = hub.as({ roles: [], country: null });
    const theirs = await saved({}, stranger);
    const offer = await listed({ access: 'MEMBERS', country: 'MY' });
    await look();
    expect(await foundBy(mine)).toEqual([offer._id]);
    expect(await foundBy(theirs, stranger)).toEqual([]);
    expect((await feedOf(mine.feedPath)).body).toContain(offer.title[0]?.value);

    const { subject } = owner.viewer;
    // Another token of the same owner, which does not name a country.
    expect(await foundBy(mine, hub.as({ subject }))).toEqual([]);

    const closed = { ...offer, access: 'ON_REQUEST' as const, fingerprint: 'closed' };
    await hub.stores.technologies.technologies.save([closed], new Date());
    expect(await foundBy(mine)).toEqual([]);
    expect((await feedOf(mine.feedPath)).body).not.toContain(offer.title[0]?.value);
  });

  it('goes on with the rights of the public ninety days after its owner last changed it', async () => {
    const search = await saved();
    const { savedSearch } = await owner.ask(
      'query ($id: ID!) { savedSearch(id: $id) { rightsUntil } }',
      { id: search.id },
    );
    const end = new Date(savedSearch.rightsUntil);
    expect(end.getTime() - Date.now()).toBeGreaterThan(89 * DAY);
    await look(end);
    const restricted = await listed({ access: 'MEMBERS' }, end);
    const open = await listed({}, end);
    await look(new Date(end.getTime() + SECOND));
    const found = await hub.stores.technologies.savedSearches.deliveries.latest(search.id, 10);
    expect(found.map(({ listingId }) => listingId)).toEqual([open._id]);
    expect(found.map(({ listingId }) => listingId)).not.toContain(restricted._id);
  });

  it('rests while it is paused, and does not make up for it', async () => {
    const search = await saved();
    const paused = await step('savedSearchPause', search);
    expect(paused.savedSearch.state).toBe('PAUSED');
    await listed();
    await look();
    const resumed = await step('savedSearchResume', paused.savedSearch);
    await look();
    expect(await foundBy(search)).toEqual([]);
    const { userErrors } = await step('savedSearchResume', resumed.savedSearch);
    expect(userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('is revised, and looks for the new from then on', async () => {
    const search = await saved({ filter: { keywords: ['nothing'] } });
    const { savedSearch } = await owner.act(
      'savedSearchRevise',
      'SavedSearchReviseInput',
      { id: search.id, version: 1, name: 'Other', filter: { keywords: [word] } },
      SEARCH,
    );
    expect(savedSearch).toMatchObject({ name: 'Other', filterJson: `{"keywords":["${word}"]}` });
    const { _id } = await listed();
    await look();
    expect(await foundBy(search)).toEqual([_id]);
  });

  it.each([
    [{ name: '' }, ['name']],
    [{ name: 'two\nlines' }, ['name']],
    [{ name: 'x', filter: { states: ['EXPIRED'] } }, ['filter', 'states']],
  ])('is refused with %j', async (input, path) => {
    const { userErrors } = await owner.act(
      'savedSearchCreate',
      'SavedSearchCreateInput',
      input,
      SEARCH,
    );
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', ...path] }]);
  });

  it('is one of fifty at most', async () => {
    for (let count = 0; count < 50; count += 1) await saved();
    const { userErrors } = await owner.act(
      'savedSearchCreate',
      'SavedSearchCreateInput',
      { name: 'one more' },
      SEARCH,
    );
    expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is known to nobody but its owner', async () => {
    const search = await saved();
    const READ =
      'query ($id: ID!) { savedSearch(id: $id) { id } node(id: $id) { id } savedSearches { totalCount nodes { id } } }';
    expect(await owner.ask(READ, { id: search.id })).toEqual({
      savedSearch: { id: search.id },
      node: { id: search.id },
      savedSearches: { totalCount: 1, nodes: [{ id: search.id }] },
    });
    const nothing = {
      savedSearch: null,
      node: null,
      savedSearches: { totalCount: 0, nodes: [] },
    };
    const administrator = hub.as({ roles: ['ADMINISTRATOR'] });
    expect(await administrator.ask(READ, { id: search.id })).toEqual(nothing);
    expect((await hub.query(READ, { id: search.id })).data).toEqual(nothing);
    const { userErrors } = await step('savedSearchDelete', search, {}, administrator);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is read with its alerts in as many round trips as many searches are', async () => {
    for (let count = 0; count < 5; count += 1) await saved();
    await listed();
    await look();
    const counter = commandCounter(hub.database.client);
    const { savedSearches } = await owner.ask(
      '{ savedSearches { nodes { alerts(first: 1) { listing { id } } } } }',
    );
    expect(savedSearches.nodes.map(({ alerts }: { alerts: [] }) => alerts.length)).toEqual(
      Array(5).fill(1),
    );
    expect(counter.queries('alertDeliveries')).toBe(1);
    expect(counter.queries('technologies')).toBe(1);
  });

  it('is looked through by indexes', async () => {
    await saved();
    await listed();
    const { client, db } = hub.database;
    const stages = await stagesOfReads(client, db, () => look(inFuture(5 * SECOND)));
    expect(stages).not.toContain('COLLSCAN');
    const reads = await stagesOfReads(client, db, () =>
      owner.ask('{ savedSearches { totalCount nodes { alerts { foundAt } } } }'),
    );
    expect(reads).not.toContain('COLLSCAN');
    expect(reads).toContain('IXSCAN');
  });
});

describe('the feed of a saved search', () => {
  const parse = (xml: string) => {
    expect(XMLValidator.validate(xml)).toBe(true);
    return new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(
      xml,
    ).feed;
  };

  it('is Atom with an id, a title and a time for the feed and each entry, whatever the texts', async () => {
    const search = await saved({ name: 'Water & <light>' });
    const title = `<b>"Solar" & 'wind'</b> ]]> \u0001 ${word}`;
    const offer = await listed({
      title: [{ value: title, language: 'en' }],
      source: { ...anOffer().source, url: 'https://example.org/?a=1&b=2' },
    });
    await look();
    const response = await feedOf(search.feedPath);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const feed = parse(response.body);
    const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
    const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(feed).toMatchObject({
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      id: expect.stringMatching(URN),
      title: 'Water & <light>',
      updated: expect.stringMatching(INSTANT),
      author: { name: 'TTEN Hub' },
      link: { '@_rel': 'self', '@_href': `https://hub.example.org${search.feedPath}` },
    });
    expect(feed.entry).toHaveLength(1);
    expect(feed.entry[0]).toMatchObject({
      id: expect.stringMatching(URN),
      title: { '#text': `<b>"Solar" & 'wind'</b> ]]>  ${word}`, '@_xml:lang': 'en' },
      updated: expect.stringMatching(INSTANT),
      published: offer.publishedAt?.toISOString(),
      link: { '@_rel': 'alternate', '@_href': 'https://example.org/?a=1&b=2' },
      content: { '@_type': 'text' },
    });
    expect(feed.entry[0].id).not.toBe(feed.id);
  });

  it('is not sent again to who has it', async () => {
    const search = await saved();
    const first = await feedOf(search.feedPath);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await feedOf(search.feedPath, { 'if-none-match': known });
      expect([again.statusCode, again.body]).toEqual([304, '']);
      expect(again.headers.etag).toBe(etag);
    }
    await listed();
    await look();
    expect((await feedOf(search.feedPath, { 'if-none-match': etag })).statusCode).toBe(200);
  });

  it('is at an address that nobody can guess, and at no other after that was changed', async () => {
    const search = await saved();
    const renewed = await step('savedSearchRenewFeed', search);
    expect(renewed.savedSearch.feedPath).not.toBe(search.feedPath);
    expect((await feedOf(renewed.savedSearch.feedPath)).statusCode).toBe(200);
    for (const path of [
      search.feedPath,
      `/feeds/${search.id}.atom`,
      '/feeds/x.atom',
      '/feeds/%00.atom',
    ]) {
      expect((await feedOf(path)).statusCode).toBe(404);
    }
    const { savedSearch } = await step('savedSearchDelete', renewed.savedSearch);
    expect(savedSearch).toBeNull();
    expect((await feedOf(renewed.savedSearch.feedPath)).statusCode).toBe(404);
    const { savedSearches } = await owner.ask('{ savedSearches { totalCount } }');
    expect(savedSearches.totalCount).toBe(0);
  });
});
