import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import { badInput, CommandFailure } from '../CommandFailure.js';
import type { Source } from '../portalFile/source.js';
import { systemCode } from '../schemaFile.js';
import { environmentValue } from './environmentValue.js';
import { flattenObject } from './flattenObject.js';
import type { Reading } from './openSource.js';
import { readPostgresValue } from './readPostgresValue.js';
import type { Row, Table } from './table.js';

type PostgresSource = Extract<Source, { type: 'postgres' }>;
type Rows = Record<string, Record<string, unknown>>;

const CONNECT_MS = 10_000;
const STATEMENT_MS = 10 * 60_000;
const ROWS_AT_ONCE = 500;

/** Opens a table or a view of a PostgreSQL database, in a transaction that can only read. */
export async function openPostgres(source: PostgresSource, reading: Reading): Promise<Table> {
  reading.signal.throwIfAborted();
  const database = openDatabase(source, reading);
  try {
    const columns = await readColumns(database, source.table);
    return { columns, rows: readRows(database, source, reading.signal) };
  } catch (cause) {
    await database.destroy();
    throw failureOf(cause, source);
  }
}

function openDatabase(source: PostgresSource, { environment }: Reading): Kysely<Rows> {
  const connectionString = environmentValue(
    source.connection,
    environment,
    'the connection string of the database, as in postgres://user:password@host/database',
  );
  if (!/^postgres(ql)?:\/\//.test(connectionString)) {
    throw badInput(
      `${source.connection} is no connection string: it begins with postgres://, as in postgres://user:password@host/database`,
    );
  }
  try {
    const pool = new pg.Pool({
      connectionString,
      max: 1,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: STATEMENT_MS,
      keepAlive: true,
      application_name: 'tten',
      types: { getTypeParser: readPostgresValue },
    });
    // A connection that breaks while it idles is no reason to end the process: the next reading says so.
    pool.on('error', () => undefined);
    return new Kysely<Rows>({ dialect: new PostgresDialect({ pool, cursor: Cursor }) });
  } catch (cause) {
    throw failureOf(cause, source);
  }
}

async function readColumns(database: Kysely<Rows>, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${quoted(table)}::regclass and attnum > 0 and not attisdropped
    order by attnum`.execute(database);
  return rows.map(({ name }) => name);
}

async function* readRows(
  database: Kysely<Rows>,
  source: PostgresSource,
  signal: AbortSignal,
): AsyncGenerator<Row> {
  try {
    const transaction = await database.startTransaction().setAccessMode('read only').execute();
    try {
      let number = 0;
      const { table } = source;
      for await (const row of transaction.selectFrom(table).selectAll().stream(ROWS_AT_ONCE)) {
        signal.throwIfAborted();
        number += 1;
        yield { place: `row ${number}`, cells: flattenObject(row) };
      }
    } finally {
      await transaction.rollback().execute();
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw failureOf(cause, source);
  } finally {
    await database.destroy();
  }
}

/** A table's name as one that can be looked up: each part between the dots is a name, whatever it holds. */
function quoted(table: string): string {
  return table
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
}

/** What PostgreSQL and the network say in codes; their own messages may hold the connection string. */
const REASONS: Readonly<Record<string, string>> = {
  '28P01': 'the password is not accepted',
  '28000': 'the user is not accepted',
  '3D000': 'there is no such database',
  '42P01':
    'there is no such table or view; a name with capitals is written as it stands in the database',
  '3F000': 'there is no such schema',
  '42501': 'the user may not read it; grant select on it',
  '57014': 'it took too long and was given up',
  ECONNREFUSED: 'nothing answers at its host and port',
  ENOTFOUND: 'its host is not known',
  ETIMEDOUT: 'its host does not answer',
};

function failureOf(cause: unknown, { connection, table }: PostgresSource): Error {
  if (cause instanceof CommandFailure) return cause;
  const code = systemCode(cause);
  const reason = REASONS[code] ?? `the database cannot be read (${code})`;
  return badInput(`table ${table} of the database in ${connection}: ${reason}`, cause);
}
