/** Parses JSON. An integer too large for a number of JavaScript becomes its digits as text: an id would become another. */
export function parseJson(text: string): unknown {
  return JSON.parse(/\d{16}/.test(text) ? withLargeIntegersQuoted(text) : text);
}

const LARGE_INTEGER = /(?<![\w.+-])-?\d{16,}(?![\w.])/g;

function withLargeIntegersQuoted(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const outside = text.slice(at, quote === -1 ? text.length : quote);
    parts.push(
      outside.replaceAll(LARGE_INTEGER, (digits) =>
        Number.isSafeInteger(Number(digits)) ? digits : `"${digits}"`,
      ),
    );
    if (quote === -1) break;
    at = endOfString(text, quote);
    parts.push(text.slice(quote, at));
  }
  return parts.join('');
}

/** Where the string that begins at a quote is over. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
