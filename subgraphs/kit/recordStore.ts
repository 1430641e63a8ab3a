import { isDeepStrictEqual } from 'node:util';
import type { Db, IndexDescription } from 'mongodb';
import { type ActionStore, createActionStore } from './actions/actionStore.js';
import { createOutbox, type Follow, type Outbox } from './actions/outbox.js';
import {
  createRecordWriter,
  PENDING_ACTIONS_INDEX,
  type RecordWriter,
} from './actions/recordWriter.js';
import { createCountCache } from './countCache.js';
import { dropIndexes } from './dropIndexes.js';
import { countByPrefix, type IdRange, idsByPrefix } from './idsByPrefix.js';
import type { StoredRecord } from './record.js';
import {
  createRecordReader,
  type FacetField,
  type RecordFilter,
  type RecordReader,
  type VisibleFilters,
} from './recordReader.js';
import { fingerprintsOf, type RecordInput, type SaveCounts, saveRecords } from './saveRecords.js';
import { removeByIds, showByPlatform, showUnmarked } from './showRecords.js';

/** Reads one collection of records as the public may, or as someone else, and writes it. */
export interface RecordStore<Row extends StoredRecord> extends RecordReader<Row> {
  /** Makes the indexes that are missing, and brings what an earlier release left behind up to date. */
  ensureIndexes(): Promise<void>;
  /** Reads as someone to whom other records are visible than to the public. */
  readAs(visible: VisibleFilters<Row>): RecordReader<Row>;
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
  /** Changes single records by actions. */
  readonly writer: RecordWriter<Row>;
  /** What was done to records, by whom. */
  readonly trail: ActionStore;
  readonly outbox: Outbox<Row>;
}

interface RecordStoreOptions<Row extends StoredRecord> {
  /** Each has the field `shown`, which every query asks for. */
  readonly indexes: readonly IndexDescription[];
  /** Names of indexes that earlier releases made and nothing uses any more. */
  readonly formerIndexes: readonly string[];
  /** What everyone may read of the shown records; all of them without it. */
  readonly visible?: RecordFilter<Row>;
  readonly facets: Readonly<Record<string, FacetField>>;
  /** The fields that follow from others, for example keys by which records are found; written with every change. */
  readonly derive?: (record: RecordInput<Row>) => Partial<Row>;
  /** What `save` is to write in place of records that their source changed; themselves without it. */
  readonly prepare?: (records: readonly RecordInput<Row>[]) => Promise<readonly RecordInput<Row>[]>;
  /** What must follow an action in other documents; nothing without it. */
  readonly follow?: Follow<Row>;
}

/** The store over one collection: the queries all domains have in common. */
export function createRecordStore<Row extends StoredRecord>(
  db: Db,
  collectionName: string,
  {
    indexes,
    formerIndexes,
    visible = {},
    facets,
    derive = () => ({}),
    prepare,
    follow = async () => {},
  }: RecordStoreOptions<Row>,
): RecordStore<Row> {
  const collection = db.collection<Row>(collectionName);
  const counts = createCountCache(db, collectionName);
  // The public's counts are asked for most, and others' must not push them out.
  const othersCounts = createCountCache(db, collectionName);
  const publicReader = createRecordReader(collection, { visible: [visible], facets, counts });
  const tellIfChanged = async (changed: number) => {
    if (changed > 0) await counts.collectionChanged();
    return changed;
  };

  // A write that fails may have been made all the same, in part or with a lost answer.
  const tellIfFailed = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    try {
      return await write();
    } catch (error) {
      await counts.collectionChanged().catch(() => {});
      throw error;
    }
  };

  const trail = createActionStore(db);
  const single = createRecordWriter(collection, {
    changed: () => counts.collectionChanged(),
    // A record has all that an input has.
    derive: (record) => derive(record as unknown as RecordInput<Row>),
  });
  const writer: RecordWriter<Row> = {
    ...single,
    change: (change) => tellIfFailed(() => single.change(change)),
    insert: (record) => tellIfFailed(() => single.insert(record)),
  };

  return {
    ...publicReader,
    writer,
    trail,
    outbox: createOutbox({ writer, trail, follow }),
    async ensureIndexes() {
      await tellIfChanged(await showUnmarked(collection));
      await collection.createIndexes([...indexes, PENDING_ACTIONS_INDEX]);
      await trail.ensureIndexes();
      await dropIndexes(collection, formerIndexes);
    },
    readAs: (filters) =>
      // Who sees no more than the public shares what was counted for it.
      isDeepStrictEqual(filters, [visible])
        ? publicReader
        : createRecordReader(collection, { visible: filters, facets, counts: othersCounts }),
    async save(records, now) {
      const saved = await tellIfFailed(() =>
        saveRecords(collection, records, { now, derive, ...(prepare && { prepare }) }),
      );
      await tellIfChanged(saved.added + saved.changed);
      return saved;
    },
    remove: async (ids, now) =>
      tellIfChanged(await tellIfFailed(() => removeByIds(collection, ids, now))),
    setShown: async (platform, shown, now) =>
      tellIfChanged(await tellIfFailed(() => showByPlatform(collection, { platform, shown }, now))),
    fingerprints: (ids) => fingerprintsOf(collection, ids),
    idsByPrefix: (range) => idsByPrefix(collection, range),
    countByPrefix: (prefix) => countByPrefix(collection, prefix),
  };
}
