import { describe, expect, it } from '@jest/globals';
import { createCountryNames } from '../../../portal-kit/mapping/countryNames.js';
import { readDay, readInstant } from '../../../portal-kit/mapping/readDate.js';
import { readMoney } from '../../../portal-kit/mapping/readMoney.js';
import { readInteger, readNumber } from '../../../portal-kit/mapping/readNumber.js';
import { readReadiness } from '../../../portal-kit/mapping/readReadiness.js';

const none = () => undefined;
const reasonOf = ({ problems }: { problems: readonly { reason: string }[] }) => problems[0]?.reason;

describe('a date', () => {
  it.each([
    ['15.03.2026', { dates: 'dd.MM.yyyy' }, '2026-03-15'],
    ['5/3/2026', { dates: 'd/M/yyyy' }, '2026-03-05'],
    ['۱۴۰۲/۰۵/۱۵', { dates: 'yyyy/MM/dd', calendar: 'persian' }, '2023-08-06'],
    ['١٤٤٥-٠٩-٠١', { calendar: 'islamic' }, '2024-03-11'],
    ['২০২৬-০৩-১৫', {}, '2026-03-15'],
    ['2026-03-15T22:30:00+03:00', {}, '2026-03-15'],
    ['2026', { dates: 'yyyy' }, '2026-01-01'],
  ] as const)('%s is a day', (text, forms, expected) => {
    expect(readDay(text, forms)).toEqual({ value: expected, problems: [] });
  });

  it.each([
    ['2026-03-15T22:30:00+03:00', {}, '2026-03-15T19:30:00.000Z'],
    ['2026-03-15 22:30', {}, '2026-03-15T22:30:00.000Z'],
    ['2026-03-15', {}, '2026-03-15T00:00:00.000Z'],
    ['15.03.2026 09:05', { dates: 'dd.MM.yyyy HH:mm' }, '2026-03-15T09:05:00.000Z'],
  ] as const)('%s is an instant', (text, forms, expected) => {
    expect(readInstant(text, forms).value).toBe(expected);
  });

  it('of a workbook is the day it shows', () => {
    expect(readDay(new Date('2026-03-15T00:00:00Z'), { calendar: 'persian' }).value).toBe(
      '2026-03-15',
    );
  });

  it.each([
    ['15.03.2026', {}, 'is no date of the form yyyy-MM-dd; set "dates"'],
    ['2026-02-30', {}, 'is no day of the gregorian calendar'],
    ['1402-05-15', {}, 'would be in the year 1402; set "calendar"'],
    ['31.12.26', { dates: 'dd.MM.yyyy' }, 'is no date of the form dd.MM.yyyy'],
    ['2026-03-15 25:00', {}, 'has no such time of day'],
  ])('%s is set aside', (text, forms, reason) => {
    expect(reasonOf(readDay(text, forms))).toContain(reason);
  });

  it('is nothing when the cell is empty', () => {
    expect(readDay('  ', {})).toEqual({ problems: [] });
    expect(readInstant(null, {})).toEqual({ problems: [] });
  });
});

describe('a date with the name of its month', () => {
  it.each([
    ['10 March 2015', 'd MMMM yyyy', 'gregorian', '2015-03-10'],
    ['10 Mart 2015', 'd MMMM yyyy', 'gregorian', '2015-03-10'],
    ['10 MART 2015', 'd MMMM yyyy', 'gregorian', '2015-03-10'],
    ['Sept. 3, 2020', 'MMMM d, yyyy', 'gregorian', '2020-09-03'],
    ['1er août 2020', 'd MMMM yyyy', 'gregorian', '2020-08-01'],
    ['3rd Ogos 2021', 'd MMMM yyyy', 'gregorian', '2021-08-03'],
    ['3 iyul 2021', 'd MMMM yyyy', 'gregorian', '2021-07-03'],
    ['3 كانون الثاني 2021', 'd MMMM yyyy', 'gregorian', '2021-01-03'],
    ['3 جنوری 2021', 'd MMMM yyyy', 'gregorian', '2021-01-03'],
    ['12 Agustus 2024', 'd MMMM yyyy', 'gregorian', '2024-08-12'],
    ['۱۰ اسفند ۱۴۰۳', 'd MMMM yyyy', 'persian', '2025-02-28'],
    ['3 Ramazan 1445', 'd MMMM yyyy', 'islamic', '2024-03-13'],
  ] as const)('%s is read by %s of the %s calendar', (text, dates, calendar, expected) => {
    expect(readDay(text, { dates, calendar })).toEqual({ value: expected, problems: [] });
  });

  it.each([
    ['3 Smarch 2020', 'names no month of the gregorian calendar'],
    ['۱۰ اسفند ۱۴۰۳', 'names no month of the gregorian calendar'],
    ['31 February 2020', 'is no day of the gregorian calendar'],
    ['03.02.2020', 'is no date of the form d MMMM yyyy'],
  ])('%s is refused, and why is said', (text, reason) => {
    expect(readDay(text, { dates: 'd MMMM yyyy' }).problems[0]?.reason).toContain(reason);
  });
});

describe('a number', () => {
  it.each([
    ['1,234.5', {}, 1234.5],
    ['1.234,5', { decimal: ',' }, 1234.5],
    ['1 234 567', {}, 1234567],
    ['−12', {}, -12],
    ['٣٫٥', {}, 3.5],
    ['৪২', {}, 42],
    [7.25, { decimal: ',' }, 7.25],
  ] as const)('%s is read', (cell, forms, expected) => {
    expect(readNumber(cell, forms)).toEqual({ value: expected, problems: [] });
  });

  it.each(['1,5', '12.3.4', '1,23,456', 'many', '5 kg'])('%s is set aside', (text) => {
    expect(reasonOf(readNumber(text, {}))).toContain('is no number with the decimals after "."');
  });

  it('that is whole has no fraction', () => {
    expect(readInteger('12', {}).value).toBe(12);
    expect(reasonOf(readInteger('12.5', {}))).toBe('is no whole number');
  });
});

describe('money', () => {
  it.each([
    ['12.500,50 TRY', { decimal: ',' }, { amount: '12500.50', currency: 'TRY' }],
    ['USD 100', {}, { amount: '100', currency: 'USD' }],
    [
      '12345678901234567890.12',
      { currency: 'IDR' },
      { amount: '12345678901234567890.12', currency: 'IDR' },
    ],
    ['۱۰۰ ریال', {}, { amount: '100', currency: 'IRR' }],
    [12.5, { currency: 'EUR', decimal: ',' }, { amount: '12.5', currency: 'EUR' }],
  ] as const)('%s keeps its digits and its currency', (cell, forms, expected) => {
    expect(readMoney(cell, forms, (word) => (word === 'ریال' ? 'IRR' : undefined)).value).toEqual(
      expected,
    );
  });

  it.each([
    ['100', {}, 'names no currency'],
    ['100 coins', {}, '"coins" is no ISO 4217 code'],
    ['about USD', {}, 'is no number'],
  ])('%s is set aside', (text, forms, reason) => {
    expect(reasonOf(readMoney(text, forms, none))).toContain(reason);
  });
});

describe('readiness', () => {
  it.each([
    ['4-6', { min: 4, max: 6 }],
    ['TRL 5', { min: 5, max: 5 }],
    ['TRL4 – TRL6', { min: 4, max: 6 }],
    ['۴ تا ۶', { min: 4, max: 6 }],
    [7, { min: 7, max: 7 }],
  ])('%s is a range of levels', (cell, expected) => {
    expect(readReadiness(cell, none).value).toEqual(expected);
  });

  it.each([
    ['0', 'is no readiness level'],
    ['12', 'is no readiness level'],
    ['4.5', 'is no readiness level'],
    ['high', 'is no readiness level'],
    ['6-4', 'goes down'],
  ])('%s is set aside', (text, reason) => {
    expect(reasonOf(readReadiness(text, none))).toContain(reason);
  });

  it('can be a word that "codes" explains', () => {
    expect(readReadiness('pilot', () => '6-7').value).toEqual({ min: 6, max: 7 });
  });
});

describe('a country', () => {
  it.each([
    ['tr', 'en', 'TR'],
    ['Türkiye', 'en', 'TR'],
    ['TURKIYE', 'tr', 'TR'],
    ['Mısır', 'tr', 'EG'],
    ['ايران', 'fa', 'IR'],
    ['ایران', 'fa', 'IR'],
    ['Iran (Islamic Republic of)', 'en', 'IR'],
    ['বাংলাদেশ', 'bn', 'BD'],
    ['Nigeria', 'ms', 'NG'],
    ["Côte d'Ivoire", 'en', 'CI'],
  ])('%s is found by its name in English and %s', (text, language, code) => {
    expect(createCountryNames(language)(text)).toBe(code);
  });

  it.each(['Atlantis', 'XX', 'ZZ', 'EU', 'DD', 'World', ''])('%s is none', (text) => {
    expect(createCountryNames('en')(text)).toBeUndefined();
  });
});
