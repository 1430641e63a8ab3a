import {
  type AnyBulkWriteOperation,
  type Collection,
  type Filter,
  MongoBulkWriteError,
  type OptionalUnlessRequiredId,
  type UpdateFilter,
} from 'mongodb';
import { DUPLICATE_KEY } from './isDuplicateKey.js';
import type { StoredRecord } from './record.js';

/** A record as an import or the start data gives it; the hub adds times, version and whether it is shown. */
export type RecordInput<Row extends StoredRecord> = Omit<
  Row,
  'createdAt' | 'updatedAt' | 'version' | 'shown' | 'removedAt' | 'pendingActions' | 'requestKeys'
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
  {
    now,
    derive,
    prepare = async (records) => records,
  }: {
    readonly now: Date;
    /** The fields that follow from others. */
    readonly derive: (record: RecordInput<Row>) => Partial<Row>;
    /** What is to be written in place of records that their source changed; themselves without it. */
    readonly prepare?: (
      records: readonly RecordInput<Row>[],
    ) => Promise<readonly RecordInput<Row>[]>;
  },
): Promise<SaveCounts> {
  const known = await fingerprintsOf(
    collection,
    records.map(({ _id }) => _id),
  );
  const counts: SaveCounts = { added: 0, changed: 0, unchanged: 0 };
  const fresh: RecordInput<Row>[] = [];
  const changed: RecordInput<Row>[] = [];
  for (const record of records) {
    const fingerprint = known.get(record._id);
    if (fingerprint === undefined) fresh.push({ ...record, ...derive(record) });
    else if (fingerprint === record.fingerprint) counts.unchanged += 1;
    else changed.push(record);
  }
  counts.added = fresh.length;
  counts.changed = changed.length;
  const met = await insert(collection, fresh, now);
  const prepared = changed.length === 0 ? changed : await prepare(changed);
  const derived = prepared.map((record) => ({ ...record, ...derive(record) }));
  const writes = [...derived, ...met].map((record) => upsertOf(record, now));
  if (writes.length > 0) await collection.bulkWrite(writes, { ordered: false });
  return counts;
}

/**
 * Inserts records, which takes two thirds of the time of upserts; gives those that are there by now, from another
 * writer or from this insert, repeated after a lost answer.
 */
async function insert<Row extends StoredRecord>(
  collection: Collection<Row>,
  records: readonly RecordInput<Row>[],
  now: Date,
): Promise<readonly RecordInput<Row>[]> {
  if (records.length === 0) return [];
  const rows = records.map((record) => ({
    ...record,
    shown: true,
    removedAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
    // The driver cannot see that these are just the fields of Row.
  })) as unknown as OptionalUnlessRequiredId<Row>[];
  try {
    await collection.insertMany(rows, { ordered: false });
    return [];
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError)) throw error;
    const failed = [error.writeErrors].flat();
    if (failed.some(({ code }) => code !== DUPLICATE_KEY)) throw error;
    return failed.flatMap(({ index }) => records[index] ?? []);
  }
}

/** Keyed by id, and an upsert: a write that is repeated after a lost answer ends in the same document. */
function upsertOf<Row extends StoredRecord>(
  { _id, ...fields }: RecordInput<Row>,
  now: Date,
): AnyBulkWriteOperation<Row> {
  const update = {
    $set: { ...fields, shown: true, removedAt: null, updatedAt: now },
    $setOnInsert: { createdAt: now },
    $inc: { version: 1 },
    // The driver cannot see that RecordInput<Row> has just the fields of Row.
  } as unknown as UpdateFilter<Row>;
  return { updateOne: { filter: { _id } as Filter<Row>, update, upsert: true } };
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
