import { z } from 'zod';

/** A secret or an address that stands in the environment: `env:NAME`. */
const EnvironmentName = z.string().regex(/^env:[A-Z_][A-Z0-9_]*$/, {
  error: 'names a variable of the environment, for example env:API_KEY',
});

/** A table of separated values. */
const CsvSource = z.strictObject({
  type: z.literal('csv'),
  /** Relative to portal.json. */
  file: z.string().min(1),
  delimiter: z.enum([',', ';', '\t', '|']),
  /** A name TextDecoder knows, for example utf-8, windows-1254, windows-1256. */
  encoding: z.string().default('utf-8'),
  /** Row of the headings, from 1, as a spreadsheet counts them; without it the first that is not empty. */
  headingRow: z.int().min(1).optional(),
});

/** A sheet of an Excel file. */
const XlsxSource = z.strictObject({
  type: z.literal('xlsx'),
  file: z.string().min(1),
  /** The first sheet without it. */
  sheet: z.string().min(1).optional(),
  /** Row of the headings, from 1. */
  headingRow: z.int().min(1).default(1),
});

/** How further pages of a REST source are asked for. */
const Paging = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('none') }),
  /** `?page=2`, from `first`, until a page is empty. */
  z.strictObject({
    by: z.literal('page'),
    parameter: z.string().min(1),
    first: z.int().min(0).default(1),
    size: z.strictObject({ parameter: z.string().min(1), value: z.int().min(1) }).optional(),
  }),
  /** `?offset=200`, growing by the number of items received. */
  z.strictObject({
    by: z.literal('offset'),
    parameter: z.string().min(1),
    size: z.strictObject({ parameter: z.string().min(1), value: z.int().min(1) }).optional(),
  }),
  /** The address of the next page stands in the answer, at a JSON pointer. */
  z.strictObject({ by: z.literal('next'), pointer: z.string().startsWith('/') }),
]);

/** A REST API that answers JSON. */
const RestSource = z.strictObject({
  type: z.literal('rest'),
  url: z.url({ protocol: /^https?$/ }),
  /** JSON pointer (RFC 6901) to the array of items; the whole answer without it. */
  items: z.string().startsWith('/').optional(),
  paging: Paging.default({ by: 'none' }),
  /** Headers whose values stand in the environment. */
  headers: z.record(z.string(), EnvironmentName).default({}),
  timeoutMs: z.int().min(100).max(120_000).default(20_000),
});

/** A table or a view of a PostgreSQL database. */
const PostgresSource = z.strictObject({
  type: z.literal('postgres'),
  /** The connection string stands in the environment: it holds a password. */
  connection: EnvironmentName,
  /** With its schema before a dot, if it is not on the search path. */
  table: z.string().min(1),
});

/** Where rows come from. */
export const Source = z.discriminatedUnion('type', [
  CsvSource,
  XlsxSource,
  RestSource,
  PostgresSource,
]);

/** A parsed source. */
export type Source = z.output<typeof Source>;
