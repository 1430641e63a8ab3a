/** What came out of several rounds. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Median, least and most of some values; null without values. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? max;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? min;
  return { median: (lower + upper) / 2, min, max };
}

/**
 * How many times more one is than another, round by round.
 *
 * The two of a round were measured shortly after each other, so what slowed the machine for a while slowed both.
 */
export function ratioOf(ones: readonly number[], others: readonly number[]): Spread | null {
  const ratios = ones.flatMap((one, round) => {
    const other = others[round];
    return other === undefined || other === 0 ? [] : [one / other];
  });
  return spreadOf(ratios);
}

/** A number with three significant digits, or whole. */
export function short(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(3);
}
