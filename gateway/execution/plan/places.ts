import { isTree, type Tree } from '../tree.js';

/** Where a value stands in the answer: response keys and positions in lists. */
export type Place = readonly (string | number)[];

/** The members of a list, in the path of a plan's node. */
const EACH = '@';

/** Finds the objects at the end of a plan's path, in the order of the answer; what is null or no object has none. */
export function objectsAt(roots: readonly Tree[], path: readonly string[]): Tree[] {
  const found: Tree[] = [];
  for (const root of roots) follow(root, path, 0, (object) => found.push(object));
  return found;
}

function follow(
  value: unknown,
  path: readonly string[],
  depth: number,
  take: (object: Tree) => void,
): void {
  const step = path[depth];
  if (step === undefined) {
    if (Array.isArray(value)) for (const member of value) follow(member, path, depth, take);
    else if (isTree(value)) take(value);
  } else if (step === EACH) {
    if (Array.isArray(value)) for (const member of value) follow(member, path, depth + 1, take);
  } else if (isTree(value)) {
    follow(value[step], path, depth + 1, take);
  }
}

/** Tells of each object at the end of a plan's path where it stands in the answer. */
export function placesAt(root: Tree, path: readonly string[]): Map<Tree, Place> {
  const places = new Map<Tree, Place>();
  const walk = (value: unknown, depth: number, place: Place): void => {
    const step = path[depth];
    if (Array.isArray(value)) {
      const next = step === EACH ? depth + 1 : depth;
      value.forEach((member, index) => {
        walk(member, next, [...place, index]);
      });
    } else if (isTree(value)) {
      if (step === undefined) places.set(value, place);
      else if (step !== EACH) walk(value[step], depth + 1, [...place, step]);
    }
  };
  walk(root, 0, []);
  return places;
}
