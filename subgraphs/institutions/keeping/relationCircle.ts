import type { HierarchyLoaders } from '../hierarchyLoaders.js';
import type { StoredInstitution } from '../institution.js';
import {
  followLine,
  inverseOf,
  type NamedRelation,
  type RelationLine,
  relationCycle,
} from '../relations.js';

/** An institution as it is to be; its id is that of no record when it is new. */
export type PlannedInstitution = Pick<StoredInstitution, '_id' | 'relations'> &
  Partial<Pick<StoredInstitution, 'mergedIntoId'>> & {
    /** Another record that is to be one with it. */
    readonly standsFor?: string;
  };

/** What it takes to follow lines. */
export interface RelationSource {
  load(id: string): Promise<StoredInstitution | null>;
  readonly hierarchy: Pick<HierarchyLoaders, 'relationsOf'>;
}

const LINES: readonly RelationLine[] = ['PARENT', 'SUCCESSOR'];
/** No real line is nearly as long. */
const LIMITS = { steps: 50, institutions: 500 };

/** The circle that a planned institution would be in, by ids from itself on; null when it is in none. */
export async function relationCircle(
  planned: PlannedInstitution,
  source: RelationSource,
): Promise<readonly string[] | null> {
  for (const line of LINES) {
    const { edges } = await followLine(
      planned._id,
      (id) => nextOf(line, id, planned, source),
      LIMITS,
    );
    for (const to of edges.get(planned._id) ?? []) {
      const circle = relationCycle(edges, { from: planned._id, to });
      if (circle !== null) return circle;
    }
  }
  return null;
}

/** Where a line leads from an institution once the planned one is as planned. */
async function nextOf(
  line: RelationLine,
  id: string,
  planned: PlannedInstitution,
  { load, hierarchy }: RelationSource,
): Promise<readonly string[]> {
  const stored = await load(id);
  const known: readonly NamedRelation[] =
    stored === null ? [] : await hierarchy.relationsOf(stored);
  const isPlanned = id === planned._id;
  const saidOfIt = isPlanned
    ? [...planned.relations, ...known.filter(({ derived }) => derived)]
    : [
        // What only the planned one's present record says is about to be said anew, or not.
        ...known.filter(
          ({ derived, institutionId }) => !(derived && institutionId === planned._id),
        ),
        ...planned.relations
          .filter(({ institutionId }) => institutionId === id)
          .map(({ kind }) => ({ kind: inverseOf(kind), institutionId: planned._id })),
      ];
  const ids = saidOfIt
    .filter(({ kind }) => kind === line)
    .map(({ institutionId }) => institutionId);
  const mergedIntoId = (isPlanned ? planned : stored)?.mergedIntoId;
  const survivors = line === 'SUCCESSOR' && mergedIntoId !== undefined ? [mergedIntoId] : [];
  const asPlanned = [...survivors, ...ids].map((next) =>
    next === planned.standsFor ? planned._id : next,
  );
  // What two records that become one say of each other falls away.
  return [...new Set(asPlanned)].filter((next) => !(isPlanned && next === id));
}
