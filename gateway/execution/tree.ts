/** An object of an answer as subgraphs give it and fetches fill it; its keys are response keys. */
export type Tree = Record<string, unknown>;

/** Whether a value is an object of an answer, and neither a list nor a leaf such as a scalar's date. */
export function isTree(value: unknown): value is Tree {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof (value as Tree)['toJSON'] !== 'function'
  );
}

/**
 * Adds what a fetch gave to an object that is there already; objects below are joined, and lists of one length member
 * by member. Takes the parts of `given` over without a copy.
 *
 * @param interfaces names that say less of an object's type than another: a subgraph with an interface object knows no
 *   more than the interface
 */
export function mergeTree(into: Tree, given: Tree, interfaces: ReadonlySet<string>): void {
  // Objects of answers inherit nothing that is enumerable, and a list of their keys is as large as they are.
  for (const key in given) {
    const value = given[key];
    // A portal's JSON may have a key that would change what the object inherits.
    if (value === undefined || key === '__proto__') continue;
    const present = into[key];
    if (key === '__typename' && present !== undefined && interfaces.has(value as string)) continue;
    into[key] = merged(present, value, interfaces);
  }
}

function merged(present: unknown, given: unknown, interfaces: ReadonlySet<string>): unknown {
  if (Array.isArray(given)) {
    if (!Array.isArray(present) || present.length !== given.length) return given;
    return given.map((member, index) => merged(present[index], member, interfaces));
  }
  if (!isTree(given) || !isTree(present)) return given;
  mergeTree(present, given, interfaces);
  return present;
}
