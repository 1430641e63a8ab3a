import type { StoredEvent } from '../../subgraphs/events/event.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** A confirmed exhibition of three days in Istanbul in May 2026; order key and year follow from what is given. */
export function anEvent(
  overrides: Partial<RecordInput<StoredEvent>> = {},
): RecordInput<StoredEvent> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const name = overrides.name ?? [{ value: `Event ${number}`, language: 'en' }];
  const period = overrides.period ?? {
    start: '2026-05-10',
    end: '2026-05-12',
    precision: 'DAY',
    text: null,
  };
  return {
    _id: `event:techmart:${number}`,
    name,
    nameKey: name[0]?.value.toLowerCase() ?? '',
    description: [],
    type: 'EXHIBITION',
    status: 'CONFIRMED',
    mode: 'IN_PERSON',
    series: null,
    edition: null,
    parentId: null,
    bodyId: null,
    hostInstitutionId: null,
    organiserIds: [],
    venue: null,
    city: 'Istanbul',
    country: 'TR',
    geo: null,
    timeZone: 'Europe/Istanbul',
    period,
    startsOn: period.start,
    year: period.start === null ? null : Number(period.start.slice(0, 4)),
    topics: [],
    url: null,
    callForPapers: null,
    figures: [],
    participations: [],
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

/** An event that begins on a day and lasts for it, or whose day is not known. */
export function anEventOn(
  day: string | null,
  overrides: Partial<RecordInput<StoredEvent>> = {},
): RecordInput<StoredEvent> {
  return anEvent({ period: { start: day, end: day, precision: 'DAY', text: null }, ...overrides });
}
