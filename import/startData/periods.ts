import type { StoredDateRange } from '../../subgraphs/kit/record.js';

/** A period of which nothing is known. */
export const noPeriod: StoredDateRange = { start: null, end: null, precision: 'DAY', text: null };

/**
 * A period known to the day; one day when `end` is left out.
 *
 * @param text the source's words, where the days were concluded from them
 */
export function days(start: string, end = start, text: string | null = null): StoredDateRange {
  return { start, end, precision: 'DAY', text };
}

/** A period known to the month, given as YYYY-MM. */
export function month(yearAndMonth: string, text: string | null = null): StoredDateRange {
  const lastDay = new Date(`${yearAndMonth}-01T00:00:00Z`);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0);
  return {
    start: `${yearAndMonth}-01`,
    end: lastDay.toISOString().slice(0, 10),
    precision: 'MONTH',
    text,
  };
}

/** A period known to the year. */
export function year(number: number, text: string | null = null): StoredDateRange {
  return { start: `${number}-01-01`, end: `${number}-12-31`, precision: 'YEAR', text };
}
