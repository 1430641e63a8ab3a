import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_EVENTS } from '../../gateway/feeds/readFeedEvents.js';
import type { Identify } from '../../gateway/identity/createIdentify.js';
import { unauthenticated } from '../../gateway/identity/refusals.js';
import { packageRoot } from '../../gateway/packageRoot.js';
import { PUBLIC_VIEWER } from '../../subgraphs/kit/viewer.js';
import { anEvent, anEventOn } from '../builders/anEvent.js';
import { silentLog } from '../support/askSubgraph.js';
import { createTestDb } from '../support/databaseForTests.js';
import { parseCalendar, propertyOf, textOf } from '../support/parseCalendar.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

const SAVED_AT = new Date('2026-06-01T08:30:00Z');
const LATER = new Date('2026-06-02T08:30:00Z');

let hub: TestHub;
const lines: { message: string; fields: object | undefined }[] = [];

const fair = anEventOn('2026-10-24', {
  _id: 'event:techmart:fair',
  name: [
    { value: 'Energy Fair', language: 'en' },
    { value: 'Enerji Fuarı', language: 'tr' },
  ],
  geo: { latitude: 41.015, longitude: 28.979 },
  topics: ['solar, wind'],
});
const festival = anEvent({
  _id: 'event:techmart:festival',
  type: 'FESTIVAL',
  country: 'ID',
  city: 'Jakarta',
  status: 'PLANNED',
  period: { start: '2026-08-17', end: '2026-08-20', precision: 'DAY', text: null },
});
const undated = anEventOn(null, { _id: 'event:techmart:undated', country: 'EG', city: 'Cairo' });

/** One token is accepted. */
const identify: Identify = async (authorization, { requestId }) => {
  if (authorization === undefined || authorization === 'Bearer good') return PUBLIC_VIEWER;
  throw unauthenticated('The token is not accepted: it has expired', requestId);
};

beforeAll(async () => {
  const line = (message: string, fields?: object) => {
    lines.push({ message, fields });
  };
  hub = await startTestHub({ identify, log: { ...silentLog, info: line, error: line } });
  await hub.stores.events.events.save([fair, festival, undated], SAVED_AT);
});

afterAll(() => hub.stop());

const get = (url: string, headers: Record<string, string> = {}) =>
  hub.app.inject({ url, headers: { 'accept-language': 'en', ...headers } });

async function calendarOf(parameters: string, headers: Record<string, string> = {}) {
  const response = await get(`/events.ics${parameters}`, headers);
  expect([response.statusCode, parameters]).toEqual([200, parameters]);
  return parseCalendar(response.rawPayload);
}

async function uidsOf(parameters: string): Promise<string[]> {
  const { components } = await calendarOf(parameters);
  return components.map((entry) => propertyOf(entry, 'UID'));
}

async function idsOnMap(parameters: string): Promise<string[]> {
  const { features } = (await get(`/events.geojson${parameters}`)).json();
  return features.map(({ id }: { id: string }) => id);
}

describe('/events.ics', () => {
  it('is a calendar of the events with a day, the latest first', async () => {
    const response = await get('/events.ics');
    const calendar = parseCalendar(response.rawPayload);

    expect(response.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'public, max-age=300',
      vary: 'accept-language, authorization',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String),
    });
    expect(calendar.components.map((entry) => propertyOf(entry, 'UID'))).toEqual([
      fair._id,
      festival._id,
    ]);
    expect(propertyOf(calendar, 'X-WR-CALDESC')).toMatch(/^2 of 3 events/);
    const [entry = calendar] = calendar.components;
    expect(propertyOf(entry, 'DTSTART')).toBe('20261024');
    expect(propertyOf(entry, 'DTEND')).toBe('20261025');
    expect(propertyOf(entry, 'LAST-MODIFIED')).toBe('20260601T083000Z');
    expect(propertyOf(entry, 'SEQUENCE')).toBe('1');
    expect(textOf(propertyOf(entry, 'LOCATION'))).toBe('Istanbul, Türkiye');
  });

  it.each([
    ['?countries=TR,ID', [fair._id, festival._id]],
    ['?countries=TR&countries=ID', [fair._id, festival._id]],
    ['?countries=TR,ID&types=FESTIVAL', [festival._id]],
    ['?query=energy', [fair._id]],
    ['?topics=solar%2C%20wind', [fair._id]],
    ['?period.from=2026-08-01&period.to=2026-08-31', [festival._id]],
    ['?years.from=2027', []],
    ['?samples=true', []],
    ['?platforms=techmart,tubitak&statuses=PLANNED', [festival._id]],
  ])('takes the filters of the graph: %s', async (parameters, ids) => {
    expect(await uidsOf(parameters)).toEqual(ids);
  });

  it('speaks the language of the request', async () => {
    const { components } = await calendarOf('?countries=TR', { 'accept-language': 'tr' });

    expect(components.map((entry) => propertyOf(entry, 'SUMMARY'))).toEqual(['Enerji Fuarı']);
  });

  it('asks the events once through the graph for a feed of one page', async () => {
    hub.fetches.length = 0;

    await get('/events.ics');

    expect(hub.fetches).toEqual(['events']);
  });

  it('is logged as an operation, without what was asked for', async () => {
    lines.length = 0;

    await get('/events.ics?query=secret', { 'x-request-id': 'office-1' });

    expect(lines).toEqual([
      {
        message: 'operation',
        fields: expect.objectContaining({ operation: 'EventFeed', requestId: 'office-1' }),
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it.each([
    ['countries=XX1', /^countries must be of the type CountryCode, got "XX1"/],
    ['type=FESTIVAL', /^type is no parameter of this feed; it takes query, types,/],
    [
      'years.from=2027&years.to=2026',
      /^years\.from must not be after years\.to, got 2027 and 2026$/,
    ],
    [`query=${'x'.repeat(301)}`, /^query must have at most 300 characters, got 301$/],
  ])('refuses %s with the parameter and the remedy', async (parameters, message) => {
    for (const format of ['ics', 'geojson']) {
      const response = await get(`/events.${format}?${parameters}`);

      expect(response.statusCode).toBe(400);
      expect(response.headers['cache-control']).toBe('no-store');
      expect(response.json()).toEqual({
        errors: [
          { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
        ],
      });
    }
  });

  it('refuses a token that is not accepted, as the graph does', async () => {
    const response = await get('/events.ics', { authorization: 'Bearer bad' });

    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(response.json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('keeps what a signed-in reader gets out of shared caches', async () => {
    const response = await get('/events.ics', { authorization: 'Bearer good' });

    expect(response.headers['cache-control']).toBe('private, no-cache');
  });
});

describe('/events.geojson', () => {
  it('is a collection of the events with a place, longitude first', async () => {
    const response = await get('/events.geojson');

    expect(response.headers['content-type']).toBe('application/geo+json');
    expect(response.json()).toMatchObject({
      type: 'FeatureCollection',
      numberMatched: 3,
      numberReturned: 1,
      features: [
        {
          id: fair._id,
          geometry: { type: 'Point', coordinates: [28.979, 41.015] },
          properties: { name: 'Energy Fair', startsOn: '2026-10-24', country: 'TR' },
        },
      ],
    });
  });

  it('takes the filters of the graph', async () => {
    expect(await idsOnMap('?countries=TR,ID&types=EXHIBITION')).toEqual([fair._id]);
    expect(await idsOnMap('?countries=ID')).toEqual([]);
  });
});

describe('a feed that a reader has already', () => {
  it.each(['/events.ics?countries=TR', '/events.geojson?countries=TR'])(
    'is not sent again until it changes: %s',
    async (url) => {
      const first = await get(url);
      const etag = String(first.headers['etag']);

      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await get(url, { 'if-none-match': known });
        expect(again.statusCode).toBe(304);
        expect(again.body).toBe('');
        expect(again.headers).toMatchObject({ etag, 'cache-control': 'public, max-age=300' });
      }
      expect((await get(url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
      const inTurkish = await get(url, { 'accept-language': 'tr', 'if-none-match': etag });
      expect(inTurkish.statusCode).toBe(200);

      const changed = { ...fair, fingerprint: `${url} changed`, venue: `Hall of ${url}` };
      await hub.stores.events.events.save([changed], LATER);
      const after = await get(url, { 'if-none-match': etag });
      expect(after.statusCode).toBe(200);
      expect(after.headers['etag']).not.toBe(etag);
    },
  );
});

describe('the feeds in the documents', () => {
  it('are answered', async () => {
    const page = await readFile(path.join(packageRoot(), 'docs', 'querying.md'), 'utf8');
    const addresses = [...page.matchAll(/localhost:4000(\/events\.[^\s'"`]+)/g)];

    expect(addresses.length).toBeGreaterThanOrEqual(2);
    for (const [, address = ''] of addresses) {
      expect([address, (await get(address)).statusCode]).toEqual([address, 200]);
    }
  });
});

describe('a feed of more events than it may have', () => {
  let crowded: TestHub;

  beforeAll(async () => {
    crowded = await startTestHub();
    const days = Array.from({ length: MOST_EVENTS + 5 }, (_, index) =>
      new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const records = days.map((day) =>
      anEventOn(day, { _id: `event:techmart:${day}`, geo: { latitude: 1, longitude: 2 } }),
    );
    await crowded.stores.events.events.save(records, SAVED_AT);
  });
  afterAll(() => crowded.stop());

  it('has those with the latest first day, each once, and says how many match', async () => {
    crowded.fetches.length = 0;
    const { rawPayload } = await crowded.app.inject({ url: '/events.ics' });

    expect(crowded.fetches).toHaveLength(MOST_EVENTS / 100);
    const calendar = parseCalendar(rawPayload);
    const uids = calendar.components.map((entry) => propertyOf(entry, 'UID'));
    expect(new Set(uids).size).toBe(MOST_EVENTS);
    expect(uids.at(-1)).toBe('event:techmart:2020-01-06');
    expect(propertyOf(calendar, 'X-WR-CALDESC')).toMatch(/^1000 of 1005 events/);
    const map = (await crowded.app.inject({ url: '/events.geojson' })).json();
    expect(map).toMatchObject({ numberMatched: 1_005, numberReturned: 1_000 });
  });
});

describe('a feed whose events cannot be read', () => {
  it('is an error and no calendar, so that subscribers keep what they have', async () => {
    const database = await createTestDb();
    const broken = await startTestHub({ database });
    await database.drop();

    const response = await broken.app.inject({ url: '/events.ics' });

    expect(response.statusCode).toBeGreaterThanOrEqual(500);
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.headers['content-type']).toMatch(/^application\/json/);
    expect(response.body).not.toMatch(/mongo|node_modules|\.sock/i);
    await broken.stop();
  });
});
