import type { Collection, Document, Filter } from 'mongodb';
import { afterPosition, type Order, type Position, sortOf } from './keyset.js';
import type { StoredRecord } from './record.js';

/** Which part of a list is asked for. */
export interface PageRequest {
  readonly order: Order;
  readonly first: number;
  /** Where the page before ended; null for the first page. */
  readonly after: Position | null;
}

/** A part of a list. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

/** The field by which the records of a list below another record point at it. */
export interface ParentField {
  readonly path: string;
}

/** The order of full-text hits: best first. Its key is computed by the query, not stored. */
export const RELEVANCE: Order = { name: 'RELEVANCE', key: { path: 'relevance', direction: -1 } };

/** Reads one page of the records that satisfy `filter`, which may hold a `$text` condition. */
export async function readPage<Row extends StoredRecord>(
  collection: Collection<Row>,
  filter: Filter<Row>,
  page: PageRequest,
): Promise<Rows<Row>> {
  const rows = await collection.aggregate<Row>(pageStages(filter, page)).toArray();
  return cutPage(rows, page.first);
}

/**
 * Reads the same page below many parents in one round trip.
 *
 * Each parent is a branch of its own, so that an index bounds the work by the page and not by the size of
 * the longest list.
 */
export async function readPagesByParent<Row extends StoredRecord>(
  collection: Collection<Row>,
  parent: ParentField,
  parentIds: readonly string[],
  filter: Filter<Row>,
  page: PageRequest,
): Promise<ReadonlyMap<string, Rows<Row>>> {
  const branches = parentIds.map((id) => [
    ...pageStages({ $and: [{ [parent.path]: id }, filter] } as Filter<Row>, page),
    { $set: { parentOfPage: { $literal: id } } },
  ]);
  const [branch, ...others] = branches;
  if (branch === undefined) return new Map();
  const unions = others.map((pipeline) => ({
    $unionWith: { coll: collection.collectionName, pipeline },
  }));
  const rowsByParent = new Map<string, Row[]>(parentIds.map((id) => [id, []]));
  const rows = await collection
    .aggregate<Row & { parentOfPage: string }>([...branch, ...unions])
    .toArray();
  for (const row of rows) rowsByParent.get(row.parentOfPage)?.push(row);
  return new Map([...rowsByParent].map(([id, found]) => [id, cutPage(found, page.first)]));
}

function pageStages(filter: Document, { order, first, after }: PageRequest): Document[] {
  const afterFilter = after === null ? [] : [afterPosition(order, after)];
  // One more than asked for tells whether the list goes on.
  const end = [{ $sort: sortOf(order) }, { $limit: first + 1 }];
  if (order !== RELEVANCE) return [{ $match: { $and: [filter, ...afterFilter] } }, ...end];
  return [
    { $match: filter },
    { $set: { [RELEVANCE.key.path]: { $meta: 'textScore' } } },
    ...afterFilter.map((condition) => ({ $match: condition })),
    ...end,
  ];
}

function cutPage<Row>(rows: readonly Row[], first: number): Rows<Row> {
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}
