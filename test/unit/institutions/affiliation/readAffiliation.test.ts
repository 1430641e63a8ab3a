import { describe, expect, it } from '@jest/globals';
import {
  MAX_PARTS,
  MAX_TEXT_LENGTH,
  readAffiliation,
} from '../../../../subgraphs/institutions/affiliation/readAffiliation.js';

const countryOf = (text: string) => readAffiliation(text)[0]?.country;

describe('readAffiliation', () => {
  it('parts institutions at semicolons and line breaks, and segments at commas and brackets', () => {
    const parts = readAffiliation('Dept. of Physics, ITU (Maslak), Turkey;\n \n Sharif, ایران；');

    expect(parts.map(({ text, country }) => [text, country])).toEqual([
      ['Dept. of Physics, ITU (Maslak), Turkey', 'TR'],
      ['Sharif, ایران', 'IR'],
    ]);
    expect(parts[0]?.segments.map(({ text }) => text)).toEqual([
      'Dept. of Physics',
      'ITU',
      'Maslak',
      'Turkey',
    ]);
  });

  it.each([
    ['X, Turkey', 'TR'],
    ['X, TÜRKİYE', 'TR'],
    ['X, Türkiye.', 'TR'],
    ['X, 34469 Istanbul Turkey', 'TR'],
    ['X, TR', 'TR'],
    ['X, مصر', 'EG'],
    ['X, پاکستان', 'PK'],
    ['X, বাংলাদেশ', 'BD'],
    ['X, Azərbaycan', 'AZ'],
    ['X, Mısır', 'EG'],
    ['X, Malezya', 'MY'],
    ['X, Islamic Republic of Iran', 'IR'],
    ['X, Nijerya', 'NG'],
    ['University of Malaysia, Jakarta, Indonesia', 'ID'],
    ['X, Atlantis', null],
    ['as is', null],
  ])('finds the country of "%s": %s', (text, country) => {
    expect(countryOf(text)).toBe(country);
  });

  it.each([
    ['a'.repeat(MAX_TEXT_LENGTH + 1), /^text must have at most 2000 characters, got 2001: ask for/],
    [' ,;\n- ', /^text must name an institution, got no letter of it$/],
    ['', /^text must name an institution/],
    ['A;'.repeat(MAX_PARTS + 1), /^text must name at most 10 institutions .* got 11$/],
  ])('refuses a text that cannot be one', (text, message) => {
    expect(() => readAffiliation(text)).toThrow(message);
  });

  it('compares no more than sixty words of a part', () => {
    const [part] = readAffiliation('word, '.repeat(300));

    expect(part?.segments.flatMap(({ words }) => words)).toHaveLength(60);
  });
});
