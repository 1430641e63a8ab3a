import { isTree, type Tree } from '../tree.js';

/** Where a value stands in the answer: response keys and positions in lists. */
export type Place = readonly (string | number)[];

/** The members of a list, in the path of a plan's node. */
const EACH = '@';

/**
 * Finds the objects at the end of a plan's path, in the order of the answer; what is null or no object has none.
 *
 * A part that several objects share is followed once.
 */
export function objectsAt(roots: readonly Tree[], path: readonly string[]): Tree[] {
  let level: readonly unknown[] = roots;
  for (const step of path) level = step === EACH ? members(level) : valuesOf(level, step);
  const found: Tree[] = [];
  for (const value of level) take(value, found);
  return found;
}

function members(level: readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  for (const value of level)
    if (Array.isArray(value)) for (const member of value) found.push(member);
  return found;
}

function valuesOf(level: readonly unknown[], key: string): unknown[] {
  const [only] = level;
  if (level.length === 1) return isTree(only) ? [only[key]] : [];
  const found = new Set<unknown>();
  for (const object of level) if (isTree(object)) found.add(object[key]);
  return [...found];
}

function take(value: unknown, found: Tree[]): void {
  if (Array.isArray(value)) for (const member of value) take(member, found);
  else if (isTree(value)) found.push(value);
}

/** Tells of each object at the end of a plan's path where it stands in the answer; of a shared one each place. */
export function placesAt(root: Tree, path: readonly string[]): Map<Tree, Place[]> {
  const places = new Map<Tree, Place[]>();
  const walk = (value: unknown, depth: number, place: Place): void => {
    const step = path[depth];
    if (Array.isArray(value)) {
      const next = step === EACH ? depth + 1 : depth;
      value.forEach((member, index) => {
        walk(member, next, [...place, index]);
      });
    } else if (isTree(value)) {
      if (step === undefined) {
        const known = places.get(value);
        if (known === undefined) places.set(value, [place]);
        else known.push(place);
      } else if (step !== EACH) walk(value[step], depth + 1, [...place, step]);
    }
  };
  walk(root, 0, []);
  return places;
}
