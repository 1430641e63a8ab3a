import type { Collection, Document, Filter } from 'mongodb';
import type { StoredRecord } from './record.js';

/** Which ids: those of a kind and a platform, in pages. */
export interface IdRange {
  /** What they begin with, up to a colon: `offer:techmart:`. */
  readonly prefix: string;
  /** Only those after this id; null for the first. */
  readonly after: string | null;
  readonly limit: number;
}

/** The ids of records that begin with a prefix, in their order; removed records are left out. */
export async function idsByPrefix<Row extends StoredRecord>(
  collection: Collection<Row>,
  { prefix, after, limit }: IdRange,
): Promise<readonly string[]> {
  const rows = await collection
    .find(filterOf<Row>({ _id: { $gt: after ?? prefix, $lt: endOf(prefix) }, removedAt: null }), {
      hint: '_id_',
    })
    .sort({ _id: 1 })
    .limit(limit)
    .project<{ _id: string }>({ _id: 1 })
    .toArray();
  return rows.map(({ _id }) => _id);
}

/** How many ids begin with a prefix, those of removed records among them; the index alone is read. */
export function countByPrefix<Row extends StoredRecord>(
  collection: Collection<Row>,
  prefix: string,
): Promise<number> {
  return collection.countDocuments(filterOf<Row>({ _id: { $gt: prefix, $lt: endOf(prefix) } }), {
    hint: '_id_',
  });
}

/** The first text after all that begin with the prefix: a semicolon follows the colon. */
function endOf(prefix: string): string {
  if (!prefix.endsWith(':')) throw new Error(`a prefix of ids ends with a colon, got ${prefix}`);
  return `${prefix.slice(0, -1)};`;
}

// Of fields that every StoredRecord has, which the driver cannot see of a type parameter.
function filterOf<Row extends StoredRecord>(filter: Document): Filter<Row> {
  return filter as Filter<Row>;
}
