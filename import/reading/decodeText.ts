import type { Problem } from '../format.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of UTF-8 bytes, or the problem they have. */
export function decodeText(bytes: Buffer): { text: string } | { problem: Problem } {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const value = bytes.toString('latin1');
    return {
      problem: {
        field: '',
        value,
        reason: 'the line is not UTF-8: save the file in that encoding',
      },
    };
  }
}
