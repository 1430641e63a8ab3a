import { describe, expect, it } from '@jest/globals';
import { foldLine } from '../../../gateway/feeds/foldLine.js';

const lengthsOf = (folded: string) => folded.split('\r\n').map((line) => Buffer.byteLength(line));

describe('foldLine', () => {
  it('leaves a line of 75 octets as it is, and folds one of 76', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  it.each([
    ['two octets', 'ü', 74],
    ['three octets', '技', 75],
    ['four octets', '🏭', 72],
  ])('does not cut a character of %s', (_name, character, first) => {
    const line = character.repeat(100);
    const folded = foldLine(line);

    expect(lengthsOf(folded)[0]).toBe(first);
    expect(Math.max(...lengthsOf(folded))).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
  });
});
