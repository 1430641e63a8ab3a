import type { Collection, Document, Filter, UpdateFilter } from 'mongodb';
import type { StoredRecord } from './record.js';

/** Marks those of `ids` that are not yet removed as gone at their source; with how many they were. */
export async function removeByIds<Row extends StoredRecord>(
  collection: Collection<Row>,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  if (ids.length === 0) return 0;
  const { modifiedCount } = await collection.updateMany(
    filterOf<Row>({ _id: { $in: ids }, removedAt: null }),
    // Without its fingerprint the record counts as changed when its source gives it again.
    changeOf<Row>({ shown: false, removedAt: now, fingerprint: '' }, now),
    { hint: '_id_' },
  );
  return modifiedCount;
}

/**
 * Shows or hides the records of a platform that are not removed; with how many changed.
 *
 * A run that is cut short leaves the rest as it was, which is how the next one finds it.
 */
export async function showByPlatform<Row extends StoredRecord>(
  collection: Collection<Row>,
  { platform, shown }: { readonly platform: string; readonly shown: boolean },
  now: Date,
): Promise<number> {
  const { modifiedCount } = await collection.updateMany(
    filterOf<Row>({ 'source.platform': platform, shown: !shown, removedAt: null }),
    changeOf<Row>({ shown }, now),
  );
  return modifiedCount;
}

/**
 * Shows the records of a release that did not yet tell whether they are shown; with how many they were.
 *
 * An index that begins with `shown` finds them, so that it costs next to nothing where there are none.
 */
export async function showUnmarked<Row extends StoredRecord>(
  collection: Collection<Row>,
): Promise<number> {
  const { modifiedCount } = await collection.updateMany(filterOf<Row>({ shown: null }), {
    $set: { shown: true, removedAt: null },
    // Fields of every StoredRecord; the driver cannot see it of a type parameter.
  } as unknown as UpdateFilter<Row>);
  return modifiedCount;
}

// Both are of fields that every StoredRecord has, which the driver cannot see of a type parameter.
function filterOf<Row extends StoredRecord>(filter: Document): Filter<Row> {
  return filter as Filter<Row>;
}

function changeOf<Row extends StoredRecord>(
  fields: Partial<StoredRecord>,
  now: Date,
): UpdateFilter<Row> {
  return {
    $set: { ...fields, updatedAt: now },
    $inc: { version: 1 },
  } as unknown as UpdateFilter<Row>;
}
