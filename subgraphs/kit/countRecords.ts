import type { Collection, Document, Filter } from 'mongodb';
import { type ParentField, unionOf } from './readPages.js';
import type { StoredRecord } from './record.js';
import { restrict } from './restrict.js';

/** How many records have a value. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/**
 * Counts the records below each of many parents in one round trip; a parent without records is left out.
 *
 * Each parent is a branch of its own, which an index counts without reading documents.
 */
export async function countByParent<Row extends StoredRecord>(
  collection: Collection<Row>,
  parent: ParentField,
  parentIds: readonly string[],
  filter: Filter<Row>,
): Promise<ReadonlyMap<string, number>> {
  const branches = parentIds.map((id) => [
    { $match: restrict(filter, { [parent.path]: id }) },
    // The ids come from requests, and one with a $ must stay a plain text.
    { $group: { _id: { $literal: id }, count: { $sum: 1 } } },
  ]);
  const rows = await unionOf<{ _id: string; count: number }>(collection, branches);
  return new Map(rows.map(({ _id, count }) => [_id, count]));
}

/**
 * Counts the records per value of a field, most frequent first, ties by value; a record without a value
 * counts nowhere, one with several counts under each.
 *
 * @param isList whether the field holds a list
 * @param limit the most values returned
 */
export async function countByValue<Row extends StoredRecord>(
  collection: Collection<Row>,
  { path, isList }: { readonly path: string; readonly isList: boolean },
  filter: Filter<Row>,
  limit: number,
): Promise<readonly ValueCount[]> {
  const values: Document[] = isList
    ? [{ $project: { value: { $setUnion: valuesOf(path) } } }, { $unwind: '$value' }]
    : [];
  const rows = await collection
    .aggregate<{ _id: string | number | null; count: number }>([
      { $match: filter },
      ...values,
      { $group: { _id: isList ? '$value' : `$${path}`, count: { $sum: 1 } } },
      { $match: { _id: { $ne: null } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: limit },
    ])
    .toArray();
  return rows.map(({ _id, count }) => ({ value: String(_id), count }));
}

/** The values at a path as a list, also where it holds one value or leads through a list of objects. */
function valuesOf(path: string): Document {
  return { $cond: [{ $isArray: `$${path}` }, `$${path}`, [`$${path}`]] };
}
