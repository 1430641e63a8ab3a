import { readDay } from '../../mapping/readDate.js';
import { withPlainDigits } from './localDigits.js';

/** How a column writes its dates. */
export interface DateForm {
  /** In the letters of portal.json, for example dd.MM.yyyy; null for ISO 8601 and for typed dates. */
  readonly form: string | null;
  readonly calendar: 'gregorian' | 'persian' | 'islamic';
  /** True when every date could as well have its day and its month the other way round. */
  readonly isAmbiguous: boolean;
  /** Share of the values that are dates. */
  readonly share: number;
}

interface Parts {
  readonly numbers: readonly [number, number, number];
  readonly sign: string;
  readonly yearFirst: boolean;
  readonly time: string;
}

const DATE =
  /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:([ T])(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** Years of a calendar that records can have: Persian up to 1412 is Gregorian 2033; later ones are Islamic. */
const LAST_PERSIAN_YEAR = 1412;
const MOST_SHARE_OF_STRANGERS = 0.1;
/** A day, letters and a year, in whichever order. */
const NAMED = /^(?=.*[\p{L}\p{M}]{2})(?=.*(?<!\d)\d{4}(?!\d)).{8,40}$/u;
const FORMS_WITH_NAMES = [
  ...['d MMMM yyyy', 'MMMM d, yyyy', 'MMMM d yyyy', 'd MMMM, yyyy', 'd-MMMM-yyyy', 'yyyy MMMM d'],
];
const CALENDARS = ['gregorian', 'persian', 'islamic'] as const;

/** How the values write dates; null when they are none. */
export function datesOf(values: readonly string[]): DateForm | null {
  return datesInNumbers(values) ?? datesWithNames(values);
}

/** Dates whose months have names tell their order, and their calendar by those names. */
function datesWithNames(values: readonly string[]): DateForm | null {
  const likely = values.filter((value) => NAMED.test(withPlainDigits(value)));
  if (likely.length === 0 || likely.length < values.length * (1 - MOST_SHARE_OF_STRANGERS)) {
    return null;
  }
  const tried = FORMS_WITH_NAMES.flatMap((form) =>
    CALENDARS.map((calendar) => {
      const isDay = (value: string) =>
        readDay(value, { dates: form, calendar }).value !== undefined;
      return {
        form,
        calendar,
        isAmbiguous: false,
        share: values.filter(isDay).length / values.length,
      };
    }),
  ).toSorted((one, other) => other.share - one.share);
  return tried.find(({ share }) => share >= 1 - MOST_SHARE_OF_STRANGERS) ?? null;
}

function datesInNumbers(values: readonly string[]): DateForm | null {
  const parts = values.map(partsOf).filter((each) => each !== null);
  const share = values.length === 0 ? 0 : parts.length / values.length;
  const [first] = parts;
  if (first === undefined || share < 1 - MOST_SHARE_OF_STRANGERS) return null;
  const alike = parts.filter(
    ({ sign, yearFirst }) => sign === first.sign && yearFirst === first.yearFirst,
  );
  if (alike.length < parts.length * (1 - MOST_SHARE_OF_STRANGERS)) return null;
  const years = alike.map(({ numbers, yearFirst }) => numbers[yearFirst ? 0 : 2]);
  const order = first.yearFirst ? 'year' : orderOf(alike);
  return {
    form: formOf(first, order),
    calendar: calendarOf(Math.max(...years)),
    isAmbiguous: order === 'unknown' && first.sign !== '.',
    share,
  };
}

function partsOf(value: string): Parts | null {
  const match = DATE.exec(withPlainDigits(value));
  if (match === null) return null;
  const [, one = '', sign = '', two = '', three = '', gap = '', time = '', zone = ''] = match;
  const yearFirst = one.length === 4;
  if (yearFirst === (three.length === 4) || (!yearFirst && three.length !== 4)) return null;
  const numbers = [Number(one), Number(two), Number(three)] as const;
  const [year, low] = yearFirst ? [numbers[0], numbers[2]] : [numbers[2], numbers[0]];
  if (year < 1300 || year > 2200 || low < 1 || low > 31 || numbers[1] < 1 || numbers[1] > 31) {
    return null;
  }
  return { numbers, sign, yearFirst, time: time === '' ? '' : `${gap}${time}${zone}` };
}

/** Which of the two numbers before the year is the day: the one that is once above 12. */
function orderOf(dates: readonly Parts[]): 'day' | 'month' | 'unknown' {
  if (dates.some(({ numbers: [first] }) => first > 12)) return 'day';
  return dates.some(({ numbers: [, second] }) => second > 12) ? 'month' : 'unknown';
}

function formOf(first: Parts, order: 'year' | 'day' | 'month' | 'unknown'): string | null {
  const { sign, time } = first;
  const hours =
    time === '' ? '' : `${time.startsWith('T') ? 'T' : ' '}HH:mm${time.length > 6 ? ':ss' : ''}`;
  if (order === 'year') {
    // ISO 8601 needs no form, with or without a time.
    return sign === '-' ? null : `yyyy${sign}MM${sign}dd${hours}`;
  }
  // Undecided dates are read as the members' countries write them: the day first.
  return order === 'month' ? `MM${sign}dd${sign}yyyy${hours}` : `dd${sign}MM${sign}yyyy${hours}`;
}

function calendarOf(latestYear: number): DateForm['calendar'] {
  if (latestYear >= 1500) return 'gregorian';
  return latestYear <= LAST_PERSIAN_YEAR ? 'persian' : 'islamic';
}
