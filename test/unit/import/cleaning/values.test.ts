import { describe, expect, it } from '@jest/globals';
import { countryCodeOf, isCountryCode } from '../../../../import/cleaning/countries.js';
import { COUNTRY_ALIASES } from '../../../../import/cleaning/countryAliases.js';
import { isNoDate, parseDay } from '../../../../import/cleaning/dates.js';
import { moneyOf, parseAmount } from '../../../../import/cleaning/money.js';
import { parseAddress } from '../../../../import/cleaning/webAddress.js';

describe('countryCodeOf', () => {
  it.each([
    ['U.S.A.', 'US'],
    ['U.K.', 'GB'],
    ['Turkey', 'TR'],
    ['Turkiye', 'TR'],
    ['Türkiye', 'TR'],
    ['Iran', 'IR'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Egypt, Arab Republic of', 'EG'],
    ['Korea, Republic of', 'KR'],
    ["Côte d'Ivoire", 'CI'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Czech Republic', 'CZ'],
    ['Hong Kong', 'HK'],
    ['Scotland', 'GB'],
    ['Congo, Somewhere', null],
    ['Korea, Somewhere', null],
    ['Atlantis', null],
    ['', null],
  ])('finds for %j %j', (words, code) => {
    expect(countryCodeOf(words)).toBe(code);
  });

  it('has aliases for countries of the schema only', () => {
    expect(Object.values(COUNTRY_ALIASES).filter((code) => !isCountryCode(code))).toEqual([]);
  });
});

describe('parseDay', () => {
  it.each([
    ['2024-05-31', '2024-05-31'],
    ['1996-06-30T00:00:00Z', '1996-06-30'],
    ['06/16/2024', '2024-06-16'],
    ['10 March 2015', '2015-03-10'],
    ['January 05, 2017', '2017-01-05'],
    ['5 Sep 2020', '2020-09-05'],
    ['2024-02-30', null],
    ['13/31/2024', null],
    ['31 Brumaire 2024', null],
    ['soon', null],
    ['', null],
  ])('reads %j as %j', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it('knows how exports write that there is no date', () => {
    expect(['', ' ', '1970-01-01', '1970-01-01T00:00:00Z', '1970-01-02'].map(isNoDate)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('parseAmount', () => {
  it.each([
    ['199999996000', '199999996000'],
    ['439720.56', '439720.56'],
    ['1,234,567.80', '1234567.80'],
    ['007', '7'],
    ['0', '0'],
    ['-5', null],
    ['1.234,5', null],
    ['1e6', null],
  ])('reads %j as %j', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it('takes zero as no figure', () => {
    expect(moneyOf('0', 'USD')).toBeNull();
    expect(moneyOf('0.00', 'USD')).toBeNull();
    expect(moneyOf('0.1', 'USD')).toEqual({ amount: '0.1', currency: 'USD' });
  });
});

describe('parseAddress', () => {
  it.each([
    ['https://a.example/b c', 'https://a.example/b%20c'],
    ['github.com/example/x', 'https://github.com/example/x'],
    ['www.a.example', 'https://www.a.example'],
    ['  ', null],
    ['http:--a.example-b.pdf', null],
    ['ftp://a.example', null],
    ['javascript:alert(1)', null],
    ['see above', null],
  ])('reads %j as %j', (text, url) => {
    expect(parseAddress('url', text).url).toBe(url);
  });
});
