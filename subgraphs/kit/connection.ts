import { badUserInput } from './badUserInput.js';
import type { ValueCount } from './countRecords.js';
import type { ArgumentLoader } from './entityLoader.js';
import { decodeCursor, encodeCursor, type Order, positionOf } from './keyset.js';
import { once, onceByName } from './once.js';
import type { PageRequest, Rows } from './readPages.js';
import type { StoredRecord } from './record.js';
import type { Conditions, RecordReader } from './recordReader.js';
import type { StoredFields } from './storedFields.js';

/** The most records one page may hold. */
export const MAX_PAGE_SIZE = 100;
const FACET_VALUES = 50;

/** The paging arguments every connection takes. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A list as resolvers hand it around: nothing is read before a field asks for it, and then once. */
export interface ConnectionModel<Row> {
  readonly request: PageRequest;
  rows(): Promise<Rows<Row>>;
  total(): Promise<number>;
}

/** A connection at the root of the graph, which can also be counted by facets. */
export interface RootConnectionModel<Row> extends ConnectionModel<Row> {
  facet(name: string): Promise<readonly ValueCount[]>;
}

/**
 * Reads the paging arguments; BAD_USER_INPUT for a page size out of range or a cursor that is none.
 *
 * @param fields what is to be read of each record; all without it
 */
export function pageRequest(
  order: Order,
  { first, after }: PageArgs,
  fields: StoredFields = null,
): PageRequest {
  const size = first ?? 20;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw badUserInput(`first must be 1 to ${MAX_PAGE_SIZE}, got ${size}`);
  }
  const position = after === null || after === undefined ? null : decodeCursor(order, after);
  return { order, first: size, after: position, fields };
}

/** The connection over all that a reader sees of a store. */
export function rootConnection<Row extends StoredRecord>(
  store: Pick<RecordReader<Row>, 'page' | 'count' | 'facet'>,
  conditions: Conditions<Row>,
  request: PageRequest,
): RootConnectionModel<Row> {
  return {
    request,
    rows: once(() => store.page(conditions, request)),
    total: once(() => store.count(conditions)),
    facet: onceByName((name) => store.facet(name, conditions, FACET_VALUES)),
  };
}

/** The loaders behind the connections below other records, for one way of pointing at a parent. */
export interface ChildLoaders<Row> {
  readonly pages: ArgumentLoader<ChildListArgs<Row>, Rows<Row>>;
  readonly totals: ArgumentLoader<Conditions<Row>, number>;
}

/** What decides a list below a record, besides the record. */
export interface ChildListArgs<Row> {
  readonly conditions: Conditions<Row>;
  readonly request: PageRequest;
}

/** The connection below one record, batched with those of its siblings. */
export function childConnection<Row>(
  { pages, totals }: ChildLoaders<Row>,
  parentId: string,
  conditions: Conditions<Row>,
  request: PageRequest,
): ConnectionModel<Row> {
  return {
    request,
    rows: once(() => pages.load({ conditions, request }, parentId)),
    total: once(() => totals.load(conditions, parentId)),
  };
}

/** The resolvers of every connection type. */
export const connectionResolvers = {
  async edges<Row extends StoredRecord>(connection: ConnectionModel<Row>) {
    const { rows } = await connection.rows();
    return rows.map((node) => ({ node, cursor: cursorOf(connection, node) }));
  },
  async nodes<Row extends StoredRecord>(connection: ConnectionModel<Row>) {
    const { rows } = await connection.rows();
    return [...rows];
  },
  async pageInfo<Row extends StoredRecord>(connection: ConnectionModel<Row>) {
    const { rows, hasNextPage } = await connection.rows();
    const first = rows[0];
    const last = rows.at(-1);
    return {
      hasNextPage,
      hasPreviousPage: connection.request.after !== null,
      startCursor: first === undefined ? null : cursorOf(connection, first),
      endCursor: last === undefined ? null : cursorOf(connection, last),
    };
  },
  totalCount: <Row>(connection: ConnectionModel<Row>) => connection.total(),
};

function cursorOf<Row extends StoredRecord>({ request }: ConnectionModel<Row>, row: Row): string {
  return encodeCursor(request.order, positionOf(request.order, row));
}
