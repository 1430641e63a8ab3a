import type { InstitutionProblemKind } from './__generated__/resolvers.js';
import { brokenExternalIds, type StoredInstitution } from './institution.js';
import { followLine, type RelationLine, relationCycle } from './relations.js';

/** What is wrong with a record of an institution. */
export interface InstitutionProblem {
  readonly kind: InstitutionProblemKind;
  readonly institution: StoredInstitution;
  readonly detail: string;
}

/** What it takes to look for problems, all of it batched. */
export interface ProblemSource {
  /** Up to `count` from an id on, that one included. */
  inOrderOfId(fromId: string, count: number): Promise<readonly StoredInstitution[]>;
  /** Whether there is a record that readers find. */
  exists(id: string): Promise<boolean>;
  /** Where a line leads from an institution, whichever record says so. */
  nextOf(line: RelationLine, id: string): Promise<readonly string[]>;
}

/** A place in the list of problems: the institution, and how many of its problems stand before. */
export interface ProblemPosition {
  readonly institutionId: string;
  readonly index: number;
}

/** A problem and its place. */
export interface PlacedProblem extends ProblemPosition {
  readonly problem: InstitutionProblem;
}

/** A part of the list of problems. */
export interface ProblemPage {
  readonly problems: readonly PlacedProblem[];
  readonly hasNextPage: boolean;
  /** Where the next page begins, also when this one found nothing; null at the end of the list. */
  readonly end: ProblemPosition | null;
}

interface ProblemRequest {
  readonly kinds: readonly InstitutionProblemKind[];
  readonly first: number;
  readonly after: ProblemPosition | null;
}

const EVERY_KIND = {
  DANGLING_RELATION: true,
  HIERARCHY_CYCLE: true,
  SUCCESSION_CYCLE: true,
  BROKEN_EXTERNAL_ID: true,
} satisfies Record<InstitutionProblemKind, true>;

/** All kinds of problem. */
// The keys are those of the record: it has just been checked to name every kind.
export const PROBLEM_KINDS = Object.keys(EVERY_KIND) as readonly InstitutionProblemKind[];

const AT_ONCE = 100;
/** How many institutions one page looks at: sound ones are not in the list and cost as much. */
const MOST_LOOKED_AT = 1_000;
/** A longer circle is not found. */
const LIMITS = { steps: 20, institutions: 200 };

/** Reads a part of the list of problems, by id of the institution; its work is bounded however few there are. */
export async function readProblems(
  source: ProblemSource,
  { kinds, first, after }: ProblemRequest,
): Promise<ProblemPage> {
  const found: PlacedProblem[] = [];
  // The institution of the cursor may have more problems, and is looked at again.
  let fromId = after?.institutionId ?? '';
  for (let lookedAt = 0; lookedAt < MOST_LOOKED_AT; lookedAt += AT_ONCE) {
    const institutions = await source.inOrderOfId(fromId, AT_ONCE);
    const problems = await Promise.all(
      institutions.map((institution) => problemsOf(source, institution)),
    );
    for (const placed of problems.flat()) {
      const isBefore =
        after !== null &&
        placed.institutionId === after.institutionId &&
        placed.index <= after.index;
      if (!isBefore && kinds.includes(placed.problem.kind)) found.push(placed);
    }
    const isEnd = institutions.length < AT_ONCE;
    if (found.length > first || isEnd) return pageOf(found, first);
    // The first text after the id of the last one.
    fromId = `${institutions.at(-1)?._id}\0`;
  }
  return { problems: found, hasNextPage: true, end: { institutionId: fromId, index: 0 } };
}

function pageOf(found: readonly PlacedProblem[], first: number): ProblemPage {
  const problems = found.slice(0, first);
  const last = problems.at(-1);
  return {
    problems,
    hasNextPage: found.length > first,
    end: last === undefined ? null : { institutionId: last.institutionId, index: last.index },
  };
}

async function problemsOf(
  source: ProblemSource,
  institution: StoredInstitution,
): Promise<PlacedProblem[]> {
  const { _id: id } = institution;
  const [dangling, hierarchy, succession] = await Promise.all([
    danglingRelations(source, institution),
    circleOf(source, 'PARENT', institution),
    circleOf(source, 'SUCCESSOR', institution),
  ]);
  const problems: InstitutionProblem[] = [
    ...dangling.map((detail) => ({ kind: 'DANGLING_RELATION' as const, institution, detail })),
    ...hierarchy.map((detail) => ({ kind: 'HIERARCHY_CYCLE' as const, institution, detail })),
    ...succession.map((detail) => ({ kind: 'SUCCESSION_CYCLE' as const, institution, detail })),
    ...brokenExternalIds(institution).map((detail) => ({
      kind: 'BROKEN_EXTERNAL_ID' as const,
      institution,
      detail,
    })),
  ];
  return problems.map((problem, index) => ({ problem, institutionId: id, index }));
}

async function danglingRelations(
  source: ProblemSource,
  { relations, mergedIntoId }: StoredInstitution,
): Promise<string[]> {
  const told = [
    ...relations.map(({ kind, institutionId, label }) => ({
      id: institutionId,
      detail: `${kind} leads to ${institutionId} (${label}), of which there is no record`,
    })),
    ...(mergedIntoId === undefined
      ? []
      : [
          {
            id: mergedIntoId,
            detail: `it was merged into ${mergedIntoId}, of which there is no record`,
          },
        ]),
  ];
  const exists = await Promise.all(told.map(({ id }) => source.exists(id)));
  return told.filter((_, index) => exists[index] === false).map(({ detail }) => detail);
}

/** The circle an institution is in by one line, in words, if its id is the lowest in it. */
async function circleOf(
  source: ProblemSource,
  line: RelationLine,
  { _id: id }: StoredInstitution,
): Promise<string[]> {
  const { edges } = await followLine(id, (at) => source.nextOf(line, at), LIMITS);
  const circles = (edges.get(id) ?? []).flatMap((to) => {
    const circle = relationCycle(edges, { from: id, to });
    return circle === null ? [] : [circle];
  });
  const [shortest] = circles.toSorted((a, b) => a.length - b.length);
  if (shortest === undefined || shortest.some((other) => other < id)) return [];
  return [`${line} leads in a circle: ${shortest.join(' -> ')}`];
}
