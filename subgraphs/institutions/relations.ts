import type { InstitutionRelationKind } from './__generated__/resolvers.js';
import type { StoredInstitutionRelation } from './institution.js';

/** A relation as readers see it: from the institution's own record, or the other side of what another says. */
export interface NamedRelation extends StoredInstitutionRelation {
  /** Whether only the other institution's record says so. */
  readonly derived: boolean;
}

/** What leads from an institution to others: to the wholes it is part of, or to what became of it. */
export type RelationLine = 'PARENT' | 'SUCCESSOR';

/** For each institution those it is directly related to. */
export type RelationEdges = ReadonlyMap<string, readonly string[]>;

const INVERSES: Readonly<Record<InstitutionRelationKind, InstitutionRelationKind>> = {
  PARENT: 'CHILD',
  CHILD: 'PARENT',
  RELATED: 'RELATED',
  PREDECESSOR: 'SUCCESSOR',
  SUCCESSOR: 'PREDECESSOR',
};

/** What an institution is to another one that is `kind` to it. */
export function inverseOf(kind: InstitutionRelationKind): InstitutionRelationKind {
  return INVERSES[kind];
}

/** The relations of an institution closed under inverse: those its record says, then those only others say. */
export function closedRelations(
  own: readonly StoredInstitutionRelation[],
  saidByOthers: readonly NamedRelation[],
): readonly NamedRelation[] {
  const closed = new Map<string, NamedRelation>();
  for (const relation of [...own.map((each) => ({ ...each, derived: false })), ...saidByOthers]) {
    const key = `${relation.kind} ${relation.institutionId}`;
    if (!closed.has(key)) closed.set(key, relation);
  }
  return [...closed.values()];
}

/**
 * The circle that a new relation would close: from `from` over `to` back to `from`; null when it closes none.
 *
 * @param edges of the same line, those that lead from `to` on among them
 */
export function relationCycle(
  edges: RelationEdges,
  { from, to }: { readonly from: string; readonly to: string },
): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[to, null]]);
  // Grows while it is walked; each institution is in it once, so that circles among others end as well.
  const reached = [to];
  for (const id of reached) {
    if (id === from) return [from, ...pathTo(id, cameFrom)];
    for (const next of edges.get(id) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      reached.push(next);
    }
  }
  return null;
}

/** The ids on the way to one, the first one first. */
function pathTo(id: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const path = [id];
  for (let at = cameFrom.get(id) ?? null; at !== null; at = cameFrom.get(at) ?? null) path.push(at);
  return path.reverse();
}

/** How far a line is followed. */
export interface LineLimits {
  readonly steps: number;
  readonly institutions: number;
}

/** What {@link followLine} found. */
export interface FollowedLine {
  /** Those reached, nearest first; the start is not among them. */
  readonly reached: readonly string[];
  readonly edges: RelationEdges;
}

/** Follows a line from one institution on, level by level; it ends whatever the records say. */
export async function followLine(
  start: string,
  nextOf: (id: string) => Promise<readonly string[]>,
  { steps, institutions }: LineLimits,
): Promise<FollowedLine> {
  const edges = new Map<string, readonly string[]>();
  const seen = new Set([start]);
  let level = [start];
  for (let step = 0; step < steps && level.length > 0; step += 1) {
    // All of a level at once, so that loaders ask for them in one look-up.
    const found = await Promise.all(level.map(async (id) => [id, await nextOf(id)] as const));
    level = [];
    for (const [id, nextIds] of found) {
      edges.set(id, nextIds);
      for (const next of nextIds) {
        if (seen.has(next) || seen.size > institutions) continue;
        seen.add(next);
        level.push(next);
      }
    }
  }
  seen.delete(start);
  return { reached: [...seen], edges };
}

/** The one of `ids` where a line ends: no other of them is reached from it; null for none or several. */
export function onlyEnd(ids: readonly string[], edges: RelationEdges): string | null {
  const ends = ids.filter((id) =>
    ids.every((other) => other === id || relationCycle(edges, { from: other, to: id }) === null),
  );
  const [only, ...others] = ends;
  return only !== undefined && others.length === 0 ? only : null;
}
