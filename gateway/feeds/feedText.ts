// Two of them at the end of a line, and everything that some reader takes for the end of one.
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
// Neither text nor allowed in a calendar; and halves of characters, which no encoding can carry.
const UNPRINTABLE = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A text from a source as a feed may carry it: one kind of line end, no control characters, not too long. */
export function feedText(text: string, longest: number): string {
  const plain = text.replace(LINE_ENDS, '\n').trim();
  const cut = plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
  return cut.replace(UNPRINTABLE, '');
}
