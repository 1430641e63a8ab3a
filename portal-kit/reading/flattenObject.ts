import type { Cell } from './table.js';

const DEEPEST = 10;

/**
 * The cells of an object: a property of a nested object is named by its path, as in `owner.name`. Of a list of objects
 * each property becomes a list, so `[{ "tag": "a" }, { "tag": "b" }]` in `tags` is `tags.tag` with a and b.
 */
export function flattenObject(value: object): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  addObject(value, '', cells, 1);
  return cells;
}

/** Whether a value is an object with properties of its own. */
export function isPlainObject(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.prototype.toString.call(value) === '[object Object]'
  );
}

function addObject(value: object, path: string, cells: Map<string, Cell>, depth: number): void {
  for (const [name, inner] of Object.entries(value)) {
    const column = path === '' ? name : `${path}.${name}`;
    if (isPlainObject(inner) && depth < DEEPEST) addObject(inner, column, cells, depth + 1);
    else if (Array.isArray(inner)) addList(inner, column, cells, depth);
    else cells.set(column, toCell(inner));
  }
}

function addList(
  values: readonly unknown[],
  column: string,
  cells: Map<string, Cell>,
  depth: number,
): void {
  const plain = values.filter((value) => !isPlainObject(value) || depth >= DEEPEST);
  if (plain.length > 0 || values.length === 0) cells.set(column, plain.map(toCell));
  const gathered = new Map<string, Cell[]>();
  for (const value of values) {
    if (!isPlainObject(value) || depth >= DEEPEST) continue;
    const inner = new Map<string, Cell>();
    addObject(value, column, inner, depth + 1);
    for (const [name, cell] of inner) {
      const list = gathered.get(name) ?? [];
      list.push(...(Array.isArray(cell) ? cell : [cell]));
      gathered.set(name, list);
    }
  }
  for (const [name, list] of gathered) cells.set(name, list);
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (Object.prototype.toString.call(value) === '[object Date]') return value as Date;
  return Array.isArray(value) ? value.map(toCell) : JSON.stringify(value);
}
