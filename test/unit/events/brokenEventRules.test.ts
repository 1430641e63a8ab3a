import { describe, expect, it } from '@jest/globals';
import { brokenEventRules } from '../../../subgraphs/events/event.js';
import { anEvent } from '../../builders/anEvent.js';

const hubFields = {
  createdAt: new Date(0),
  updatedAt: new Date(0),
  version: 1,
  shown: true,
  removedAt: null,
};

function brokenBy(overrides: Parameters<typeof anEvent>[0]): readonly string[] {
  return brokenEventRules({ ...anEvent(overrides), ...hubFields });
}

describe('brokenEventRules', () => {
  it('finds nothing wrong with a sound event', () => {
    expect(brokenBy({})).toEqual([]);
    expect(
      brokenBy({
        edition: 1,
        geo: { latitude: -90, longitude: 180 },
        period: { start: null, end: null, precision: 'YEAR', text: 'soon' },
        timeZone: 'Asia/Tehran',
        figures: [{ measure: 'exhibitors', value: 0, qualifier: 'EXACT' }],
      }),
    ).toEqual([]);
  });

  it('refuses an event without a name', () => {
    expect(brokenBy({ name: [] })).toEqual(['an event needs a name']);
  });

  it('refuses an event that is part of itself', () => {
    expect(brokenBy({ _id: 'event:hub:a', parentId: 'event:hub:a' })).toEqual([
      'an event must not be part of itself',
    ]);
  });

  it.each([0, -1, 1.5])('refuses the edition %p', (edition) => {
    expect(brokenBy({ edition })).toEqual([
      `edition must be a whole number from 1, got ${edition}`,
    ]);
  });

  it('refuses an end before the start', () => {
    const period = {
      start: '2026-05-02',
      end: '2026-05-01',
      precision: 'DAY',
      text: null,
    } as const;
    expect(brokenBy({ period })).toEqual([
      'period must not end before it starts, got 2026-05-02 to 2026-05-01',
    ]);
  });

  it.each(['Asia/Atlantis', '+03:30', ''])('refuses the time zone %p', (timeZone) => {
    expect(brokenBy({ timeZone })).toEqual([
      `timeZone must be an IANA time zone, for example Asia/Tehran, got ${timeZone}`,
    ]);
  });

  it('refuses a point outside the map', () => {
    expect(brokenBy({ geo: { latitude: 90.1, longitude: -180.1 } })).toEqual([
      'latitude must be -90 to 90, got 90.1',
      'longitude must be -180 to 180, got -180.1',
    ]);
    expect(brokenBy({ geo: { latitude: Number.NaN, longitude: 0 } })).toHaveLength(1);
  });

  it('refuses counts that are no whole numbers, or more than the schema can say', () => {
    expect(
      brokenBy({
        figures: [{ measure: 'visitors', value: 3_000_000_000, qualifier: 'ABOUT' }],
        participations: [
          {
            country: 'IR',
            kind: 'PAVILION',
            count: { value: -1, qualifier: 'EXACT' },
            result: null,
          },
        ],
      }),
    ).toEqual([
      'a count must be a whole number from 0 to 2147483647, got 3000000000',
      'a count must be a whole number from 0 to 2147483647, got -1',
    ]);
  });
});
