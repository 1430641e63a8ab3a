import type { StoredEvent } from './event.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What a clock of a time zone shows at an instant, as YYYY-MM-DDTHH:MM. */
export function clockAt(instant: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute } = parts;
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** The calendar day (YYYY-MM-DD) after another one. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/**
 * The instant at which a calendar day begins in a time zone.
 *
 * That is not always midnight: in Cairo, for example, summer time begins by leaving out the first hour of a day.
 */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const offsetAt = (time: number) =>
    Date.parse(`${clockAt(new Date(time), timeZone)}:00Z`) -
    Math.floor(time / MINUTE_MS) * MINUTE_MS;
  // A change of the clocks lies between the two, if there is one.
  const candidates = [offsetAt(midnight - DAY_MS), offsetAt(midnight + DAY_MS)]
    .map((offset) => midnight - offset)
    .sort((a, b) => a - b);
  const start = candidates.find((time) => clockAt(new Date(time), timeZone).slice(0, 10) >= day);
  return new Date(start ?? midnight);
}

/** What the times of an event are told by. */
export type EventDays = Pick<StoredEvent, 'period' | 'timeZone'>;

/** The instant at which the first day of an event begins; null without a first day. In UTC where no zone is known. */
export function eventStart({ period, timeZone }: EventDays): Date | null {
  return period.start === null ? null : startOfDay(period.start, timeZone ?? 'UTC');
}

/** The instant at which the last day of an event is over; null when no day is known. */
export function eventEnd({ period, timeZone }: EventDays): Date | null {
  const last = period.end ?? period.start;
  return last === null ? null : startOfDay(dayAfter(last), timeZone ?? 'UTC');
}
