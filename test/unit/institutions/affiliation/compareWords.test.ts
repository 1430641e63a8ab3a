import { describe, expect, it } from '@jest/globals';
import { likenessOf } from '../../../../subgraphs/institutions/affiliation/compareWords.js';
import { wordsOf } from '../../../../subgraphs/institutions/affiliation/words.js';

const likeness = (written: string, named: string) => {
  const [a, b] = [wordsOf(written)[0], wordsOf(named)[0]];
  if (a === undefined || b === undefined) throw new Error('there is no word');
  return likenessOf(a, b);
};

describe('likenessOf', () => {
  it.each([
    ['İTÜ', 'itu', 1],
    ['I.T.U.', 'ITU', 1],
    ['Üniv.', 'Universitas', 1],
    ['دانشگاه', 'University', 1],
    ['Chem.', 'Chemical', 0.95],
    ['Chem', 'Chemical', 0],
    ['Technolgy', 'Technology', 0.9],
    ['Hacettpee', 'Hacettepe', 0.9],
    ['Yogyaakrtaa', 'Yogyakarta', 0.8],
    ['Lagos', 'Lahore', 0],
    ['Bali', 'Mali', 0],
    ['Aisyiyah', 'Negeri', 0],
  ])('compares %s with %s: %d', (written, named, expected) => {
    expect(likeness(written, named)).toBe(expected);
  });
});
