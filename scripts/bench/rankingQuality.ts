/** How good rankings are, each a mean over all queries. */
export interface RankingQuality {
  /** Normalised discounted cumulative gain of the first ten, relevant or not. */
  readonly ndcgAt10: number;
  /** Mean of one over the place of the first relevant document. */
  readonly mrr: number;
  /** Share of the relevant documents among the first hundred. */
  readonly recallAt100: number;
}

/** Measures rankings, of each query the documents best first, against those known to be relevant. */
export function rankingQuality(
  rankings: ReadonlyMap<string, readonly string[]>,
  relevant: ReadonlyMap<string, ReadonlySet<string>>,
): RankingQuality {
  const sums = { ndcgAt10: 0, mrr: 0, recallAt100: 0 };
  for (const [query, known] of relevant) {
    const hits = (rankings.get(query) ?? [])
      .slice(0, 100)
      .flatMap((id, index) => (known.has(id) ? [index + 1] : []));
    const ideal = Array.from({ length: Math.min(10, known.size) }, (_, index) => index + 1);
    sums.ndcgAt10 += gainOf(hits.filter((place) => place <= 10)) / gainOf(ideal);
    sums.mrr += hits[0] === undefined ? 0 : 1 / hits[0];
    sums.recallAt100 += hits.length / known.size;
  }
  const count = Math.max(1, relevant.size);
  return {
    ndcgAt10: sums.ndcgAt10 / count,
    mrr: sums.mrr / count,
    recallAt100: sums.recallAt100 / count,
  };
}

function gainOf(places: readonly number[]): number {
  return places.reduce((sum, place) => sum + 1 / Math.log2(place + 1), 0);
}
