import { describe, expect, it } from '@jest/globals';
import { isIsni, isRorId } from '../../../subgraphs/institutions/checkDigits.js';

describe('isRorId', () => {
  it.each(['0004vyj87', 'https://ror.org/0004vyj87', '008x6wy98', '001chpb97'])(
    'takes %s',
    (id) => {
      expect(isRorId(id)).toBe(true);
    },
  );

  it.each([
    ['a wrong check digit', '0004vyj88'],
    ['two characters swapped', '0004yvj87'],
    ['a letter outside the alphabet', '0004vyl87'],
    ['another first character', '1004vyj87'],
    ['another address', 'https://example.org/0004vyj87'],
    ['nothing', ''],
  ])('refuses %s', (_what, id) => {
    expect(isRorId(id)).toBe(false);
  });
});

describe('isIsni', () => {
  it.each(['0000 0000 9015 5153', '0000000090155153', '0000 0001 2150 090X'])('takes %s', (id) => {
    expect(isIsni(id)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '0000 0000 9015 5154'],
    ['fifteen digits', '0000 0000 9015 515'],
    ['an X within', '0000 0000 901X 5153'],
    ['nothing', ''],
  ])('refuses %s', (_what, id) => {
    expect(isIsni(id)).toBe(false);
  });
});
