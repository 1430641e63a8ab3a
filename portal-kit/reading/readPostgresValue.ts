import pg from 'pg';

const { builtins, getTypeParser } = pg.types;

/** Types whose values pg reads as we need them: booleans, small numbers, instants, documents, lists of text. */
const AS_PG_READS: ReadonlySet<number> = new Set([
  builtins.BOOL,
  builtins.INT2,
  builtins.INT4,
  builtins.FLOAT4,
  builtins.FLOAT8,
  builtins.TIMESTAMPTZ,
  builtins.JSON,
  builtins.JSONB,
  // Lists of int2, int4, int8, text and varchar.
  ...[1005, 1007, 1016, 1009, 1015],
]);

/**
 * How values of a type are read. Everything else stays text: pg would make a day the midnight of this machine's time
 * zone, and a long number an inexact one.
 */
export const readPostgresValue: typeof getTypeParser = (
  type: number,
  format?: 'text' | 'binary',
) => (AS_PG_READS.has(type) ? getTypeParser(type, format as 'text') : (value: string) => value);
