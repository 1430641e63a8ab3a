import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type MatchSide, scoreMatch } from '../../../subgraphs/technologies/matching/scoreMatch.js';

const NOTHING: MatchSide = {
  keywords: [],
  classifications: [],
  sectors: [],
  sustainableDevelopmentGoals: [],
  readiness: null,
  cooperationTypes: [],
  country: null,
  targetCountries: [],
  taskForceId: null,
  matching: { terms: [], weights: [] },
};
const side = (overrides: Partial<MatchSide>): MatchSide => ({ ...NOTHING, ...overrides });
const speaking = (...terms: string[]) =>
  side({ matching: { terms, weights: terms.map(() => 10) } });
const code = (value: string) => ({ scheme: 'IPC', value, label: null });
const asRare = () => 1;

const anyReadiness = fc.option(
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([a, b]) => ({
    min: Math.min(a, b),
    max: Math.max(a, b),
  })),
);
const anySide: fc.Arbitrary<MatchSide> = fc.record({
  keywords: fc.subarray(['pump', 'Solar', 'solar']),
  classifications: fc.subarray(['A', 'B', 'C']).map((values) => values.map(code)),
  sectors: fc.subarray(['35', '36']).map((values) => values.map(code)),
  sustainableDevelopmentGoals: fc.subarray([6, 7, 9]),
  readiness: anyReadiness,
  cooperationTypes: fc.subarray(['LICENCE', 'SUPPLY', 'SERVICES'] as const).map((all) => [...all]),
  country: fc.constantFrom(null, 'TR', 'EG'),
  targetCountries: fc.subarray(['TR', 'EG', 'MY']),
  taskForceId: fc.constantFrom(null, 'body:hub:a', 'body:hub:b'),
  matching: fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 10 })),
      {
        selector: ([term]) => term,
      },
    )
    .map((pairs) => ({ terms: pairs.map(([term]) => term), weights: pairs.map(([, w]) => w) })),
});
const anyRarity = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((rarities) => (term: string) => rarities[term] ?? 1);

describe('the score of a match', () => {
  it('lies between 0 and 1, whatever the two sides say', () => {
    fc.assert(
      fc.property(anySide, anySide, anyRarity, (offer, request, rarity) => {
        const { score } = scoreMatch(offer, request, rarity);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 0 where nothing of the subject is shared, however well the terms fit', () => {
    const terms = side({
      readiness: { min: 5, max: 6 },
      cooperationTypes: ['LICENCE'],
      sustainableDevelopmentGoals: [6],
    });
    expect(scoreMatch(terms, terms, asRare).score).toBe(0);
  });

  it('never falls because more is shared', () => {
    fc.assert(
      fc.property(anySide, anySide, anyRarity, (offer, request, rarity) => {
        const before = scoreMatch(offer, request, rarity).score;
        const more = (each: MatchSide) => ({
          ...each,
          keywords: [...each.keywords, 'shared'],
          classifications: [...each.classifications, code('shared')],
          sectors: [...each.sectors, code('shared')],
          sustainableDevelopmentGoals: [...each.sustainableDevelopmentGoals, 17],
        });
        expect(scoreMatch(more(offer), more(request), rarity).score).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is higher for rarer words in common', () => {
    const rarity = (term: string) => (term === 'rare' ? 0.9 : 0.1);
    const request = speaking('rare', 'common');
    expect(scoreMatch(speaking('rare', 'x'), request, rarity).score).toBeGreaterThan(
      scoreMatch(speaking('common', 'x'), request, rarity).score,
    );
  });

  it('is higher for the offer that says the same in fewer words', () => {
    const request = speaking('a', 'b');
    expect(scoreMatch(speaking('a', 'b', 'x'), request, asRare).score).toBeGreaterThan(
      scoreMatch(speaking('a', 'b', 'x', 'y', 'z'), request, asRare).score,
    );
  });

  it('moves by a fifth at most with readiness, cooperation, goals and countries', () => {
    fc.assert(
      fc.property(anySide, anySide, anyRarity, (offer, request, rarity) => {
        const silent = {
          readiness: null,
          cooperationTypes: [],
          sustainableDevelopmentGoals: [],
          country: null,
        };
        const plain = scoreMatch({ ...offer, ...silent }, { ...request, ...silent }, rarity).score;
        const { score } = scoreMatch(offer, request, rarity);
        expect(score).toBeGreaterThanOrEqual((plain * 0.8) / 0.9 - 0.0002);
        expect(score).toBeLessThanOrEqual(plain / 0.9 + 0.0002);
      }),
    );
  });

  it('tells only of what both sides have', () => {
    fc.assert(
      fc.property(anySide, anySide, anyRarity, (offer, request, rarity) => {
        const { evidence } = scoreMatch(offer, request, rarity);
        for (const word of evidence.words) {
          expect(offer.matching.terms).toContain(word);
          expect(request.matching.terms).toContain(word);
        }
        for (const goal of evidence.goals) {
          expect(offer.sustainableDevelopmentGoals).toContain(goal);
          expect(request.sustainableDevelopmentGoals).toContain(goal);
        }
        const classes = request.classifications.map(({ value }) => value);
        for (const { value } of evidence.classifications) expect(classes).toContain(value);
        if (evidence.taskForceId !== null) expect(offer.taskForceId).toBe(request.taskForceId);
        if (evidence.countries.length > 0) {
          expect(offer.targetCountries).toContain(request.country);
          expect(request.targetCountries).toContain(offer.country);
        }
      }),
    );
  });
});
