import { stemsOf, wordsOf } from '../../subgraphs/technologies/matching/wordsOf.js';

const K1 = 1.2;
const B = 0.75;

/** BM25 over all documents in memory, as the measure that a matcher has to reach; with the matcher's own words. */
export function plainBm25(
  documents: ReadonlyMap<string, string>,
): (query: string) => readonly string[] {
  const postings = new Map<string, Map<string, number>>();
  const lengths = new Map<string, number>();
  for (const [id, text] of documents) {
    const words = wordsOf(text);
    lengths.set(id, words.length);
    for (const { stem } of words) {
      const posting = postings.get(stem) ?? new Map<string, number>();
      posting.set(id, (posting.get(id) ?? 0) + 1);
      postings.set(stem, posting);
    }
  }
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const mean = total / Math.max(1, documents.size);
  return (query) => {
    const scores = new Map<string, number>();
    for (const stem of stemsOf(query)) {
      const posting = postings.get(stem) ?? new Map<string, number>();
      const rarity = Math.log(1 + (documents.size - posting.size + 0.5) / (posting.size + 0.5));
      for (const [id, count] of posting) {
        const length = (lengths.get(id) ?? mean) / mean;
        const weight = (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
        scores.set(id, (scores.get(id) ?? 0) + rarity * weight);
      }
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, 100)
      .map(([id]) => id);
  };
}
