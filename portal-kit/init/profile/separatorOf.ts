/** Signs that divide a cell, those that stand for nothing else first. */
const SEPARATORS = ['\n', '|', ';', '؛', '،', ',', ' / '] as const;
const LONGEST_PART = 40;
const MOST_WORDS = 4;

/**
 * The sign between the values of cells that hold several short ones; null when there is none. A sentence has commas
 * too, so the parts must be short throughout.
 */
export function separatorOf(values: readonly string[]): string | null {
  for (const sign of SEPARATORS) {
    const holding = values.filter((value) => value.includes(sign));
    if (holding.length === 0 || holding.length < values.length * 0.15) continue;
    const parts = holding.flatMap((value) => value.split(sign)).map((part) => part.trim());
    const short = parts.filter(
      (part) =>
        part !== '' && part.length <= LONGEST_PART && part.split(/\s+/).length <= MOST_WORDS,
    );
    if (short.length >= parts.length * 0.9) return sign.trim() === '' ? sign : sign.trim();
  }
  return null;
}
