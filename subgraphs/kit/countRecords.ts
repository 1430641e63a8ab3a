import type { Collection, Document, Filter } from 'mongodb';
import type { ParentField } from './readPages.js';
import type { StoredRecord } from './record.js';

/** How many records have a value. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** Counts the records below each of many parents in one round trip; a parent without records is left out. */
export async function countByParent<Row extends StoredRecord>(
  collection: Collection<Row>,
  parent: ParentField,
  parentIds: readonly string[],
  filter: Filter<Row>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await collection
    .aggregate<{ _id: string; count: number }>([
      { $match: { $and: [{ [parent.path]: { $in: parentIds } }, filter] } },
      { $unwind: `$${parent.path}` },
      { $match: { [parent.path]: { $in: parentIds } } },
      { $group: { _id: `$${parent.path}`, count: { $sum: 1 } } },
    ])
    .toArray();
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
  const unwind: Document[] = isList ? [{ $unwind: `$${path}` }] : [];
  const rows = await collection
    .aggregate<{ _id: string | number | null; count: number }>([
      { $match: filter },
      ...unwind,
      { $group: { _id: `$${path}`, count: { $sum: 1 } } },
      { $match: { _id: { $ne: null } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: limit },
    ])
    .toArray();
  return rows.map(({ _id, count }) => ({ value: String(_id), count }));
}
