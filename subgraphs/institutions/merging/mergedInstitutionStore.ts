import type { Collection } from 'mongodb';
import type { RecordInput } from '../../kit/saveRecords.js';
import type { StoredInstitution } from '../institution.js';
import { mergeInstitutions } from '../mergeInstitutions.js';

type InstitutionInput = RecordInput<StoredInstitution>;

/**
 * What is to be saved of records that their sources give again: one that was merged stays withdrawn, and one that others
 * were merged into keeps what they brought. Two look-ups in an index for each call.
 */
export async function keepMerges(
  collection: Pick<Collection<StoredInstitution>, 'find'>,
  records: readonly InstitutionInput[],
): Promise<readonly InstitutionInput[]> {
  const ids = records.map(({ _id }) => _id);
  const [merged, brought] = await Promise.all([
    collection
      .find({ _id: { $in: ids }, mergedIntoId: { $exists: true } }, { hint: '_id_' })
      .project<Pick<StoredInstitution, '_id' | 'mergedIntoId'>>({ mergedIntoId: 1 })
      .toArray(),
    collection
      .find({ mergedIntoId: { $in: ids }, shown: true })
      .sort({ _id: 1 })
      .toArray(),
  ]);
  if (merged.length === 0 && brought.length === 0) return records;
  const survivorOf = new Map(merged.map(({ _id, mergedIntoId }) => [_id, mergedIntoId]));
  return records.map((record) => {
    const mergedIntoId = survivorOf.get(record._id);
    const kept: InstitutionInput =
      mergedIntoId === undefined ? record : { ...record, status: 'WITHDRAWN', mergedIntoId };
    return brought
      .filter((other) => other.mergedIntoId === record._id)
      .reduce((survivor, other) => mergeInstitutions(survivor, other).survivor, kept);
  });
}

/** Withdraws those that were merged while they were saved. */
export async function withdrawMerged(
  collection: Pick<Collection<StoredInstitution>, 'updateMany'>,
  ids: readonly string[],
): Promise<void> {
  await collection.updateMany(
    { _id: { $in: [...ids] }, mergedIntoId: { $exists: true }, status: { $ne: 'WITHDRAWN' } },
    { $set: { status: 'WITHDRAWN' } },
    { hint: '_id_' },
  );
}
