/** Calendars that dates of a source can be written in. */
export type Calendar = 'gregorian' | 'persian' | 'islamic';

/** What Intl calls the calendars; that of Umm al-Qura is the Islamic one it has tables for. */
export const CALENDARS = {
  gregorian: 'gregory',
  persian: 'persian',
  islamic: 'islamic-umalqura',
} as const satisfies Record<Calendar, string>;

interface CalendarRule {
  /** A day near the one meant, in days of Unix time; at most NEAR days away from it. */
  readonly estimate: (year: number, month: number, day: number) => number;
}

const DAY_MS = 86_400_000;
const NEAR = 4;

const RULES: Readonly<Record<Exclude<Calendar, 'gregorian'>, CalendarRule>> = {
  // Six months of 31 days, then of 30; the year begins in spring, on 20 or 21 March.
  persian: {
    estimate: (year, month, day) =>
      Date.UTC(year + 621, 2, 20) / DAY_MS + (month - 1) * 30 + Math.min(month - 1, 6) + day,
  },
  // Months follow the moon.
  islamic: {
    estimate: (year, month, day) =>
      Date.UTC(622, 6, 18) / DAY_MS +
      Math.round((year - 1) * 354.36707 + (month - 1) * 29.530588 + day),
  },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The Gregorian day, YYYY-MM-DD, of a day in a calendar; null when that calendar has no such day. */
export function gregorianDay(
  calendar: Calendar,
  year: number,
  month: number,
  day: number,
): string | null {
  if (calendar === 'gregorian') return existingDay(year, month, day);
  const { estimate } = RULES[calendar];
  const intl = CALENDARS[calendar];
  const near = estimate(year, month, day);
  for (let away = 0; away <= NEAR; away += 1) {
    for (const days of away === 0 ? [near] : [near - away, near + away]) {
      const date = new Date(days * DAY_MS);
      if (isDay(date, intl, year, month, day)) return date.toISOString().slice(0, 10);
    }
  }
  return null;
}

function existingDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && date.getUTCFullYear() === year ? date.toISOString().slice(0, 10) : null;
}

function isDay(date: Date, intl: string, year: number, month: number, day: number): boolean {
  const parts = new Map(
    formatOf(intl)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return parts.get('year') === year && parts.get('month') === month && parts.get('day') === day;
}

function formatOf(intl: string): Intl.DateTimeFormat {
  const known = formats.get(intl);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(`en-u-ca-${intl}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(intl, format);
  return format;
}
