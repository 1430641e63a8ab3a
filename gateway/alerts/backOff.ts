/** So often a delivery is tried: over some twenty hours. */
export const MOST_TRIES = 12;

const FIRST_MS = 60_000;
const LONGEST_MS = 6 * 60 * 60_000;

/** When to try again after so many tries: later each time, and not all at the same moment. */
export function nextTry(at: Date, tries: number, random: () => number): Date {
  const wait = Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS);
  return new Date(at.getTime() + wait * (0.5 + random()));
}
