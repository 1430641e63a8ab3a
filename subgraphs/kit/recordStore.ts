import type { Db, Filter, IndexDescription } from 'mongodb';
import { createCountCache } from './countCache.js';
import { countByParent, countByValue, type ValueCount } from './countRecords.js';
import { dropIndexes } from './dropIndexes.js';
import { countByPrefix, type IdRange, idsByPrefix } from './idsByPrefix.js';
import {
  type PageRequest,
  type ParentField,
  type Rows,
  readPage,
  readPagesByParent,
} from './readPages.js';
import type { StoredRecord } from './record.js';
import { fingerprintsOf, type RecordInput, type SaveCounts, saveRecords } from './saveRecords.js';
import { removeByIds, showByPlatform, showUnmarked } from './showRecords.js';

/** A field whose values a list can be counted by. */
export interface FacetField {
  readonly path: string;
  readonly isList: boolean;
}

/** The conditions of a list by name, so that a facet can leave out its own. */
export type Conditions<Row> = Readonly<Record<string, Filter<Row>>>;

/** Reads and writes one collection of records; what is not shown, or not `visible`, is never read. */
export interface RecordStore<Row extends StoredRecord> {
  /** Makes the indexes that are missing, and brings what an earlier release left behind up to date. */
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
  /**
   * Marks records as gone at their source: they leave every list and look-up; saving one again brings it back.
   * Resolves with how many were shown or hidden but not yet removed.
   */
  remove(ids: readonly string[], now: Date): Promise<number>;
  /** Hides or shows again every record that a platform gave, but for removed ones; with how many changed. */
  setShown(platform: string, shown: boolean, now: Date): Promise<number>;
  /** Fingerprints of stored records, visible or not; that of a removed one is like no other. */
  fingerprints(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Ids of a kind and a platform in their order, visible or not; those of removed records are left out. */
  idsByPrefix(range: IdRange): Promise<readonly string[]>;
  /** How many ids of a kind and a platform are stored, those of removed records among them. */
  countByPrefix(prefix: string): Promise<number>;
}

interface RecordStoreOptions<Row extends StoredRecord> {
  /** Each has the field `shown`, which every query asks for. */
  readonly indexes: readonly IndexDescription[];
  /** Names of indexes that earlier releases made and nothing uses any more. */
  readonly formerIndexes: readonly string[];
  /** What everyone may read of the shown records; all of them without it. */
  readonly visible?: Filter<Row>;
  readonly facets: Readonly<Record<string, FacetField>>;
}

/** For a query by id: every index that begins with `shown` fits as well, and the planner would try them all. */
export const BY_ID = { hint: '_id_' } as const;

/** The store over one collection: the queries all domains have in common. */
export function createRecordStore<Row extends StoredRecord>(
  db: Db,
  collectionName: string,
  { indexes, formerIndexes, visible, facets }: RecordStoreOptions<Row>,
): RecordStore<Row> {
  const collection = db.collection<Row>(collectionName);
  const counts = createCountCache(db, collectionName);
  const allOf = (conditions: Conditions<Row>): Filter<Row> =>
    // A conjunction of filters of Row is a filter of Row; the driver's type is too deep to see it.
    ({ $and: [{ shown: true, ...visible }, ...Object.values(conditions)] }) as Filter<Row>;
  const tellIfChanged = async (changed: number) => {
    if (changed > 0) await counts.collectionChanged();
    return changed;
  };

  return {
    async ensureIndexes() {
      await tellIfChanged(await showUnmarked(collection));
      await collection.createIndexes([...indexes]);
      await dropIndexes(collection, formerIndexes);
    },
    findByIds: (ids) =>
      collection
        .find(allOf({ ids: { _id: { $in: ids } } as Filter<Row> }), BY_ID)
        // Stored documents are Row: only this store and saveRecords write the collection.
        .toArray() as Promise<Row[]>,
    page: (conditions, page) => readPage(collection, allOf(conditions), page),
    count: (conditions) =>
      counts.remember(['count', conditions], () => collection.countDocuments(allOf(conditions))),
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
      await tellIfChanged(saved.added + saved.changed);
      return saved;
    },
    remove: async (ids, now) => tellIfChanged(await removeByIds(collection, ids, now)),
    setShown: async (platform, shown, now) =>
      tellIfChanged(await showByPlatform(collection, { platform, shown }, now)),
    fingerprints: (ids) => fingerprintsOf(collection, ids),
    idsByPrefix: (range) => idsByPrefix(collection, range),
    countByPrefix: (prefix) => countByPrefix(collection, prefix),
  };
}
