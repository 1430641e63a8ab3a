import type { Word } from './words.js';

/** Words less alike are misspelt. */
export const MIN_UNHURT = 0.95;
const CUT = MIN_UNHURT;
const ONE_SLIP = 0.9;
const TWO_SLIPS = 0.8;
// A short word with one letter changed is another word, and a long one takes two.
const MIN_FOR_ONE = 5;
const MIN_FOR_TWO = 9;

/** How alike a written word is to a word of a name, 0 to 1: the same, cut short with a full stop, or misspelt. */
export function likenessOf(written: Word, named: Word): number {
  if (written.form === named.form) return 1;
  const [a, b] = [written.letters, named.letters];
  if (written.isCut && a.length >= 2 && b.startsWith(a)) return CUT;
  const shorter = Math.min(a.length, b.length);
  if (shorter < MIN_FOR_ONE) return 0;
  const slips = slipsBetween(a, b, shorter < MIN_FOR_TWO ? 1 : 2);
  if (slips === 1) return ONE_SLIP;
  return slips === 2 ? TWO_SLIPS : 0;
}

/** Letters changed, left out, put in or swapped with the next between two words; Infinity where there are more than `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const moved = Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(isSwap ? Math.min(moved, (beforeLast[column - 2] ?? 0) + 1) : moved);
    }
    if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = current;
  }
  const slips = last[b.length] ?? 0;
  return slips > most ? Number.POSITIVE_INFINITY : slips;
}
