import type { FeedKind } from '../../schema/feed/changeFeed.js';
import { badInput } from '../CommandFailure.js';
import { createRowMapper, type Refusal, recordIdOf } from '../mapping/createRowMapper.js';
import type { Listing } from '../portalFile/portalFile.js';
import type { ReadPortalFile } from '../portalFile/readPortalFile.js';
import { openSource } from '../reading/openSource.js';
import type { BadRow, Row, Table } from '../reading/table.js';
import { createTurns } from './createTurns.js';
import { createKeeper, type KeptRecord, rowPrint } from './keptRecord.js';

/** What the sources of a portal held at a time. */
export interface Reading {
  readonly records: ReadonlyMap<string, KeptRecord>;
  /** Records that are at a source and could not be taken over as they now are. */
  readonly held: ReadonlySet<string>;
  readonly refusals: readonly Refusal[];
  /** Rows read of each kind, taken over or not. */
  readonly rows: ReadonlyMap<FeedKind, number>;
}

/** No records of a reading before. */
const NONE: ReadonlyMap<string, KeptRecord> = new Map();

/**
 * Reads all sources of a portal; throws a CommandFailure when one cannot be read to its end. A record in `before`, of a
 * reading by the same portal.json, is used again when its row is the same.
 */
export async function readRecords(
  { file, folder, enums }: ReadPortalFile,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
  before: ReadonlyMap<string, KeptRecord> = NONE,
): Promise<Reading> {
  const turns = createTurns();
  const keep = createKeeper();
  const records = new Map<string, KeptRecord>();
  const places = new Map<string, string>();
  const held = new Set<string>();
  const refusals: Refusal[] = [];
  const rows = new Map<FeedKind, number>();
  for (const [number, listing] of file.listings.entries()) {
    const { kind } = listing;
    const mapRow = createRowMapper(file, listing, enums);
    const table = await openSource(listing.source, { folder, environment, signal });
    const missing = missingColumn(listing, table);
    const columns = mappedColumns(listing);
    const unseen = new Set(columns);
    let read = 0;
    for await (const row of table.rows) {
      // Thrown from within the loop, which closes the source.
      if (missing !== null) throw missing;
      read += 1;
      if (turns.isOver()) await turns.pass();
      signal.throwIfAborted();
      if ('cells' in row)
        for (const column of unseen) if (row.cells.has(column)) unseen.delete(column);
      const id = recordIdOf(file, listing, row);
      const known = id === null ? undefined : before.get(id);
      const print = printOf(row, columns, number);
      const isKnown = known !== undefined && known.row !== null && known.row === print;
      const mapped = isKnown ? null : mapRow(row);
      if (mapped !== null) refusals.push(...mapped.refusals);
      if (id === null) continue;
      const earlier = places.get(id);
      places.set(id, earlier ?? row.place);
      if (earlier !== undefined) {
        refusals.push({
          ...{ lost: 'row', kind, place: row.place, column: listing.key },
          value: id.split(':').slice(2).join(':'),
          reason: `is the key of another row as well: ${earlier}`,
        });
      } else if (isKnown) records.set(id, known);
      else if (mapped === null || mapped.record === null) held.add(id);
      else {
        const isClean = mapped.refusals.length === 0;
        records.set(id, keep(mapped.record, isClean ? print : null));
      }
    }
    if (missing !== null) throw missing;
    rows.set(kind, (rows.get(kind) ?? 0) + read);
    if (read > 0) refusals.push(...[...unseen].map((column) => unseenColumn(kind, column)));
  }
  return { records, held, refusals, rows };
}

/** Tells a row from any other by the cells that count; `listing` says how they are read. */
function printOf(row: Row | BadRow, columns: readonly string[], listing: number): string | null {
  if ('problem' in row) return null;
  return rowPrint([listing, ...columns.map((column) => row.cells.get(column) ?? null)]);
}

/** The failure for a column that a listing maps and its source certainly does not have. */
function missingColumn({ source, ...listing }: Listing, { columns }: Table): Error | null {
  // An API may leave a property out of one item and have it in the next.
  if (source.type === 'rest') return null;
  // What a database keeps inside a document is in no list of its columns.
  const isKnown = (column: string) =>
    columns.some((known) => column === known || column.startsWith(`${known}.`));
  const absent = mappedColumns(listing).find((column) => !isKnown(column));
  if (absent === undefined) return null;
  const name = source.type === 'postgres' ? `table ${source.table}` : source.file;
  const all = columns.map((column) => `"${column}"`).join(', ');
  return badInput(`${name} has no column "${absent}"; it has ${all}`);
}

/** A column that no row had: a property of an API whose name may be wrong. */
function unseenColumn(kind: FeedKind, column: string): Refusal {
  const reason = 'is in none of them; check the name of the property';
  return { lost: 'value', kind, place: 'all rows', column, value: '', reason };
}

function mappedColumns({ key, fields, extra }: Omit<Listing, 'source'>): readonly string[] {
  return [key, ...fields.map(({ column }) => column), ...extra.map(({ column }) => column)];
}
