import { describe, expect, it } from '@jest/globals';
import { clockAt, eventEnd, eventStart, startOfDay } from '../../../subgraphs/events/eventTime.js';

describe('the beginning of a day', () => {
  it.each([
    ['2026-05-10', 'UTC', '2026-05-10T00:00:00.000Z'],
    ['2026-05-10', 'Asia/Tehran', '2026-05-09T20:30:00.000Z'],
    ['2026-05-10', 'Pacific/Kiritimati', '2026-05-09T10:00:00.000Z'],
    ['2026-05-10', 'Pacific/Pago_Pago', '2026-05-10T11:00:00.000Z'],
    // The days on which clocks go forward and back in Berlin, and the days after.
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    // The first hour of 24 April 2026 is left out in Cairo, and the last of 29 October comes twice.
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    ['2026-10-30', 'Africa/Cairo', '2026-10-29T22:00:00.000Z'],
  ])('of %s in %s is %s', (day, timeZone, instant) => {
    expect(startOfDay(day, timeZone).toISOString()).toBe(instant);
  });
});

describe('the clock', () => {
  it.each([
    ['2026-04-23T21:59:59Z', 'Africa/Cairo', '2026-04-23T23:59'],
    ['2026-04-23T22:00:00Z', 'Africa/Cairo', '2026-04-24T01:00'],
    ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01T00:00'],
  ])('shows at %s in %s %s', (instant, timeZone, time) => {
    expect(clockAt(new Date(instant), timeZone)).toBe(time);
  });
});

describe('the days of an event', () => {
  const period = (start: string | null, end: string | null) => ({
    start,
    end,
    precision: 'DAY' as const,
    text: null,
  });

  it('begin and end by its own clock', () => {
    const event = { period: period('2026-05-10', '2026-05-12'), timeZone: 'Europe/Istanbul' };
    expect(eventStart(event)?.toISOString()).toBe('2026-05-09T21:00:00.000Z');
    expect(eventEnd(event)?.toISOString()).toBe('2026-05-12T21:00:00.000Z');
  });

  it('are one where no last day is given, and those of UTC where no zone is', () => {
    const event = { period: period('2026-05-10', null), timeZone: null };
    expect(eventEnd(event)?.toISOString()).toBe('2026-05-11T00:00:00.000Z');
  });

  it('are not known where none is given', () => {
    const event = { period: period(null, null), timeZone: 'Europe/Istanbul' };
    expect([eventStart(event), eventEnd(event)]).toEqual([null, null]);
  });
});
