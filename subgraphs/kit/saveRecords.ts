import type { AnyBulkWriteOperation, Collection, Filter, UpdateFilter } from 'mongodb';
import type { StoredRecord } from './record.js';

/** A record as an import or the start data gives it; the hub adds times, version and whether it is shown. */
export type RecordInput<Row extends StoredRecord> = Omit<
  Row,
  'createdAt' | 'updatedAt' | 'version' | 'shown' | 'removedAt'
>;

/** What became of the records of one call. */
export interface SaveCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Writes records whose fingerprint is new, each as one atomic change; writing the same again changes nothing.
 *
 * What is written is shown, also when it was removed before. The caller knows that the platform takes part.
 *
 * @param records with distinct ids
 */
export async function saveRecords<Row extends StoredRecord>(
  collection: Collection<Row>,
  records: readonly RecordInput<Row>[],
  now: Date,
): Promise<SaveCounts> {
  const known = await fingerprintsOf(
    collection,
    records.map(({ _id }) => _id),
  );
  const counts: SaveCounts = { added: 0, changed: 0, unchanged: 0 };
  const writes: AnyBulkWriteOperation<Row>[] = [];
  for (const record of records) {
    const fingerprint = known.get(record._id);
    if (fingerprint === record.fingerprint) {
      counts.unchanged += 1;
      continue;
    }
    counts[fingerprint === undefined ? 'added' : 'changed'] += 1;
    const { _id, ...fields } = record;
    // Keyed by id, and an upsert: a write that is repeated after a lost answer ends in the same document.
    const update = {
      $set: { ...fields, shown: true, removedAt: null, updatedAt: now },
      $setOnInsert: { createdAt: now },
      $inc: { version: 1 },
      // The driver cannot see that RecordInput<Row> has just the fields of Row.
    } as unknown as UpdateFilter<Row>;
    writes.push({ updateOne: { filter: { _id } as Filter<Row>, update, upsert: true } });
  }
  if (writes.length > 0) await collection.bulkWrite(writes, { ordered: false });
  return counts;
}

/** The fingerprints of those of `ids` that are stored. */
export async function fingerprintsOf<Row extends StoredRecord>(
  collection: Collection<Row>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await collection
    .find({ _id: { $in: ids } } as Filter<Row>)
    .project<{ _id: string; fingerprint: string }>({ fingerprint: 1 })
    .toArray();
  return new Map(rows.map(({ _id, fingerprint }) => [_id, fingerprint]));
}
