/** Terms that say where a listing came from or how it is protected; they find duplicates and no partners. */
const OF_DUPLICATES = /^(?:right|page):/;

/**
 * The terms by which candidates are looked for: the rarest, as many as together name no more listings than `budget`.
 *
 * One at least, however common; the terms left out weigh little, and still count when candidates are compared.
 */
export function leadsOf(
  terms: readonly string[],
  countOf: (term: string) => number,
  budget: number,
): readonly string[] {
  const byRarity = terms
    .filter((term) => !OF_DUPLICATES.test(term))
    .map((term) => ({ term, count: countOf(term) }))
    .sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1));
  const leads: string[] = [];
  let found = 0;
  for (const { term, count } of byRarity) {
    if (found > 0 && found + count > budget) break;
    leads.push(term);
    found += count;
  }
  return leads;
}
