import type {
  Collection,
  Document,
  Filter,
  IndexDescription,
  OptionalUnlessRequiredId,
  UpdateFilter,
} from 'mongodb';
import { isDuplicateKey } from '../isDuplicateKey.js';
import type { StoredRecord } from '../record.js';
import type { StoredAction } from './action.js';

/** The next version of a record and the action that makes it. */
export interface RecordChange<Row> {
  /** The record in the version it builds on. */
  readonly record: Row;
  readonly set: Partial<Row>;
  readonly action: StoredAction;
  /** By which the same request is known again; null when it brought none. */
  readonly requestKey: string | null;
}

/** What became of a change. */
export type ChangeResult<Row> =
  | { readonly status: 'changed'; readonly record: Row }
  /** The record has another version by now, or is gone. */
  | { readonly status: 'stale' }
  /** A unique index holds another record with the same value. */
  | { readonly status: 'taken'; readonly index: string };

/** What became of a new record. */
export type InsertResult<Row> =
  | { readonly status: 'inserted'; readonly record: Row }
  | { readonly status: 'taken'; readonly index: string };

/** Changes single records of one collection, each change with its entry of the audit trail in one atomic write. */
export interface RecordWriter<Row extends StoredRecord> {
  /** The record as it is now, whoever may read it; null when it is gone. */
  find(id: string): Promise<Row | null>;
  /** The record as it is now, or as it was when it was removed; null when there never was one. */
  findEver(id: string): Promise<Row | null>;
  change(change: RecordChange<Row>): Promise<ChangeResult<Row>>;
  insert(record: Row): Promise<InsertResult<Row>>;
  /** Records with actions that have not been passed on, those of the longest standing first. */
  withPendingActions(limit: number): Promise<readonly Row[]>;
  /** Forgets actions that have been passed on. */
  settle(id: string, actionIds: readonly string[]): Promise<void>;
  /** Some records that satisfy a filter, whoever may read them; for what time alone makes due. */
  findDue(filter: Filter<Row>, hint: string, limit: number): Promise<readonly Row[]>;
}

/** The index by which actions that were not passed on are found. */
export const PENDING_ACTIONS_INDEX: IndexDescription = {
  key: { 'pendingActions.at': 1 },
  name: 'pendingActions',
  partialFilterExpression: { 'pendingActions.at': { $exists: true } },
};

// A client repeats a request within minutes; that many changes of one record in between are more than there will be.
const MOST_REQUEST_KEYS = 50;

interface RecordWriterDeps<Row> {
  /** Called after each change. */
  readonly changed: () => Promise<unknown>;
  /** The fields that follow from others; they are written with those. */
  readonly derive: (record: Row) => Partial<Row>;
}

/** Makes the writer of a collection. */
export function createRecordWriter<Row extends StoredRecord>(
  collection: Collection<Row>,
  { changed, derive }: RecordWriterDeps<Row>,
): RecordWriter<Row> {
  // Stored documents are Row: only the store of this collection writes it.
  const findOne = (filter: Document) =>
    collection.findOne(filterOf<Row>(filter), { hint: '_id_' }) as Promise<Row | null>;
  return {
    find: (id) => findOne({ _id: id, removedAt: null }),
    findEver: (id) => findOne({ _id: id }),
    async change({ record: before, set, action, requestKey }) {
      const { _id: id, version } = before;
      const update = {
        $set: { ...set, ...derive({ ...before, ...set }), updatedAt: action.at },
        $inc: { version: 1 },
        $push: {
          pendingActions: action,
          ...(requestKey !== null && {
            requestKeys: { $each: [requestKey], $slice: -MOST_REQUEST_KEYS },
          }),
        },
        // The driver cannot see that Partial<Row> has just the fields of Row.
      } as unknown as UpdateFilter<Row>;
      try {
        const record = await collection.findOneAndUpdate(
          filterOf<Row>({ _id: id, version, removedAt: null }),
          update,
          { returnDocument: 'after', hint: { _id: 1 } },
        );
        if (record === null) return { status: 'stale' };
        await changed();
        return { status: 'changed', record: record as unknown as Row };
      } catch (error) {
        return { status: 'taken', index: indexOfDuplicate(error) };
      }
    },
    async insert(record) {
      try {
        await collection.insertOne({
          ...record,
          ...derive(record),
        } as unknown as OptionalUnlessRequiredId<Row>);
      } catch (error) {
        return { status: 'taken', index: indexOfDuplicate(error) };
      }
      await changed();
      return { status: 'inserted', record };
    },
    withPendingActions: (limit) =>
      collection
        .find(filterOf<Row>({ 'pendingActions.at': { $exists: true } }), {
          hint: 'pendingActions',
        })
        .limit(limit)
        .toArray() as Promise<Row[]>,
    async settle(id, actionIds) {
      const update = { $pull: { pendingActions: { _id: { $in: [...actionIds] } } } };
      await collection.updateOne(
        filterOf<Row>({ _id: id }),
        update as unknown as UpdateFilter<Row>,
      );
    },
    findDue: (filter, hint, limit) =>
      collection.find(filter, { hint }).limit(limit).toArray() as Promise<Row[]>,
  };
}

/** The name of the unique index that refused a write; throws any other error again. */
function indexOfDuplicate(error: unknown): string {
  if (!isDuplicateKey(error)) throw error;
  const name = /index: (\S+)/.exec(error.message)?.[1];
  if (name === undefined) throw error;
  return name;
}

// Of fields that every StoredRecord has, which the driver cannot see of a type parameter.
function filterOf<Row extends StoredRecord>(filter: Document): Filter<Row> {
  return filter as Filter<Row>;
}
