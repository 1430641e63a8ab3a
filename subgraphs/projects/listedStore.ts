import type { Db, IndexDescription } from 'mongodb';
import type { Order } from '../kit/keyset.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../kit/viewer.js';
import { type ReadingRule, type ReservedRecord, readableBy } from './access.js';

/** Latest entered first. */
export const LATEST: Order = { name: 'LATEST', key: { path: 'createdAt', direction: -1 } };

interface ListedStoreOptions<Row extends ReservedRecord> {
  readonly reading: ReadingRule<Row>;
  /** The one order of the list; {@link LATEST} without it. */
  readonly order?: Order;
  /** The fields by which the list is narrowed or stands below other records. */
  readonly fields: readonly string[];
  /** Indexes that hold an invariant together. */
  readonly further?: readonly IndexDescription[];
}

/** The store of a kind of record that has one list in one order. */
export function createListedStore<Row extends ReservedRecord>(
  db: Db,
  collection: string,
  { reading, order = LATEST, fields, further = [] }: ListedStoreOptions<Row>,
): RecordStore<Row> {
  const [visible] = readableBy(reading, PUBLIC_VIEWER);
  const listed = { shown: 1, access: 1, [order.key.path]: order.key.direction, _id: 1 } as const;
  return createRecordStore<Row>(db, collection, {
    indexes: [
      { key: listed, name: 'listed' },
      ...[...fields, 'source.platform'].map(
        (field): IndexDescription => ({ key: { [field]: 1, ...listed }, name: `listed ${field}` }),
      ),
      ...further,
    ],
    formerIndexes: [],
    visible,
    facets: {},
  });
}
