import type { StoredInstitution } from '../institution.js';

type Facts = Pick<StoredInstitution, '_id' | 'relations'> &
  Partial<Pick<StoredInstitution, 'mergedIntoId'>>;

/**
 * Keys that no two records may share: with them an index keeps two institutions from each being the other's whole, the
 * other's successor, or merged into the other, also when two writers say so at once. Longer circles are looked for
 * before writing, and reported where two writers close one together.
 */
export function lineKeysOf({ _id, relations, mergedIntoId }: Facts): string[] {
  const pairs = relations
    .filter(({ kind }) => kind !== 'RELATED')
    .map(({ kind, institutionId }) => `${kind} ${pairOf(_id, institutionId)}`);
  const merged = mergedIntoId === undefined ? [] : [`MERGED ${pairOf(_id, mergedIntoId)}`];
  // The id keeps the list from being empty, which an index would take for a value that records share.
  return [...new Set([_id, ...pairs, ...merged])];
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
