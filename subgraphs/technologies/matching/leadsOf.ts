/** A term by which candidates could be looked for. */
export interface PossibleLead {
  readonly term: string;
  /** What it is worth that a candidate has it. */
  readonly worth: number;
  /** How many candidates have it. */
  readonly count: number;
}

/**
 * The terms by which candidates are looked for: the worthiest that together name no more listings than `budget`.
 *
 * One at least that finds something, however common; those left out still count when candidates are compared. A term that
 * no listing of the public has costs nothing and may find one of this viewer's.
 */
export function leadsOf(possible: readonly PossibleLead[], budget: number): readonly string[] {
  const byWorth = possible.toSorted((a, b) => b.worth - a.worth || (a.term < b.term ? -1 : 1));
  const leads: string[] = [];
  let found = 0;
  for (const { term, count } of byWorth) {
    if (count > 0 && found > 0 && found + count > budget) continue;
    leads.push(term);
    found += count;
  }
  return leads;
}
