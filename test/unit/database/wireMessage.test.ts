import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeRequest, MessageReader } from '../../../gateway/database/engine/wireMessage.js';

describe('MessageReader', () => {
  it('gives the same messages however the stream is cut', () => {
    const bodies = fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 8 });
    const cuts = fc.array(fc.nat(700), { maxLength: 20 });
    fc.assert(
      fc.property(bodies, cuts, (contents, places) => {
        const messages = contents.map((body) => encodeRequest(body));
        const stream = Buffer.concat(messages);
        const ends = [...places, stream.length].sort((a, b) => a - b);
        const reader = new MessageReader();

        let start = 0;
        const read = ends.flatMap((end) => {
          const found = reader.push(stream.subarray(start, end));
          start = Math.max(start, Math.min(end, stream.length));
          return found;
        });

        expect(read.map((message) => message.toString('hex'))).toEqual(
          messages.map((message) => message.toString('hex')),
        );
      }),
    );
  });

  it.each([0, 15, 48_000_001, -1])('refuses a message that claims %d bytes', (length) => {
    const header = Buffer.alloc(16);
    header.writeInt32LE(length);

    expect(() => new MessageReader().push(header)).toThrow(`a message cannot have ${length} bytes`);
  });
});
