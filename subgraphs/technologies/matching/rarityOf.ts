/** Of fewer listings it cannot be said what is common: a word of two among three is no common word. */
const FEWEST = 1_000;

/**
 * How much it tells that two listings share a term: 1 for one that no other has, near 0 for one that all have.
 *
 * The inverse document frequency of BM25, divided by its highest value.
 */
export function rarityOf(havingIt: number, all: number): number {
  const assumed = Math.max(all, havingIt, FEWEST);
  return inverseFrequency(havingIt, assumed) / inverseFrequency(0, assumed);
}

function inverseFrequency(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
