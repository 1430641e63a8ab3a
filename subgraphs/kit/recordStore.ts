import type { Db, Filter, IndexDescription } from 'mongodb';
import { createCountCache } from './countCache.js';
import { countByParent, countByValue, type ValueCount } from './countRecords.js';
import {
  type PageRequest,
  type ParentField,
  type Rows,
  readPage,
  readPagesByParent,
} from './readPages.js';
import type { StoredRecord } from './record.js';
import { fingerprintsOf, type RecordInput, type SaveCounts, saveRecords } from './saveRecords.js';

/** A field whose values a list can be counted by. */
export interface FacetField {
  readonly path: string;
  readonly isList: boolean;
}

/** The conditions of a list by name, so that a facet can leave out its own. */
export type Conditions<Row> = Readonly<Record<string, Filter<Row>>>;

/** Reads and writes one collection of records; what is not `visible` is never read. */
export interface RecordStore<Row extends StoredRecord> {
  ensureIndexes(): Promise<void>;
  findByIds(ids: readonly string[]): Promise<readonly Row[]>;
  page(conditions: Conditions<Row>, page: PageRequest): Promise<Rows<Row>>;
  count(conditions: Conditions<Row>): Promise<number>;
  facet(name: string, conditions: Conditions<Row>, limit: number): Promise<readonly ValueCount[]>;
  pagesByParent(
    parent: ParentField,
    parentIds: readonly string[],
    conditions: Conditions<Row>,
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Rows<Row>>>;
  countByParent(
    parent: ParentField,
    parentIds: readonly string[],
    conditions: Conditions<Row>,
  ): Promise<ReadonlyMap<string, number>>;
  /** Writes what is new or changed; for imports and start data. */
  save(records: readonly RecordInput<Row>[], now: Date): Promise<SaveCounts>;
  /** Fingerprints of stored records, visible or not. */
  fingerprints(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

interface RecordStoreOptions<Row extends StoredRecord> {
  readonly indexes: readonly IndexDescription[];
  /** What everyone may read. */
  readonly visible: Filter<Row>;
  readonly facets: Readonly<Record<string, FacetField>>;
}

/** The store over one collection: the queries all domains have in common. */
export function createRecordStore<Row extends StoredRecord>(
  db: Db,
  collectionName: string,
  { indexes, visible, facets }: RecordStoreOptions<Row>,
): RecordStore<Row> {
  const collection = db.collection<Row>(collectionName);
  const counts = createCountCache(db, collectionName);
  const allOf = (conditions: Conditions<Row>): Filter<Row> =>
    // A conjunction of filters of Row is a filter of Row; the driver's type is too deep to see it.
    ({ $and: [visible, ...Object.values(conditions)] }) as Filter<Row>;
  const isWholeCollection = (conditions: Conditions<Row>) =>
    [visible, ...Object.values(conditions)].every(
      (condition) => Object.keys(condition).length === 0,
    );

  return {
    async ensureIndexes() {
      await collection.createIndexes([...indexes]);
    },
    findByIds: (ids) =>
      collection
        .find(allOf({ ids: { _id: { $in: ids } } as Filter<Row> }))
        // Stored documents are Row: only this store and saveRecords write the collection.
        .toArray() as Promise<Row[]>,
    page: (conditions, page) => readPage(collection, allOf(conditions), page),
    count: (conditions) =>
      counts.remember(['count', conditions], () =>
        collection.countDocuments(
          allOf(conditions),
          // Without a condition the planner would read every document; the keys of the index are enough.
          isWholeCollection(conditions) ? { hint: '_id_' } : {},
        ),
      ),
    facet(name, conditions, limit) {
      const field = facets[name];
      if (field === undefined) throw new Error(`no facet is called ${name}`);
      const { [name]: _own, ...others } = conditions;
      return counts.remember(['facet', name, others, limit], () =>
        countByValue(collection, field, allOf(others), limit),
      );
    },
    pagesByParent: (parent, parentIds, conditions, page) =>
      readPagesByParent(collection, parent, parentIds, allOf(conditions), page),
    countByParent: (parent, parentIds, conditions) =>
      counts.remember(['countByParent', parent, parentIds, conditions], () =>
        countByParent(collection, parent, parentIds, allOf(conditions)),
      ),
    async save(records, now) {
      const saved = await saveRecords(collection, records, now);
      if (saved.added + saved.changed > 0) await counts.collectionChanged();
      return saved;
    },
    fingerprints: (ids) => fingerprintsOf(collection, ids),
  };
}
