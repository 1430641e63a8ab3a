const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** What some exports write for "no date": the zero of Unix time. */
const NO_DATE = '1970-01-01';

/**
 * The calendar day of a date as publishers write it, as YYYY-MM-DD; null when it is no date.
 *
 * Takes 2024-05-31, 2024-05-31T00:00:00Z, 05/31/2024 (month first), "31 May 2024" and "May 31, 2024".
 */
export function parseDay(text: string): string | null {
  const value = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(value);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  if (american) return dayOf(american[3], american[1], american[2]);
  const dayFirst = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(value);
  if (dayFirst) return dayOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]+) (\d{1,2}), (\d{4})$/i.exec(value);
  if (monthFirst) return dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return null;
}

/** Whether a date column says that there is no date. */
export function isNoDate(text: string): boolean {
  return text.trim() === '' || text.trim().startsWith(NO_DATE);
}

/** The calendar year of a day; null for none. */
export function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

function monthNumber(name: string | undefined): string {
  const lower = (name ?? '').toLowerCase();
  const index = MONTHS.findIndex(
    (month) => month === lower || (lower.length === 3 && month.startsWith(lower)),
  );
  return String(index + 1);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  // A day past the end of its month rolls over into the next one.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
