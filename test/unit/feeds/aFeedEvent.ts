import type { FeedEvent } from '../../../gateway/feeds/readFeedEvents.js';

/** A confirmed exhibition of three days in Istanbul, as the graph answers it. */
export function aFeedEvent(overrides: Partial<FeedEvent> = {}): FeedEvent {
  return {
    id: 'event:techmart:1',
    name: 'Energy Fair',
    description: null,
    type: 'EXHIBITION',
    status: 'CONFIRMED',
    mode: 'IN_PERSON',
    series: null,
    venue: null,
    city: 'Istanbul',
    country: { code: 'TR', name: 'Türkiye' },
    location: null,
    period: { start: '2026-05-10', end: '2026-05-12', precision: 'DAY' },
    topics: [],
    url: null,
    source: { url: null },
    createdAt: '2026-01-01T10:00:00.000Z',
    updatedAt: '2026-02-01T10:00:00.000Z',
    version: 3,
    ...overrides,
  };
}
