import { describe, expect, it } from '@jest/globals';
import { eventMap } from '../../../gateway/feeds/eventMap.js';
import { aFeedEvent } from './aFeedEvent.js';

describe('eventMap', () => {
  it('places events by longitude and latitude, with what a map shows of them', () => {
    const event = aFeedEvent({
      location: { latitude: 41.015, longitude: 28.979 },
      series: 'Energy Fair',
      venue: 'Expo\r\nCentre\u0000',
      url: 'https://fair.example/',
    });

    expect(JSON.parse(eventMap({ matched: 1, events: [event] }))).toEqual({
      type: 'FeatureCollection',
      numberMatched: 1,
      numberReturned: 1,
      features: [
        {
          type: 'Feature',
          id: 'event:techmart:1',
          geometry: { type: 'Point', coordinates: [28.979, 41.015] },
          properties: {
            name: 'Energy Fair',
            type: 'EXHIBITION',
            status: 'CONFIRMED',
            mode: 'IN_PERSON',
            series: 'Energy Fair',
            startsOn: '2026-05-10',
            endsOn: '2026-05-12',
            precision: 'DAY',
            venue: 'Expo\nCentre',
            city: 'Istanbul',
            country: 'TR',
            countryName: 'Türkiye',
            url: 'https://fair.example/',
            updatedAt: '2026-02-01T10:00:00.000Z',
          },
        },
      ],
    });
  });

  it('leaves out events without a place and counts them, and keeps those without a day', () => {
    const undated = aFeedEvent({
      location: { latitude: 0, longitude: 0 },
      period: { start: null, end: null, precision: 'DAY' },
      city: null,
      country: null,
    });

    const map = JSON.parse(eventMap({ matched: 7, events: [aFeedEvent(), undated] }));

    expect(map).toMatchObject({ numberMatched: 7, numberReturned: 1 });
    expect(map.features[0].geometry.coordinates).toEqual([0, 0]);
    expect(map.features[0].properties).toMatchObject({ startsOn: null, country: null });
  });
});
