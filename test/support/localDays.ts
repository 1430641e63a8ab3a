const DAY_MS = 24 * 60 * 60 * 1000;

/** The calendar day (YYYY-MM-DD, in UTC) that lies some days after today; before it for a negative number. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
