import { describe, expect, it } from '@jest/globals';
import {
  brokenInstitutionRules,
  type StoredInstitution,
} from '../../../subgraphs/institutions/institution.js';
import type { RecordInput } from '../../../subgraphs/kit/saveRecords.js';
import { aName, anInstitution } from '../../builders/anInstitution.js';
import { aSource } from '../../builders/aSource.js';

const aLocation = {
  geoNamesId: 361058,
  place: 'Alexandria',
  country: 'EG',
  subdivision: null,
  latitude: 31.2,
  longitude: 29.9,
};

describe('brokenInstitutionRules', () => {
  it('finds nothing wrong with a sound institution', () => {
    const institution = anInstitution({
      source: aSource('0004vyj87', { platform: 'ror' }),
      names: [aName('Arab Academy'), aName('AAST', { kinds: ['ACRONYM'] })],
      links: [{ kind: 'WEBSITE', url: 'https://aast.edu' }],
      locations: [aLocation],
      country: 'EG',
      relations: [{ kind: 'CHILD', institutionId: 'institution:ror:other', label: 'Other' }],
      externalIds: [{ scheme: 'isni', preferred: null, all: ['0000 0000 9015 5153'] }],
    });
    expect(brokenInstitutionRules(institution)).toEqual([]);
  });

  it.each<[string, Partial<RecordInput<StoredInstitution>>]>([
    [
      'the first name must be the one it is shown by, of the kind DISPLAY',
      { names: [aName('ITU', { kinds: ['ACRONYM'] })] },
    ],
    ['only one name may be of the kind DISPLAY', { names: [aName('One'), aName('Two')] }],
    ['a name must not be empty', { names: [aName(' ')] }],
    ['matchKeys must hold the key of each name', { matchKeys: [] }],
    [
      'a ROR id must have nine characters with right check digits, got 0004vyj88',
      { source: aSource('0004vyj88', { platform: 'ror' }) },
    ],
    [
      'a ROR id must have nine characters with right check digits, got 0004vyj86',
      { externalIds: [{ scheme: 'ROR', preferred: '0004vyj86', all: [] }] },
    ],
    [
      'an ISNI must have sixteen characters with a right check digit, got 0000 0000 9015 5150',
      { externalIds: [{ scheme: 'isni', preferred: null, all: ['0000 0000 9015 5150'] }] },
    ],
    [
      'an institution must not be related to itself, got PARENT',
      {
        _id: 'institution:hub:same',
        relations: [{ kind: 'PARENT', institutionId: 'institution:hub:same', label: 'Same' }],
      },
    ],
    [
      'a link must be an http or https address, got javascript:alert(1)',
      { links: [{ kind: 'WEBSITE', url: 'javascript:alert(1)' }] },
    ],
    [
      'country must be that of the first location, EG, got TR',
      { locations: [aLocation], country: 'TR' },
    ],
    [
      'a location must have both latitude and longitude, or neither',
      { locations: [{ ...aLocation, latitude: null }], country: 'EG' },
    ],
    [
      'a location must lie on the globe, got 91, 29.9',
      { locations: [{ ...aLocation, latitude: 91 }], country: 'EG' },
    ],
  ])('says: %s', (sentence, overrides) => {
    expect(brokenInstitutionRules(anInstitution(overrides))).toEqual([sentence]);
  });
});
