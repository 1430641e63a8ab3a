import { type EntityLoader, entityLoader } from './entityLoader.js';
import type { StoredRecord } from './record.js';
import { isCovered, type StoredFields, unionOfFields } from './storedFields.js';

/** Asks for one record by its key, and of it no more than is needed; answers null where there is none. */
export interface RecordLoader<Row> {
  /** @param fields what is needed of the record; all of it without this */
  load(key: string, fields?: StoredFields): Promise<Row | null>;
}

/** One loader after the other, each for those who can use what it reads. */
interface Reading<Row> {
  fields: StoredFields;
  hasRead: boolean;
  readonly loader: EntityLoader<Row>;
}

/**
 * Batches look-ups of one tick into one, which reads all that anyone in that tick needs. Whoever comes later shares
 * what was read if it is enough, and else has it read anew.
 */
export function recordLoader<Row>(
  findMany: (keys: readonly string[], fields: StoredFields) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): RecordLoader<Row> {
  let reading: Reading<Row> | undefined;

  function begin(fields: StoredFields): Reading<Row> {
    const begun: Reading<Row> = {
      fields,
      hasRead: false,
      loader: entityLoader((keys) => {
        begun.hasRead = true;
        return findMany(keys, begun.fields);
      }, keyOf),
    };
    return begun;
  }

  return {
    load(key, fields = null) {
      if (reading === undefined) reading = begin(fields);
      else if (!isCovered(reading.fields, fields)) {
        const all = unionOfFields(reading.fields, fields);
        if (reading.hasRead) reading = begin(all);
        else reading.fields = all;
      }
      return reading.loader.load(key);
    },
  };
}

/** The loader of the records of a reader by their ids. */
export function loadById<Row extends StoredRecord>(reader: {
  findByIds(ids: readonly string[], fields?: StoredFields): Promise<readonly Row[]>;
}): RecordLoader<Row> {
  return recordLoader(
    (ids, fields) => reader.findByIds(ids, fields),
    ({ _id }) => _id,
  );
}
