import { entityLoader } from '../kit/entityLoader.js';
import type { InstitutionRelationKind } from './__generated__/resolvers.js';
import { isActive, type StoredInstitution } from './institution.js';
import type { InstitutionStore } from './institutionStore.js';
import {
  closedRelations,
  followLine,
  type LineLimits,
  type NamedRelation,
  onlyEnd,
  type RelationLine,
} from './relations.js';

interface SaidByOthers {
  readonly id: string;
  readonly relations: readonly NamedRelation[];
}

/** Reads how institutions hang together, each step of many institutions in one look-up. */
export interface HierarchyLoaders {
  /** The relations of an institution closed under inverse. */
  relationsOf(institution: StoredInstitution): Promise<readonly NamedRelation[]>;
  /** Where a line leads from an institution: the ids its record or others' name, and for a merged one its survivor. */
  nextOf(line: RelationLine, id: string): Promise<readonly string[]>;
  /** The institutions a line reaches that the hub has, nearest first. */
  reachedFrom(
    institution: StoredInstitution,
    line: RelationLine,
    limits: LineLimits,
  ): Promise<readonly StoredInstitution[]>;
  /** The last active one of those an institution was succeeded by; null for none, or several that share its place. */
  currentSuccessorOf(
    institution: StoredInstitution,
    limits: LineLimits,
  ): Promise<StoredInstitution | null>;
}

/** Makes them over a store and the loader of its records. */
export function createHierarchyLoaders(
  store: Pick<InstitutionStore, 'relationsSaidByOthers'>,
  load: (id: string) => Promise<StoredInstitution | null>,
): HierarchyLoaders {
  const saidByOthers = entityLoader<SaidByOthers>(
    async (ids) =>
      [...(await store.relationsSaidByOthers(ids))].map(([id, relations]) => ({ id, relations })),
    ({ id }) => id,
  );
  const relationsOf = async (institution: StoredInstitution) => {
    const others = await saidByOthers.load(institution._id);
    return closedRelations(institution.relations, others?.relations ?? []);
  };
  const nextOf = async (line: RelationLine, id: string): Promise<readonly string[]> => {
    const institution = await load(id);
    if (institution === null) return [];
    const kind: InstitutionRelationKind = line;
    const ids = (await relationsOf(institution))
      .filter((relation) => relation.kind === kind)
      .map(({ institutionId }) => institutionId);
    const { mergedIntoId } = institution;
    return line === 'SUCCESSOR' && mergedIntoId !== undefined
      ? [...new Set([mergedIntoId, ...ids])]
      : ids;
  };
  return {
    relationsOf,
    nextOf,
    async reachedFrom({ _id }, line, limits) {
      const { reached } = await followLine(_id, (id) => nextOf(line, id), limits);
      const found = await Promise.all(reached.map(load));
      return found.flatMap((institution) => institution ?? []);
    },
    async currentSuccessorOf({ _id }, limits) {
      const { reached, edges } = await followLine(_id, (id) => nextOf('SUCCESSOR', id), limits);
      const found = await Promise.all(reached.map(load));
      const active = found.flatMap((each) => (each !== null && isActive(each) ? each._id : []));
      const end = onlyEnd(active, edges);
      return end === null ? null : load(end);
    },
  };
}
