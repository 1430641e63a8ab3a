import { badInput, CommandFailure } from '../../CommandFailure.js';
import { KIND_WORDS } from '../words/kindWords.js';
import { normaliseHeading } from '../words/normaliseHeading.js';
import type { FoundSource, SourceHints } from './foundSource.js';
import { knownHeadings } from './headingRow.js';

/** The variable that portal.json names in the place of a connection string. */
export const DATABASE_VARIABLE = 'TTEN_DATABASE_URL';

const CONNECT_MS = 10_000;
const MOST_TABLES = 500;

interface FoundTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Lists the tables of a database and proposes the one whose columns look most like records of the network. */
export async function recognisePostgres(
  connection: string,
  variable: string,
  { table: wanted }: SourceHints,
): Promise<FoundSource> {
  const tables = await tablesOf(connection);
  const names = tables.map(({ name }) => name).join(', ');
  if (tables.length === 0) {
    throw badInput('the database shows this user no table or view: grant it SELECT on the list');
  }
  const chosen =
    wanted === undefined
      ? tables.toSorted((one, other) => worthOf(other) - worthOf(one))[0]
      : tables.find(({ name }) => name === wanted || name === `public.${wanted}`);
  if (chosen === undefined)
    throw badInput(`the database has no table ${wanted ?? ''}; it has ${names}`);
  const name = chosen.name.replace(/^public\./, '');
  return {
    source: { type: 'postgres', connection: `env:${variable}`, table: name },
    listName: name,
    notes: [
      `The database has ${tables.length === 1 ? 'one table' : `${tables.length} tables`}; the list is read from ${name}.`,
      `The connection string is a secret and is written nowhere: set ${variable} where the portal runs.`,
    ],
    doubts:
      wanted === undefined && tables.length > 1
        ? [`of the tables ${names}, ${name} was taken; --table names another`]
        : [],
    environment: { [variable]: connection },
  };
}

/** Headings that are understood, and a name that says what a list of the network holds. */
function worthOf({ name, columns }: FoundTable): number {
  const words = new Set(Object.values(KIND_WORDS).flat().flatMap(normaliseHeading));
  const isNamed = normaliseHeading(name).some((word) => words.has(word));
  return knownHeadings(columns) + (isNamed ? 2 : 0);
}

async function tablesOf(connection: string): Promise<readonly FoundTable[]> {
  const { Client } = (await import('pg')).default;
  let client: InstanceType<typeof Client> | undefined;
  try {
    client = new Client({ connectionString: connection, connectionTimeoutMillis: CONNECT_MS });
    // A connection that breaks later would end the process otherwise; the query reports it.
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ name: string; columns: string[] }>(TABLES);
    return rows;
  } catch (cause) {
    throw databaseFailure(cause);
  } finally {
    await client?.end().catch(() => undefined);
  }
}

const TABLES = `
  SELECT table_schema || '.' || table_name AS name,
         array_agg(column_name::text ORDER BY ordinal_position) AS columns
  FROM information_schema.columns
  WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
  GROUP BY table_schema, table_name
  ORDER BY 1
  LIMIT ${MOST_TABLES}`;

/** What the driver says may hold parts of the connection string, so only its code is told. */
function databaseFailure(cause: unknown): CommandFailure {
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const said: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing listens at its address',
    ENOTFOUND: 'there is no such host',
    '28P01': 'the user or the password is wrong',
    '28000': 'the server does not let this user in',
    '3D000': 'the server has no database of that name',
  };
  const reason =
    said[code] ?? (code === '' ? 'it did not answer as a PostgreSQL server does' : code);
  return new CommandFailure(
    'badInput',
    'DATABASE_UNREACHABLE',
    `the database cannot be read: ${reason}`,
  );
}
