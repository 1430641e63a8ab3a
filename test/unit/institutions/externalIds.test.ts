import { describe, expect, it } from '@jest/globals';
import { externalIdProblem } from '../../../subgraphs/institutions/externalIds.js';

describe('externalIdProblem', () => {
  it.each([
    ['ror', '0004vyj87'],
    ['ISNI', '0000 0000 9015 5153'],
    ['lei', '5493001KJTIIGC8Y1R12'],
    ['LEI', '7LTWFZYICNSX8D621K86'],
    ['grid', 'grid.10516.33'],
    ['wikidata', 'Q579553'],
    ['fundref', '501100004410'],
    ['fundref', '10.13039/501100004410'],
    ['national-register', 'whatever it is'],
  ])('finds nothing wrong with the %s id %s', (scheme, id) => {
    expect(externalIdProblem(scheme, id)).toBeNull();
  });

  it.each([
    [
      'ror',
      '0004vyj88',
      'a ROR id must have nine characters with right check digits, got 0004vyj88',
    ],
    [
      'isni',
      '0000 0000 9015 5154',
      'an ISNI must have sixteen characters with a right check digit, got 0000 0000 9015 5154',
    ],
    [
      'LEI',
      '5493001KJTIIGC8Y1R13',
      'a legal entity identifier must have twenty characters with right check digits, got 5493001KJTIIGC8Y1R13',
    ],
    [
      'lei',
      '5493001KJTIIGC8Y1R1',
      'a legal entity identifier must have twenty characters with right check digits, got 5493001KJTIIGC8Y1R1',
    ],
    ['grid', '10516.33', 'a GRID id must be as grid.10516.33, got 10516.33'],
    ['wikidata', 'P31', 'a Wikidata id must be as Q579553, got P31'],
    ['fundref', '10.1000/1', 'a funder id of Crossref must be as 501100004410, got 10.1000/1'],
  ])('tells what is wrong with the %s id %s', (scheme, id, problem) => {
    expect(externalIdProblem(scheme, id)).toBe(problem);
  });
});
