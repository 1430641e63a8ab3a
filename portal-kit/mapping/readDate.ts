import type { CellForms } from '../portalFile/fieldMapping.js';
import type { Cell } from '../reading/table.js';
import { type CellReading, EMPTY, read, unread } from './cellReading.js';
import { isDate, latinDigits, textOf } from './cellText.js';
import { gregorianDay } from './gregorianDay.js';
import { monthOf } from './monthNames.js';

type DateForms = Pick<CellForms, 'dates' | 'calendar'>;

/** A day and, if the cell has one, a time of it. */
interface Moment {
  readonly day: string;
  /** As in 09:30:00; null without one. */
  readonly time: string | null;
  /** As in +03:00; UTC without one. */
  readonly offset: string;
}

const ISO =
  /^(?<y>\d{4})-(?<M>\d{1,2})-(?<d>\d{1,2})(?:[T ](?<H>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:\.\d+)?)?\s*(?<z>Z|[+-]\d{2}:?\d{2})?)?$/;
const EARLIEST = '1900';
const LATEST = '2200';

/** Reads a calendar day, as YYYY-MM-DD of the Gregorian calendar. */
export function readDay(cell: Cell, forms: DateForms): CellReading<string> {
  return readMoment(cell, forms, ({ day }) => day);
}

/** Reads an instant, in RFC 3339; a day is its beginning, and a time without an offset is UTC. */
export function readInstant(cell: Cell, forms: DateForms): CellReading<string> {
  return readMoment(cell, forms, ({ day, time, offset }) =>
    new Date(`${day}T${time ?? '00:00:00'}${offset}`).toISOString(),
  );
}

function readMoment(
  cell: Cell,
  forms: DateForms,
  take: (moment: Moment) => string,
): CellReading<string> {
  const text = textOf(cell);
  if (text === '') return EMPTY;
  const moment = isDate(cell) ? momentOfDate(cell) : momentOfText(latinDigits(text), forms);
  return typeof moment === 'string' ? unread(text, moment) : read(take(moment));
}

function momentOfDate(date: Date): Moment | string {
  if (Number.isNaN(date.getTime())) return 'is no date';
  const [day = '', time = ''] = date.toISOString().replace('Z', '').split('T');
  return { day, time, offset: 'Z' };
}

function momentOfText(text: string, forms: DateForms): Moment | string {
  const { dates, calendar = 'gregorian' } = forms;
  const parts = (dates === undefined ? ISO : patternOf(dates)).exec(text)?.groups;
  if (parts === undefined) {
    return dates === undefined
      ? 'is no date of the form yyyy-MM-dd; set "dates" to the form the column has'
      : `is no date of the form ${dates}, which "dates" sets`;
  }
  const { y, N: name, d = '1', H, m = '0', s = '0', z } = parts;
  const M = name === undefined ? (parts['M'] ?? '1') : monthOf(name, calendar);
  if (M === undefined) return `names no month of the ${calendar} calendar; "calendar" sets it`;
  const day = gregorianDay(calendar, Number(y), Number(M), Number(d));
  if (day === null) return `is no day of the ${calendar} calendar`;
  if (day < EARLIEST || day > LATEST) {
    return `would be in the year ${day.slice(0, day.indexOf('-', 1))}; set "calendar" to the one the dates are in`;
  }
  if (Number(H ?? 0) > 23 || Number(m) > 59 || Number(s) > 59) return 'has no such time of day';
  const time = [H ?? '0', m, s].map((part) => part.padStart(2, '0')).join(':');
  return { day, time: H === undefined ? null : time, offset: offsetOf(z) };
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z') return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

const patterns = new Map<string, RegExp>();

/**
 * The pattern of a form such as dd.MM.yyyy; one letter or two stand for one digit or two, and MMMM for the name of a month,
 * in full or short. Beside a name, days may be written as in 1st and 1er.
 */
function patternOf(form: string): RegExp {
  const known = patterns.get(form);
  if (known !== undefined) return known;
  const isNamed = form.includes('MMMM');
  const seen = new Set<string>();
  const source = form.replace(/yyyy|MMMM|MM?|dd?|HH?|mm?|ss?|[\s\S]/g, (token) => {
    const name = token.slice(0, 1);
    if (token === ' ') return isNamed ? '\\s+' : ' ';
    if (!/^[yMdHms]/.test(token)) return token.replace(/[./]/, '\\$&');
    if (token === 'y' || seen.has(name)) return '\\d+';
    seen.add(name);
    if (token === 'MMMM')
      return "(?<N>\\p{L}[\\p{L}\\p{M}\u2018\u2019'\u200c.-]*(?: \\p{L}[\\p{L}\\p{M}]*)?)";
    if (name === 'y') return '(?<y>\\d{4})';
    return `(?<${name}>\\d{1,2})${name === 'd' && isNamed ? '(?:st|nd|rd|th|er)?' : ''}`;
  });
  const pattern = new RegExp(`^${source}$`, 'u');
  patterns.set(form, pattern);
  return pattern;
}
