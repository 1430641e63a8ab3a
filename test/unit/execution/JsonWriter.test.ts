import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonWriter } from '../../../gateway/execution/answer/JsonWriter.js';

/** The JSON of a list of strings, as the writer has it. */
function write(out: JsonWriter, strings: readonly string[]): string {
  for (const each of strings) {
    out.ascii(',');
    out.string(each);
  }
  out.closeList(0);
  return out.take();
}

describe('a writer of JSON', () => {
  it('writes any strings as JSON.stringify does, one text after the other', () => {
    const out = new JsonWriter();
    const strings = fc.array(fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(strings, (each) => {
        expect(write(out, each)).toBe(JSON.stringify(each));
      }),
    );
  });

  it.each([
    ['beside a surrogate', '\ud83d'],
    ['of control characters', '\u0000\u001f\u007f\n'],
    ['with quotes where it is long', `"${'x'.repeat(64)}\\`],
    ['of other alphabets', 'Türkiye, Azərbaycan, إيران, বাংলাদেশ 😀'],
  ])('writes a string %s', (_which, text) => {
    expect(write(new JsonWriter(), [text, 'plain'])).toBe(JSON.stringify([text, 'plain']));
  });

  it('grows with a text, as often as it must', () => {
    const out = new JsonWriter();
    const strings = Array.from({ length: 40_000 }, (_, index) => `member ☃ ${index}`);
    expect(write(out, strings)).toBe(JSON.stringify(strings));
    expect(write(out, ['x'.repeat(2_000_000)])).toHaveLength(2_000_004);
    expect(write(out, ['small'])).toBe('["small"]');
  });

  it('takes back what follows a length', () => {
    const out = new JsonWriter();
    out.ascii('{"kept":');
    const { length } = out;
    out.json('"lost ☃"');
    out.cutTo(length);
    out.ascii('1}');
    expect(out.take()).toBe('{"kept":1}');
  });

  it('closes what has no members', () => {
    const out = new JsonWriter();
    out.closeObject(0);
    expect(out.take()).toBe('{}');
    out.closeList(0);
    expect(out.take()).toBe('[]');
  });
});
