/** The encodings that lists of the members are saved in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1254' | 'windows-1256';

/** An encoding and how it was told. */
export interface FoundEncoding {
  readonly encoding: TextEncoding;
  readonly evidence: string;
}

const NUL = 0;

/** Tells the encoding of a text by its first bytes, else by what its bytes can be. */
export function encodingOf(bytes: Uint8Array): FoundEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { encoding: 'utf-16le', evidence: 'its first bytes' };
  if (first === 0xfe && second === 0xff)
    return { encoding: 'utf-16be', evidence: 'its first bytes' };
  const halves = [0, 1].map((half) =>
    shareOf(bytes, (byte, at) => byte === NUL && at % 2 === half),
  );
  // Half of the bytes of plain letters in UTF-16 are zero.
  if ((halves[1] ?? 0) > 0.1) return { encoding: 'utf-16le', evidence: 'its zero bytes' };
  if ((halves[0] ?? 0) > 0.1) return { encoding: 'utf-16be', evidence: 'its zero bytes' };
  if (isUtf8(bytes)) return { encoding: 'utf-8', evidence: 'all its bytes are UTF-8' };
  const high = shareOf(bytes, (byte) => byte >= 0x80);
  const letters = shareOf(bytes, (byte) => byte >= 0x80 || isLatinLetter(byte));
  // A Turkish word is Latin letters with a strange one here and there; an Arabic one has none of them.
  return high > letters * 0.4
    ? { encoding: 'windows-1256', evidence: 'it is no UTF-8, and its words are letters of Arabic' }
    : { encoding: 'windows-1254', evidence: 'it is no UTF-8, and its words are Latin letters' };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // The sample may end within a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isLatinLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function shareOf(bytes: Uint8Array, is: (byte: number, at: number) => boolean): number {
  return bytes.length === 0 ? 0 : bytes.filter(is).length / bytes.length;
}
