import { feedText } from './feedText.js';
import type { FeedEvent, FeedEvents } from './readFeedEvents.js';

const LONGEST_LINE = 300;

/**
 * Writes events as a GeoJSON FeatureCollection (RFC 7946), longitude first.
 *
 * An event of which no place on the map is known is left out: `numberMatched` counts it and `numberReturned` does not.
 */
export function eventMap({ matched, events }: FeedEvents): string {
  const features = events.flatMap((event) => feature(event) ?? []);
  return JSON.stringify({
    type: 'FeatureCollection',
    numberMatched: matched,
    numberReturned: features.length,
    features,
  });
}

function feature(event: FeedEvent): object | null {
  const { location, period, country } = event;
  if (location === null) return null;
  const line = (text: string | null) => (text === null ? null : feedText(text, LONGEST_LINE));
  return {
    type: 'Feature',
    id: event.id,
    geometry: { type: 'Point', coordinates: [location.longitude, location.latitude] },
    properties: {
      name: line(event.name),
      type: event.type,
      status: event.status,
      mode: event.mode,
      series: line(event.series),
      startsOn: period.start,
      endsOn: period.end,
      precision: period.precision,
      venue: line(event.venue),
      city: line(event.city),
      country: country?.code ?? null,
      countryName: country?.name ?? null,
      url: event.url ?? event.source.url,
      updatedAt: event.updatedAt,
    },
  };
}
