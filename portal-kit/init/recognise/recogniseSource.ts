import { badInput } from '../../CommandFailure.js';
import type { FoundSource, Looking, SourceHints } from './foundSource.js';

/** What `--from` names. */
export type FromKind = 'csv' | 'xlsx' | 'rest' | 'postgres' | 'schema';

/** Tells what `--from` names by the way it is written. */
export function fromKind(from: string): FromKind {
  if (/^(?:postgres(?:ql)?:\/\/|env:)/i.test(from)) return 'postgres';
  if (/^https?:\/\//i.test(from)) return 'rest';
  if (/\.(?:graphqls?|gql)$/i.test(from)) return 'schema';
  if (/\.xls[xm]$/i.test(from)) return 'xlsx';
  if (/\.(?:csv|tsv|txt)$/i.test(from)) return 'csv';
  if (/\.xls$/i.test(from)) {
    throw badInput(`${from} is an old Excel file: open it in Excel and save it as .xlsx`);
  }
  if (/^[a-z+]+:\/\//i.test(from)) {
    throw badInput('--from is an address the kit cannot read: it reads https:// and postgres://');
  }
  throw badInput(
    `--from ${from} is none of list.csv, list.xlsx, https://api.example/list, postgres://..., env:NAME of a connection string, schema.graphql`,
  );
}

/** Looks at a source of rows. */
export async function recogniseSource(
  from: string,
  kind: Exclude<FromKind, 'schema'>,
  looking: Looking,
  hints: SourceHints,
): Promise<FoundSource> {
  switch (kind) {
    case 'csv':
      return (await import('./recogniseCsv.js')).recogniseCsv(from, looking);
    case 'xlsx':
      return (await import('./recogniseXlsx.js')).recogniseXlsx(from, looking, hints);
    case 'rest':
      return (await import('./recogniseRest.js')).recogniseRest(from, looking, hints);
    case 'postgres': {
      const { recognisePostgres, DATABASE_VARIABLE } = await import('./recognisePostgres.js');
      if (!from.startsWith('env:')) return recognisePostgres(from, DATABASE_VARIABLE, hints);
      const variable = from.slice('env:'.length);
      const connection = looking.environment[variable] ?? '';
      if (!/^[A-Z_][A-Z0-9_]*$/.test(variable))
        throw badInput('--from env:NAME names a variable in capitals');
      if (connection === '')
        throw badInput(`${variable} is not set: it holds the connection string`);
      return recognisePostgres(connection, variable, hints);
    }
  }
}
