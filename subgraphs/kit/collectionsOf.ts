import type { Db } from 'mongodb';

/** The names of the collections that stores are opened over; opening them reads nothing. */
export function collectionsOf(openStores: (db: Db) => unknown, db: Db): readonly string[] {
  const names = new Set<string>();
  const noting = new Proxy(db, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      if (property === 'collection') {
        return (name: string, ...more: unknown[]) => {
          names.add(name);
          return value.call(target, name, ...more);
        };
      }
      return value.bind(target);
    },
  });
  openStores(noting);
  return [...names];
}
