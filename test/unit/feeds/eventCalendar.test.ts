import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventCalendar } from '../../../gateway/feeds/eventCalendar.js';
import { feedText } from '../../../gateway/feeds/feedText.js';
import type { FeedEvent } from '../../../gateway/feeds/readFeedEvents.js';
import { parseCalendar, propertyOf, textOf, textsOf } from '../../support/parseCalendar.js';
import { aFeedEvent } from './aFeedEvent.js';

const calendarOf = (...events: FeedEvent[]) =>
  parseCalendar(Buffer.from(eventCalendar({ matched: events.length, events })));

function entryOf(overrides: Partial<FeedEvent>) {
  const [entry, another] = calendarOf(aFeedEvent(overrides)).components;
  if (entry === undefined || another !== undefined) throw new Error('not one entry');
  return entry;
}

const on = (start: string | null, end: string | null, precision = 'DAY') => ({
  period: { start, end, precision },
});

describe('eventCalendar', () => {
  it('writes all that a calendar can carry of an event', () => {
    const entry = entryOf({
      id: 'event:techmart:fair-1',
      name: 'Energy, Fair; 2026',
      description: { value: 'Three days.\nTwo halls \\ one roof.' },
      venue: 'Expo Centre, Hall 3',
      location: { latitude: 41.015, longitude: 28.979 },
      topics: ['solar, wind', 'storage'],
      url: 'https://fair.example/2026?a=1,2;b',
    });

    const values = Object.fromEntries(
      entry.properties.map(({ name, value }) => [name, value] as const),
    );
    expect(values).toMatchObject({
      UID: 'event:techmart:fair-1',
      SEQUENCE: '3',
      DTSTAMP: '20260201T100000Z',
      CREATED: '20260101T100000Z',
      'LAST-MODIFIED': '20260201T100000Z',
      DTSTART: '20260510',
      DTEND: '20260513',
      SUMMARY: 'Energy\\, Fair\\; 2026',
      DESCRIPTION: 'Three days.\\nTwo halls \\\\ one roof.',
      LOCATION: 'Expo Centre\\, Hall 3\\, Istanbul\\, Türkiye',
      GEO: '41.015;28.979',
      CATEGORIES: 'Exhibition,solar\\, wind,storage',
      URL: 'https://fair.example/2026?a=1%2C2%3Bb',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    });
  });

  it.each([
    ['CONFIRMED', 'CONFIRMED'],
    ['CANCELLED', 'CANCELLED'],
    ['PLANNED', 'TENTATIVE'],
    ['DECIDED', 'TENTATIVE'],
    ['POSTPONED', 'TENTATIVE'],
    ['ADDED_LATER', 'TENTATIVE'],
  ])('says of an event that is %s that it is %s', (status, expected) => {
    expect(propertyOf(entryOf({ status }), 'STATUS')).toBe(expected);
  });

  it.each([
    ['one day', '2026-05-10', '2026-05-10', '20260510', '20260511'],
    ['a day without an end', '2026-05-10', null, '20260510', '20260511'],
    ['the end of a month', '2026-04-29', '2026-04-30', '20260429', '20260501'],
    ['the end of a leap February', '2028-02-28', '2028-02-28', '20280228', '20280229'],
    ['the end of a year', '2026-12-31', '2026-12-31', '20261231', '20270101'],
    // Clocks change in Istanbul's former zone and in Cairo on these days; whole days do not notice.
    ['the start of summer time', '2026-04-24', '2026-04-24', '20260424', '20260425'],
    ['the end of summer time', '2026-10-29', '2026-10-30', '20261029', '20261031'],
  ])('ends the day after the last: %s', (_name, start, end, first, after) => {
    const entry = entryOf(on(start, end));

    expect([propertyOf(entry, 'DTSTART'), propertyOf(entry, 'DTEND')]).toEqual([first, after]);
  });

  it('leaves out events without a day, and says how many of those that match are there', () => {
    const calendar = calendarOf(
      aFeedEvent(),
      aFeedEvent(on(null, null)),
      aFeedEvent(on(null, '2026-05-10')),
      aFeedEvent(on('2026-05-01', '2026-05-31', 'MONTH')),
      aFeedEvent(on('2026-01-01', '2026-12-31', 'YEAR')),
      // The day after has five digits in its year.
      aFeedEvent(on('9999-12-31', '9999-12-31')),
    );

    expect(calendar.components).toHaveLength(1);
    expect(propertyOf(calendar, 'X-WR-CALDESC')).toBe(
      '1 of 6 events that match. Events without a day are left out.',
    );
  });

  it('is a calendar also without events', () => {
    expect(calendarOf().components).toEqual([]);
  });

  it('has the page at the source where the event has no home page', () => {
    const source = { url: 'https://techmart.example/1' };

    expect(propertyOf(entryOf({ source }), 'URL')).toBe('https://techmart.example/1');
  });

  it('keeps a point on the equator and the zero meridian', () => {
    const entry = entryOf({ location: { latitude: 0, longitude: -0.0000001 } });

    expect(propertyOf(entry, 'GEO')).toBe('0.000001;0.000001');
  });

  it('places an event by its point alone', () => {
    const entry = entryOf({
      city: null,
      country: null,
      location: { latitude: -6.2, longitude: 106.8 },
    });

    expect(propertyOf(entry, 'GEO')).toBe('-6.2;106.8');
    expect(() => propertyOf(entry, 'LOCATION')).toThrow('must have one LOCATION');
  });

  it('lets no text break out of its line', () => {
    const hostile =
      'Fair\r\nATTENDEE:mailto:a@example.org\rBEGIN:VALARM\nX\u2028Y\u0085Z\u0000\u001b';
    const entry = entryOf({
      id: `event:techmart:1${hostile}`,
      name: hostile,
      description: { value: hostile },
      venue: hostile,
      city: hostile,
      topics: [hostile],
    });

    expect(entry.components).toEqual([]);
    expect(entry.properties.map(({ name }) => name)).not.toContain('ATTENDEE');
    const plain = 'Fair\nATTENDEE:mailto:a@example.org\nBEGIN:VALARM\nX\nY\nZ';
    expect(textOf(propertyOf(entry, 'SUMMARY'))).toBe(plain);
    expect(textOf(propertyOf(entry, 'DESCRIPTION'))).toBe(plain);
    expect(textsOf(propertyOf(entry, 'CATEGORIES'))).toEqual(['Exhibition', plain]);
    expect(propertyOf(entry, 'UID')).toMatch(/^event:techmart:1Fair%0D%0AATTENDEE:mailto:/);
  });

  it('gives different ids to events whose ids differ in what it escapes', () => {
    const ids = [
      'event:techmart:a',
      'event:techmart:a\n',
      'event:techmart:a\r',
      'event:techmart:a%0A',
    ];
    const uids = ids.map((id) => propertyOf(entryOf({ id }), 'UID'));

    expect(new Set(uids).size).toBe(ids.length);
  });

  it('folds long lines of any script so that every reader gets the text back', () => {
    const names = [
      'نمایشگاه فناوری '.repeat(12),
      '技術見本市'.repeat(20),
      '🏭🌍'.repeat(30),
      'a'.repeat(299),
    ];
    for (const name of names) {
      expect(textOf(propertyOf(entryOf({ name }), 'SUMMARY'))).toBe(name.trim());
    }
  });

  it('shortens texts that are too long', () => {
    const entry = entryOf({
      name: 'n'.repeat(5_000),
      description: { value: 'd'.repeat(50_000) },
      topics: Array.from({ length: 500 }, (_, index) => `topic ${index}`),
    });

    expect(propertyOf(entry, 'SUMMARY')).toBe(`${'n'.repeat(299)}…`);
    expect(propertyOf(entry, 'DESCRIPTION')).toHaveLength(1_000);
    expect(textsOf(propertyOf(entry, 'CATEGORIES'))).toHaveLength(21);
  });

  it('gives the same text for the same events', () => {
    const events = [aFeedEvent()];

    expect(eventCalendar({ matched: 1, events })).toBe(eventCalendar({ matched: 1, events }));
  });

  it('writes what can be read again, whatever the texts are', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText, { maxLength: 3 }), (name, venue, topics) => {
        const entry = entryOf({ name, venue, topics, description: { value: name } });

        expect(textOf(propertyOf(entry, 'SUMMARY'))).toBe(feedText(name, 300));
        expect(textsOf(propertyOf(entry, 'CATEGORIES'))).toEqual([
          'Exhibition',
          ...topics.map((topic) => feedText(topic, 300)).filter((topic) => topic !== ''),
        ]);
      }),
      { numRuns: 300, seed: 5545 },
    );
  });
});
