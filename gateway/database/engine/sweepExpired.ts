import type { Document } from 'mongodb';
import type { Engine } from './loadEngine.js';
import { runCommand } from './runCommand.js';

const INTERNAL_DATABASES = new Set(['admin', 'config', 'local']);
const ALL_IN_ONE_BATCH = { batchSize: 100_000 };

type RunCommand = (database: string, command: Document) => Promise<Document>;

export interface SweepResult {
  collection: string;
  deleted: number;
}

/** Deletes documents that TTL indexes say have expired: the engine keeps such indexes but acts on none. */
export async function sweepExpired(engine: Engine, now = Date.now()): Promise<SweepResult[]> {
  const run: RunCommand = (database, command) => runCommand(engine, database, command);
  const results: SweepResult[] = [];
  const { databases } = await run('admin', { listDatabases: 1, nameOnly: true });
  for (const { name: database } of databases) {
    if (INTERNAL_DATABASES.has(database)) continue;
    for (const collection of await collectionNames(run, database)) {
      const deleted = await sweepCollection(run, database, collection, now);
      if (deleted > 0) results.push({ collection: `${database}.${collection}`, deleted });
    }
  }
  return results;
}

async function collectionNames(run: RunCommand, database: string): Promise<string[]> {
  const { cursor } = await run(database, {
    listCollections: 1,
    filter: { type: 'collection' },
    nameOnly: true,
    cursor: ALL_IN_ONE_BATCH,
  });
  return cursor.firstBatch
    .map(({ name }: Document) => String(name))
    .filter((name: string) => !name.startsWith('system.'));
}

async function sweepCollection(
  run: RunCommand,
  database: string,
  collection: string,
  now: number,
): Promise<number> {
  const { cursor } = await run(database, { listIndexes: collection, cursor: ALL_IN_ONE_BATCH });
  let deleted = 0;
  for (const index of cursor.firstBatch) {
    const expired = expiredFilter(index, now);
    if (!expired) continue;
    const { n } = await run(database, {
      delete: collection,
      deletes: [{ q: expired, limit: 0, hint: index.name }],
      writeConcern: { w: 1, j: true },
    });
    deleted += n;
  }
  return deleted;
}

/** The documents an index says have expired; nothing for an index without a lifetime. */
export function expiredFilter(index: Document, now: number): Document | undefined {
  const { key, expireAfterSeconds, partialFilterExpression } = index;
  const [field, ...more] = Object.keys(key);
  // As in a server, compound indexes have no lifetime and neither have values that are no dates.
  if (typeof expireAfterSeconds !== 'number' || field === undefined || more.length > 0) return;
  const before = new Date(now - expireAfterSeconds * 1000);
  if (Number.isNaN(before.getTime())) return;
  const expired = { [field]: { $type: 'date', $lt: before } };
  return partialFilterExpression ? { $and: [partialFilterExpression, expired] } : expired;
}
