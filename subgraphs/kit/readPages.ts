import type { Collection, Document, Filter } from 'mongodb';
import { afterPosition, type Order, type Position, sortOf } from './keyset.js';
import type { StoredRecord } from './record.js';
import { branchesOf, restrict } from './restrict.js';
import type { StoredFields } from './storedFields.js';

/** Which part of a list is asked for. */
export interface PageRequest {
  readonly order: Order;
  readonly first: number;
  /** Where the page before ended; null for the first page. */
  readonly after: Position | null;
  /** What is read of each record besides its id and its place in the order; whole records without it. */
  readonly fields?: StoredFields;
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
  const branches = page.order === RELEVANCE ? [filter] : branchesOf(filter);
  const pages = branches.map((branch) => pageStages(branch, page, collection.collectionName));
  const merged = branches.length === 1 ? [] : mergeStages(page);
  return cutPage(await unionOf<Row>(collection, pages, merged), page.first);
}

/**
 * Makes one page of the pages of several branches, which may share records. The planner would read all records of an
 * `$or` to sort them; of pages there is little to sort.
 */
function mergeStages({ order, first }: PageRequest): Document[] {
  return [
    { $group: { _id: '$_id', record: { $first: '$$ROOT' } } },
    { $replaceRoot: { newRoot: '$record' } },
    { $sort: sortOf(order) },
    { $limit: first + 1 },
  ];
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
    ...pageStages(restrict(filter, { [parent.path]: id }), page, collection.collectionName),
    { $set: { parentOfPage: { $literal: id } } },
  ]);
  const rowsByParent = new Map<string, Row[]>(parentIds.map((id) => [id, []]));
  for (const row of await unionOf<Row & { parentOfPage: string }>(collection, branches)) {
    rowsByParent.get(row.parentOfPage)?.push(row);
  }
  return new Map([...rowsByParent].map(([id, found]) => [id, cutPage(found, page.first)]));
}

// The driver would fetch 101 rows first and the rest in a second round trip.
const IN_ONE_BATCH = { batchSize: 100_000 } as const;

/**
 * Runs several pipelines over one collection in one round trip; the answers come in the order of the pipelines, unless
 * the stages at the `end`, which get all of them, do otherwise.
 */
export async function unionOf<Result extends Document>(
  collection: Pick<Collection, 'aggregate' | 'collectionName'>,
  pipelines: readonly Document[][],
  end: readonly Document[] = [],
): Promise<Result[]> {
  const [first, ...others] = pipelines;
  if (first === undefined) return [];
  const unions = others.map((pipeline) => ({
    $unionWith: { coll: collection.collectionName, pipeline },
  }));
  return collection.aggregate<Result>([...first, ...unions, ...end], IN_ONE_BATCH).toArray();
}

function pageStages(
  filter: Document,
  { order, first, after, fields = null }: PageRequest,
  collectionName: string,
): Document[] {
  const project = projectStages(order, fields);
  const afterFilter = after === null ? [] : [afterPosition(order, after)];
  // One more than asked for tells whether the list goes on.
  const end = [{ $sort: sortOf(order) }, { $limit: first + 1 }];
  if (order !== RELEVANCE)
    return [{ $match: restrict(filter, ...afterFilter) }, ...end, ...project];
  const score = RELEVANCE.key.path;
  return [
    { $match: filter },
    // Sorting scores instead of whole records halves the time; the page's records are fetched at the end.
    { $project: { [score]: { $meta: 'textScore' } } },
    ...afterFilter.map((condition) => ({ $match: condition })),
    ...end,
    { $lookup: { from: collectionName, localField: '_id', foreignField: '_id', as: 'found' } },
    // One that was removed in between.
    { $match: { found: { $ne: [] } } },
    {
      $replaceRoot: {
        newRoot: { $mergeObjects: [{ $first: '$found' }, { [score]: `$${score}` }] },
      },
    },
    ...project,
  ];
}

/** Reads no more than asked for; an index that has all of it spares the records themselves. */
function projectStages({ key }: Order, fields: StoredFields): Document[] {
  if (fields === null) return [];
  const [stored = key.path] = key.path.split('.');
  return [{ $project: Object.fromEntries(['_id', stored, ...fields].map((field) => [field, 1])) }];
}

function cutPage<Row>(rows: readonly Row[], first: number): Rows<Row> {
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}
