import { describe, expect, it } from '@jest/globals';
import { bestLanguage, parseLanguages } from '../../../subgraphs/kit/languages.js';

describe('parseLanguages', () => {
  it('orders the languages of a header by preference and leaves out what is no language', () => {
    expect(parseLanguages('en;q=0.5, tr-TR, *;q=0.1, not_a_tag!;q=0.9')).toEqual(['tr-TR', 'en']);
    expect(parseLanguages(undefined)).toEqual([]);
  });

  it('keeps ten languages of an endless header', () => {
    const header = Array.from({ length: 5_000 }, (_, index) => `en-x-${index}`).join(',');
    expect(parseLanguages(header).length).toBeLessThanOrEqual(10);
  });
});

describe('bestLanguage', () => {
  it.each([
    [['tr', 'en'], ['en-GB'], 1],
    [['fa', 'en'], ['fr', 'fa-IR'], 0],
    [['en', 'und'], ['fr'], 0],
    [['und', 'en'], ['en'], 1],
    [['und', 'en'], ['fr'], 0],
    [['zh-Hant', 'zh-Hans'], ['zh-CN'], 1],
    [['en'], [], 0],
    [[], ['en'], 0],
  ])('chooses of %j for a reader of %j number %d', (available, wanted, index) => {
    expect(bestLanguage(available, wanted)).toBe(index);
  });
});
