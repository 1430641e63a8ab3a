import { expect } from '@jest/globals';
import type { OpenSubgraph, Subgraph } from '../../subgraphs/kit/defineSubgraph.js';
import type { StoredSource } from '../../subgraphs/kit/record.js';
import { type Answer, askEntities, askSubgraph, idsOfAllPages } from './askSubgraph.js';
import { type CommandCounter, commandCounter } from './databaseCommandCounter.js';
import { createTestDb, type TestDb } from './databaseForTests.js';
import { stagesOfReads, stagesOfWrites } from './explainedReads.js';

/** What a test bed needs of a store. */
interface SavingStore {
  ensureIndexes(): Promise<void>;
  save(
    records: readonly { readonly _id: string; readonly source: StoredSource }[],
    now: Date,
  ): Promise<unknown>;
  remove(ids: readonly string[], now: Date): Promise<number>;
  setShown(platform: string, shown: boolean, now: Date): Promise<number>;
}

/** Stores by the name of their collection, which is also the name of the field that lists it. */
export type StoresOf<Stores> = { readonly [List in keyof Stores]: SavingStore };

/** The name of a list of records: field, store and collection at once. */
export type ListName<Stores> = keyof Stores & string;

/** A record as the store of a list takes it. */
export type RecordOf<Stores extends StoresOf<Stores>, List extends ListName<Stores>> = Parameters<
  Stores[List]['save']
>[0][number];

type Data = Answer['data'];

/** When seeded records were saved. */
export const SEEDED_AT = new Date('2026-06-01T00:00:00Z');

/** A subgraph over a database of its own, and what tests need around it. */
export interface SubgraphTestBed<Stores extends StoresOf<Stores>> {
  readonly database: TestDb;
  readonly stores: Stores;
  readonly subgraph: OpenSubgraph;
  readonly mongo: CommandCounter;
  /** Saves records, returns their ids, and starts counting commands anew. */
  seed<List extends ListName<Stores>>(
    list: List,
    ...records: RecordOf<Stores, List>[]
  ): Promise<string[]>;
  /** The data of an operation that has no errors, for a reader of `languages`. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    languages?: readonly string[],
  ): Promise<Data>;
  /** The entities of references, without errors. */
  askEntities(representations: readonly object[], selection: string): Promise<Data>;
  /** Code and message of each error of an operation. */
  errorsOf(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ code: string | undefined; message: string }[]>;
  /** The ids on one page of a list; `args` without parentheses. */
  idsOf(list: ListName<Stores>, args?: string): Promise<string[]>;
  /** The ids on all pages of a list, in the order they came. */
  idsOfAllPages(
    list: ListName<Stores>,
    args: string,
    betweenPages?: () => Promise<void>,
  ): Promise<string[]>;
  /** The stages of the plans of all that `action` reads. */
  stagesOfReads(action: () => Promise<unknown>): Promise<readonly string[]>;
  /** The stages of the plans by which `action` finds what it changes. */
  stagesOfWrites(action: () => Promise<unknown>): Promise<readonly string[]>;
  /** Removes all records and starts counting commands anew. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a subgraph over an empty, indexed database of its own. */
export async function openSubgraphTestBed<Stores extends StoresOf<Stores>>(
  definition: Subgraph<Stores>,
): Promise<SubgraphTestBed<Stores>> {
  const database = await createTestDb();
  const { client, db } = database;
  const stores = definition.openStores(db);
  for (const store of Object.values<SavingStore>(stores)) await store.ensureIndexes();
  const subgraph = definition.open(stores);
  const mongo = commandCounter(client);

  const ask = async (query: string, variables = {}, languages: readonly string[] = ['en']) => {
    const { data, errors } = await askSubgraph(subgraph, query, variables, { languages });
    expect(errors).toBeUndefined();
    return data;
  };

  return {
    database,
    stores,
    subgraph,
    mongo,
    async seed(list, ...records) {
      await stores[list].save(records, SEEDED_AT);
      mongo.reset();
      return records.map(({ _id }) => _id);
    },
    ask,
    async askEntities(representations, selection) {
      const { data, errors } = await askEntities(subgraph, representations, selection);
      expect(errors).toBeUndefined();
      return data._entities;
    },
    async errorsOf(query, variables) {
      const { errors = [] } = await askSubgraph(subgraph, query, variables);
      return errors.map(({ message, extensions }) => ({ code: extensions.code, message }));
    },
    async idsOf(list, args = '') {
      const data = await ask(`{ ${fieldWith(list, args)} { nodes { id } } }`);
      return data[list].nodes.map(({ id }: { id: string }) => id);
    },
    idsOfAllPages: (list, args, betweenPages) => idsOfAllPages(subgraph, list, args, betweenPages),
    stagesOfReads: (action) => stagesOfReads(client, db, action),
    stagesOfWrites: (action) => stagesOfWrites(client, db, action),
    async clear() {
      for (const name of Object.keys(stores)) await db.collection(name).deleteMany({});
      // Stores remember counts until they are told of a change, which the line above does not do.
      await db.collection('collectionRevisions').updateMany({}, { $inc: { revision: 1 } });
      mongo.reset();
    },
    close: () => database.drop(),
  };
}

/** A field with its arguments, as a query writes it. */
export function fieldWith(field: string, args: string): string {
  return args === '' ? field : `${field}(${args})`;
}
