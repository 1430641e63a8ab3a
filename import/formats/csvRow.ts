import { z } from 'zod';

/** A row of a table as the reader gives it: each of the columns, as text. */
export function csvRow<Column extends string>(
  columns: readonly Column[],
): z.ZodType<Readonly<Record<Column, string>>> {
  const shape = Object.fromEntries(columns.map((column) => [column, z.string()]));
  // The shape has just these columns; Object.fromEntries forgets their names.
  return z.object(shape) as unknown as z.ZodType<Readonly<Record<Column, string>>>;
}
