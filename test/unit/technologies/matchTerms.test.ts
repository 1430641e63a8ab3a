import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leadsOf } from '../../../subgraphs/technologies/matching/leadsOf.js';
import {
  matchingOf,
  pageTerm,
  rightTerm,
} from '../../../subgraphs/technologies/matching/matchTerms.js';
import { rarityOf } from '../../../subgraphs/technologies/matching/rarityOf.js';
import { stemOf } from '../../../subgraphs/technologies/matching/stemOf.js';
import { wordsOf } from '../../../subgraphs/technologies/matching/wordsOf.js';
import { anOffer, aRequest } from '../../builders/aTechnology.js';

const text = (value: string) => [{ value, language: 'en' }];

describe('the words of a text', () => {
  it.each([
    ['Solar-powered desalination, for villages!', ['solar', 'pow', 'desalin', 'villag']],
    ['the of and', []],
    ['yang untuk dan, ve için, dans les, و في من, এবং', []],
    ['IŞIK ışık', ['isik', 'isik']],
    ['Güneş enerjisi', ['gun', 'enerjisi']],
    ['تحلية المياه', ['تحلية', 'المياه']],
    ['5 MW / H2', ['5', 'mw', 'h2']],
  ])('of %j are %j', (given, stems) => {
    expect(wordsOf(given).map(({ stem }) => stem)).toEqual(stems);
  });

  it('are the same in any case and for composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (given) => {
        const stems = (each: string) => wordsOf(each).map(({ stem }) => stem);
        expect(stems(given.normalize('NFD'))).toEqual(stems(given.normalize('NFC')));
      }),
    );
  });
});

describe('stems', () => {
  it.each([
    ['desalination', 'desalinating'],
    ['battery', 'batteries'],
    ['sensor', 'sensing'],
  ])('of %s and %s are one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('begin the word and keep at least three letters of it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,15}$/), (word) => {
        expect(word.startsWith(stemOf(word))).toBe(true);
        expect(stemOf(word).length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('the terms of a listing', () => {
  it('weigh most where they stand in the title, and find it with its codes where they are weighty', () => {
    const { terms, weights, leads } = matchingOf(
      anOffer({
        title: text('Membrane'),
        keywords: ['brine', 'membranes'],
        description: text('brine membrane pilot'),
        classifications: [{ scheme: 'IPC', value: 'C02F', label: null }],
        taskForceId: 'body:hub:water',
        intellectualProperty: {
          status: 'GRANTED',
          rights: [{ number: 'US 1,234', office: 'USPTO', expiresOn: null }],
        },
      }),
    );
    expect(terms.map((term, index) => [term, weights[index]])).toEqual([
      [stemOf('membrane'), 10],
      [stemOf('brine'), 5],
      [stemOf('pilot'), 2],
    ]);
    expect(leads).toEqual([
      stemOf('membrane'),
      stemOf('brine'),
      'right:US1234',
      'force:body:hub:water',
      'class:ipc:C02F',
    ]);
  });

  it('hold what a request needs', () => {
    const { terms } = matchingOf(aRequest({ title: text('Pumps'), need: text('irrigation') }));
    expect(terms).toEqual([stemOf('pumps'), stemOf('irrigation')]);
  });

  it('are bounded, however long the texts', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `word${index}x`).join(' ');
    const { terms, weights } = matchingOf(anOffer({ description: text(words) }));
    expect(terms.length).toBeLessThanOrEqual(64);
    expect(weights).toHaveLength(terms.length);
  });

  it('write one right and one page alike in all their spellings', () => {
    expect(rightTerm('us 9,123,456 b2')).toBe(rightTerm('US9123456B2'));
    expect(pageTerm('https://www.example.org/a/')).toBe(pageTerm('http://example.org/a'));
  });
});

describe('the terms by which candidates are looked for', () => {
  const lead = (term: string, worth: number, count: number) => ({ term, worth, count });

  it('are the worthiest within the budget', () => {
    const possible = [lead('rare', 8, 2), lead('some', 7, 50), lead('more', 6, 60)];
    expect(leadsOf(possible, 100)).toEqual(['rare', 'some']);
    expect(leadsOf([...possible, lead('few', 1, 9)], 100)).toEqual(['rare', 'some', 'few']);
  });

  it('are one at least that finds something, however common', () => {
    expect(leadsOf([lead('many', 1, 400)], 100)).toEqual(['many']);
    expect(leadsOf([lead('many', 1, 400), lead('none', 9, 0)], 100)).toEqual(['none', 'many']);
  });
});

describe('the rarity of a term', () => {
  it('falls from 1 towards 0 the more listings have it', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (having, others) => {
        const all = having + others;
        const rarity = rarityOf(having, all);
        expect(rarity).toBeGreaterThan(0);
        expect(rarity).toBeLessThanOrEqual(1);
        expect(rarityOf(having + 1, all + 1)).toBeLessThanOrEqual(rarity + 1e-9);
      }),
    );
    expect(rarityOf(0, 10_000)).toBe(1);
    expect(rarityOf(10_000, 10_000)).toBeLessThan(0.01);
  });

  it('is not low in a network of few listings', () => {
    expect(rarityOf(2, 3)).toBeGreaterThan(0.75);
  });
});
