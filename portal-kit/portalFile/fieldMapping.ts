import { z } from 'zod';
import { TARGETS } from './targets.js';

/** Name of a column as its heading says it; of a REST source the path of a property, as in `owner.name`. */
export const Column = z.string().min(1);

/** How the cells of a column are written. */
const forms = {
  /** BCP 47 tag of a text column. */
  language: z.string().min(2).optional(),
  /** Sign between the values of a cell that holds several. */
  separator: z.string().min(1).max(5).optional(),
  /** What the source's words mean: each of its values, and the hub's value for it. Others are kept out and reported. */
  codes: z.record(z.string(), z.string()).optional(),
  /** Order and separators of dates, as dd.MM.yyyy, or d MMMM yyyy for names of months; yyyy-MM-dd without it. */
  dates: z
    .string()
    .regex(/^(?=.*yyyy)[dMyHms.,/: T-]+$/, { error: 'is a form such as dd.MM.yyyy or yyyy-MM-dd' })
    .optional(),
  /** Calendar of the dates. */
  calendar: z.enum(['gregorian', 'persian', 'islamic']).optional(),
  /** Sign before the decimals of a number. */
  decimal: z.enum(['.', ',']).optional(),
  /** Currency of an amount whose cell does not say one, ISO 4217. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
};

/** Which of the hub's fields a column fills. */
export const FieldMapping = z.strictObject({
  /** One of {@link TARGETS} for the kind. */
  to: z.enum(TARGETS.map(({ name }) => name)),
  column: Column,
  ...forms,
});

/** A column that becomes a field of the portal's own. */
export const ExtraField = z.strictObject({
  column: Column,
  /** Begins with the portal's code, as in techmartPatentNumber. */
  field: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  type: z.enum(['String', 'Int', 'Float', 'Boolean', 'Date', '[String!]']),
  /** What clients in other countries read. */
  description: z.string().trim().min(1).max(1_000),
  ...forms,
});

/** A parsed mapping of a column. */
export type FieldMapping = z.output<typeof FieldMapping>;

/** A parsed field of the portal's own. */
export type ExtraField = z.output<typeof ExtraField>;

/** How the cells of a column are written. */
export type CellForms = Omit<FieldMapping, 'to' | 'column'>;
