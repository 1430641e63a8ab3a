import type { Collection, Db, Document } from 'mongodb';

/** What anything may be asked for: whether it is a promise, how it is written as JSON, what type it has. */
const ALWAYS_THERE = new Set(['then', 'toJSON', 'constructor', '__typename']);

/**
 * A database whose records tell when someone uses a field that was not read: what a query left out is missing without
 * a word otherwise, and looks like a field that is not stored.
 */
export function guardedDb(db: Db): Db {
  return new Proxy(db, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (name === 'collection') return (...args: [string]) => guarded(target.collection(...args));
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function guarded(collection: Collection): Collection {
  return new Proxy(collection, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (name === 'find') {
        return (filter: Document, options: { projection?: Document } = {}) =>
          guardRows(target.find(filter, options), namesOf(options.projection));
      }
      if (name === 'aggregate') {
        return (stages: Document[], options?: object) => {
          const last = stages.findLast((stage) => '$project' in stage)?.['$project'];
          // Stages after it add names that the domain alone knows; only pages are read with plain projections.
          return guardRows(target.aggregate(stages, options), namesOf(last));
        };
      }
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The fields that a projection names, null for one that does more than to name some. */
function namesOf(projection: Document | undefined): ReadonlySet<string> | null {
  if (projection === undefined) return null;
  const entries = Object.entries(projection);
  return entries.every(([name, value]) => value === 1 && !name.includes('.'))
    ? new Set(entries.map(([name]) => name))
    : null;
}

interface Cursor {
  toArray(): Promise<object[]>;
}

function guardRows<Rows extends Cursor>(cursor: Rows, names: ReadonlySet<string> | null): Rows {
  if (names === null) return cursor;
  return new Proxy(cursor, {
    get(target, name) {
      if (name === 'toArray') {
        return async () => (await target.toArray()).map((row) => guardRow(row, names));
      }
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function guardRow(row: object, names: ReadonlySet<string>): object {
  return new Proxy(row, {
    get(target, name, receiver) {
      if (typeof name === 'string' && !(name in target) && !names.has(name)) {
        if (!ALWAYS_THERE.has(name)) throw new Error(`the field ${name} was not read`);
      }
      return Reflect.get(target, name, receiver);
    },
  });
}
