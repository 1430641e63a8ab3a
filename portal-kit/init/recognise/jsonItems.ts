/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

const DEEPEST = 4;

/** The list of objects in an answer: the longest, and of two the one less deep; null without one. */
export function findItems(
  answer: unknown,
): { readonly pointer: string; readonly items: readonly JsonObject[] } | null {
  const found = listsIn(answer, '', 0).toSorted(
    (one, other) => other.items.length - one.items.length,
  );
  return found[0] ?? null;
}

/** The objects at a JSON pointer; none where there is no list. */
export function itemsAt(answer: unknown, pointer: string): readonly JsonObject[] {
  return listsIn(answer, '', 0).find((list) => list.pointer === pointer)?.items ?? [];
}

function listsIn(
  value: unknown,
  pointer: string,
  depth: number,
): { readonly pointer: string; readonly items: readonly JsonObject[] }[] {
  if (Array.isArray(value)) {
    return value.length > 0 && value.every(isObject) ? [{ pointer, items: value }] : [];
  }
  if (!isObject(value) || depth === DEEPEST) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    listsIn(each, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1),
  );
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
