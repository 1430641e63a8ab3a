import DataLoader from 'dataloader';

/** Asks for one record by its key; answers null where there is none. */
export interface EntityLoader<Row> {
  load(key: string): Promise<Row | null>;
}

/**
 * Batches look-ups of one tick into one "find many by key".
 *
 * @param findMany finds the records of distinct keys, in any order, leaving out those that are absent
 * @param keyOf the key of a found record
 */
export function entityLoader<Row>(
  findMany: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): EntityLoader<Row> {
  return new DataLoader<string, Row | null>(async (keys) => {
    const byKey = new Map((await findMany(keys)).map((row) => [keyOf(row), row]));
    // DataLoader matches answers to keys by position, and MongoDB returns rows in its own order.
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** A loader per distinct arguments, so that a list below a list is asked for once for all parents. */
export interface ArgumentLoader<Args, Value> {
  load(args: Args, parentId: string): Promise<Value>;
}

/**
 * Batches what fields with equal arguments ask for their parents.
 *
 * @param loadMany loads for distinct parents at once; a parent missing in the answer gets `absent`
 */
export function argumentLoader<Args, Value>(
  loadMany: (args: Args, parentIds: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  absent: Value,
): ArgumentLoader<Args, Value> {
  const loaders = new Map<string, DataLoader<string, Value>>();
  return {
    load(args, parentId) {
      const key = JSON.stringify(args);
      let loader = loaders.get(key);
      if (loader === undefined) {
        loader = new DataLoader(async (ids) => {
          const found = await loadMany(args, ids);
          return ids.map((id) => found.get(id) ?? absent);
        });
        loaders.set(key, loader);
      }
      return loader.load(parentId);
    },
  };
}
