import { comparable } from './cellText.js';
import { CALENDARS, type Calendar } from './gregorianDay.js';

/** The languages whose names of months are known. */
const LANGUAGES = ['en', 'tr', 'ar', 'ar-IQ', 'fa', 'ur', 'bn', 'az', 'ms', 'id', 'fr'];
const DAY_MS = 86_400_000;
/** Days that fall into every month of a year and its next, in any calendar. */
const STEPS = 27;
const STEP_DAYS = 14;
const names = new Map<Calendar, ReadonlyMap<string, number>>();

/** The month, from 1, that a word names in a calendar: in full or short, in any of the known languages. */
export function monthOf(word: string, calendar: Calendar): number | undefined {
  const known = names.get(calendar) ?? namesOf(calendar);
  names.set(calendar, known);
  return known.get(nameKey(word));
}

/** A word that names one month here and another one there names none. */
function namesOf(calendar: Calendar): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>();
  const numbers = formatOf('en', calendar, 'numeric');
  for (const language of LANGUAGES) {
    for (const length of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = formatOf(language, calendar, length, day);
        for (let step = 0; step < STEPS; step += 1) {
          const date = new Date(step * STEP_DAYS * DAY_MS);
          const name = nameKey(monthIn(format, date));
          if (!/\p{L}/u.test(name)) continue;
          const months = found.get(name) ?? new Set();
          found.set(name, months.add(Number(monthIn(numbers, date))));
        }
      }
    }
  }
  return new Map(
    [...found].flatMap(([name, [month, ...others]]): [string, number][] =>
      month === undefined || others.length > 0 ? [] : [[name, month]],
    ),
  );
}

function formatOf(
  language: string,
  calendar: Calendar,
  month: 'long' | 'short' | 'numeric',
  day?: 'numeric',
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${language}-u-ca-${CALENDARS[calendar]}-nu-latn`, {
    month,
    ...(day === undefined ? {} : { day }),
    timeZone: 'UTC',
  });
}

function monthIn(format: Intl.DateTimeFormat, date: Date): string {
  return format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
}

function nameKey(name: string): string {
  return comparable(name).replaceAll(/[.'\u2018]/g, '');
}
