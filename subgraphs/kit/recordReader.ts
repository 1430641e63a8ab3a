import type { Collection, Document, Filter } from 'mongodb';
import type { CountCache } from './countCache.js';
import { countByParent, countByValue, type ValueCount } from './countRecords.js';
import {
  type PageRequest,
  type ParentField,
  type Rows,
  readPage,
  readPagesByParent,
  unionOf,
} from './readPages.js';
import type { StoredRecord } from './record.js';
import { restrict } from './restrict.js';
import type { StoredFields } from './storedFields.js';

/** A filter of one collection. */
export type RecordFilter<Row> = Filter<Row>;

/** What a reader may see: the records that satisfy at least one of the filters. */
export type VisibleFilters<Row> = readonly [RecordFilter<Row>, ...RecordFilter<Row>[]];

/** The conditions of a list by name, so that a facet can leave out its own. */
export type Conditions<Row> = Readonly<Record<string, Filter<Row>>>;

/** A stage of an aggregation, for questions that one domain alone has. */
export type Stage = Document;

/** One part of a union: the visible records that satisfy the conditions, and what is made of them. */
export interface UnionPart<Row> {
  readonly conditions: Conditions<Row>;
  readonly stages: readonly Stage[];
}

/** A field whose values a list can be counted by. */
export interface FacetField {
  readonly path: string;
  readonly isList: boolean;
}

/** Reads one collection for one kind of reader; what is not shown, or not visible to it, is never read or counted. */
export interface RecordReader<Row extends StoredRecord> {
  /** @param fields what is read of each record besides its id; all without it */
  findByIds(ids: readonly string[], fields?: StoredFields): Promise<readonly Row[]>;
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
  /**
   * Runs all parts in one round trip; their stages see nothing that is not visible. The stages at the `end` get what
   * all parts give.
   */
  union<Result extends object>(
    parts: readonly UnionPart<Row>[],
    end?: readonly Stage[],
  ): Promise<readonly Result[]>;
  /** The same, without an end, for counts, which are remembered until the collection changes. */
  countUnion<Result extends object>(parts: readonly UnionPart<Row>[]): Promise<readonly Result[]>;
}

interface RecordReaderOptions<Row extends StoredRecord> {
  readonly visible: VisibleFilters<Row>;
  readonly facets: Readonly<Record<string, FacetField>>;
  readonly counts: Pick<CountCache, 'remember'>;
}

/** For a query by id: every index that begins with `shown` fits as well, and the planner would try them all. */
export const BY_ID = { hint: '_id_' } as const;

/** What is read of records, as MongoDB takes it. */
export function projectionOf(fields: readonly string[]): Document {
  return Object.fromEntries(['_id', ...fields].map((field) => [field, 1]));
}

/** Makes the reader of what `visible` lets through. */
export function createRecordReader<Row extends StoredRecord>(
  collection: Collection<Row>,
  { visible, facets, counts }: RecordReaderOptions<Row>,
): RecordReader<Row> {
  // A conjunction or disjunction of filters of Row is a filter of Row; the driver's type is too deep to see it.
  const branches = visible.map((filter) => ({ shown: true, ...filter }) as Filter<Row>);
  const [only] = branches;
  const shown = (
    branches.length === 1 && only !== undefined ? only : { $or: branches }
  ) as Filter<Row>;

  const allOf = (conditions: Conditions<Row>): Filter<Row> => {
    const all = Object.values(conditions);
    // MongoDB takes a text search once in a query, and so not in each branch.
    if (all.some((condition) => '$text' in condition)) {
      return { $and: [shown, ...all] } as Filter<Row>;
    }
    return restrict(shown, ...all) as Filter<Row>;
  };
  /** Remembers a count for all whom the same records are visible to. */
  const remember = <Value>(key: readonly unknown[], count: () => Promise<Value>) =>
    counts.remember([visible, ...key], count);

  const union = <Result extends object>(
    parts: readonly UnionPart<Row>[],
    end: readonly Stage[] = [],
  ) =>
    unionOf<Result>(
      collection,
      parts.map(({ conditions, stages }) => [{ $match: allOf(conditions) }, ...stages]),
      end,
    );

  return {
    findByIds: (ids, fields = null) =>
      collection
        .find({ $and: [{ _id: { $in: ids } }, shown] } as Filter<Row>, {
          ...BY_ID,
          ...(fields !== null && { projection: projectionOf(fields) }),
        })
        // Stored documents are Row: only the store of this collection writes it.
        .toArray() as Promise<Row[]>,
    page: (conditions, page) => readPage(collection, allOf(conditions), page),
    count: (conditions) =>
      remember(['count', conditions], () => collection.countDocuments(allOf(conditions))),
    facet(name, conditions, limit) {
      const field = facets[name];
      if (field === undefined) throw new Error(`no facet is called ${name}`);
      const { [name]: _own, ...others } = conditions;
      return remember(['facet', name, others, limit], () =>
        countByValue(collection, field, allOf(others), limit),
      );
    },
    pagesByParent: (parent, parentIds, conditions, page) =>
      readPagesByParent(collection, parent, parentIds, allOf(conditions), page),
    countByParent: (parent, parentIds, conditions) =>
      remember(['countByParent', parent, parentIds, conditions], () =>
        countByParent(collection, parent, parentIds, allOf(conditions)),
      ),
    union,
    countUnion: <Result extends object>(parts: readonly UnionPart<Row>[]) =>
      remember(['union', parts], () => union<Result>(parts)),
  };
}
