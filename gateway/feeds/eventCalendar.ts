import {
  ICalCalendar,
  ICalEvent,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalLocation,
} from 'ical-generator';
import { feedText } from './feedText.js';
import { foldLine } from './foldLine.js';
import type { FeedEvent, FeedEvents } from './readFeedEvents.js';

const LONGEST_LINE = 300;
const LONGEST_DESCRIPTION = 1_000;
const MOST_TOPICS = 20;
const DAY_MS = 86_400_000;
const REFRESH_SECONDS = 3_600;
// The library ends a calendar with it, and without the end of the line that RFC 5545 asks for.
const END = 'END:VCALENDAR';

/** How certain a calendar says an event is; all others are tentative. */
const STATUSES: Readonly<Record<string, ICalEventStatus>> = {
  CONFIRMED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
};

/**
 * Writes events as an iCalendar object (RFC 5545), each as whole days, which are the same days in every time zone.
 *
 * An event of which no first day is known is left out. The same events give the same text.
 */
export function eventCalendar({ matched, events }: FeedEvents): string {
  const entries = events.flatMap((event) => calendarEntry(event) ?? []);
  const calendar = new ICalCalendar({
    name: 'TTEN events',
    // The library writes it as it is, so it must not hold a comma, a semicolon or a backslash.
    description: `${entries.length} of ${matched} events that match. Events without a day are left out.`,
    prodId: { company: 'D-8 TTEN', product: 'TTEN Hub', language: 'EN' },
    ttl: REFRESH_SECONDS,
  });
  const head = calendar.toString().slice(0, -END.length);
  const lines = entries.map((entry) =>
    new ICalEvent(entry, calendar).toString().split('\r\n').map(foldLine).join('\r\n'),
  );
  return `${head}${lines.join('')}${END}\r\n`;
}

function calendarEntry(event: FeedEvent): ICalEventData | null {
  const { period, description, url, source } = event;
  if (period.precision !== 'DAY' || period.start === null) return null;
  const start = new Date(period.start);
  // The end of a calendar entry is the day after the last.
  const end = new Date(new Date(period.end ?? period.start).getTime() + DAY_MS);
  // A year of five digits is no date of a calendar.
  if (Number.isNaN(start.getTime()) || !(end.getUTCFullYear() <= 9999)) return null;
  const location = locationOf(event);
  const page = url ?? source.url;
  return {
    id: uidOf(event.id),
    sequence: event.version,
    stamp: new Date(event.updatedAt),
    created: new Date(event.createdAt),
    lastModified: new Date(event.updatedAt),
    start,
    end,
    allDay: true,
    summary: feedText(event.name, LONGEST_LINE),
    status: STATUSES[event.status] ?? ICalEventStatus.TENTATIVE,
    // Who subscribes to a calendar of fairs is not busy on all their days.
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [words(event.type), ...event.topics.slice(0, MOST_TOPICS)]
      .map((category) => ({ name: feedText(category, LONGEST_LINE) }))
      .filter(({ name }) => name !== ''),
    ...(description !== null && {
      description: feedText(description.value, LONGEST_DESCRIPTION),
    }),
    ...(location !== null && { location }),
    ...(page !== null && { url: calendarUrl(page) }),
  };
}

/** The id of the record, which lasts; escaped, because the library writes a UID as it is. */
function uidOf(id: string): string {
  // Half a character cannot be escaped.
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%3A', ':');
}

function locationOf({ venue, city, country, location }: FeedEvent): ICalLocation | null {
  const title = [venue, city, country?.name]
    .flatMap((part) => (part ? feedText(part, LONGEST_LINE) : []))
    .join(', ');
  const geo =
    location === null
      ? null
      : { lat: coordinate(location.latitude), lon: coordinate(location.longitude) };
  if (title !== '') return { title, ...(geo !== null && { geo }) };
  return geo === null ? null : { geo };
}

/** To a millionth of a degree, 11 cm; not zero, for the library takes a point on the equator for none. */
function coordinate(degrees: number): number {
  return Math.round(degrees * 1_000_000) / 1_000_000 || 0.000001;
}

/** An address without what the library would escape as if it were text, which readers of an address do not undo. */
function calendarUrl(url: string): string {
  return new URL(url).href.replace(/[\\;,]/g, encodeURIComponent);
}

function words(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase().replaceAll('_', ' ');
}
