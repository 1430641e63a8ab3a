import { InputError } from './InputError.js';
import type { Input } from './openInput.js';

/** One physical line, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
}

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * The lines of a file. Where the file breaks off, the last line is left out: half a row could pass for a whole one.
 */
export async function* readLines(input: Input): AsyncGenerator<Line> {
  let number = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of input.chunks) {
    let bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, from)) {
      number += 1;
      yield lineOf(number, bytes.subarray(from, at));
      from = at + 1;
    }
    bytes = bytes.subarray(from);
    if (bytes.length > MAX_LINE_BYTES) {
      throw new InputError(
        `${input.file}, line ${number + 1}: a line of more than 16 MB; this format has one record per line`,
      );
    }
    rest = bytes;
  }
  if (rest.length > 0 && input.failure() === null) yield lineOf(number + 1, rest);
}

function lineOf(number: number, bytes: Buffer): Line {
  const start = number === 1 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  const end = bytes[bytes.length - 1] === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
  return { number, bytes: bytes.subarray(start, Math.max(start, end)) };
}
