import { setImmediate } from 'node:timers/promises';
import type { FeedKind } from '../../schema/feed/changeFeed.js';
import { badInput } from '../CommandFailure.js';
import { createRowMapper, type MappedRecord, type Refusal } from '../mapping/createRowMapper.js';
import type { Listing } from '../portalFile/portalFile.js';
import type { ReadPortalFile } from '../portalFile/readPortalFile.js';
import { openSource } from '../reading/openSource.js';
import type { Table } from '../reading/table.js';

/** What the sources of a portal held at a time. */
export interface Reading {
  readonly records: ReadonlyMap<string, MappedRecord>;
  /** Records that are at a source and could not be taken over as they now are. */
  readonly held: ReadonlySet<string>;
  readonly refusals: readonly Refusal[];
  /** Rows read of each kind, taken over or not. */
  readonly rows: ReadonlyMap<FeedKind, number>;
}

/** Others get a turn after so many rows. */
const ROWS_AT_ONCE = 200;

/** Reads all sources of a portal; throws a CommandFailure when one cannot be read to its end. */
export async function readRecords(
  { file, folder, enums }: ReadPortalFile,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Reading> {
  const records = new Map<string, MappedRecord>();
  const places = new Map<string, string>();
  const held = new Set<string>();
  const refusals: Refusal[] = [];
  const rows = new Map<FeedKind, number>();
  for (const listing of file.listings) {
    const { kind } = listing;
    const mapRow = createRowMapper(file, listing, enums);
    const table = await openSource(listing.source, { folder, environment, signal });
    const missing = new MissingColumns(listing, table);
    let read = 0;
    for await (const row of table.rows) {
      read += 1;
      if (read % ROWS_AT_ONCE === 0) await setImmediate();
      signal.throwIfAborted();
      if ('cells' in row) missing.see(row.cells);
      const mapped = mapRow(row);
      refusals.push(...mapped.refusals);
      const { id, record } = mapped;
      if (id === null) continue;
      const before = places.get(id);
      places.set(id, before ?? row.place);
      if (before !== undefined) {
        refusals.push({
          ...{ lost: 'row', kind, place: row.place, column: listing.key },
          value: id.split(':').slice(2).join(':'),
          reason: `is the key of another row as well: ${before}`,
        });
      } else if (record === null) held.add(id);
      else records.set(id, record);
    }
    rows.set(kind, (rows.get(kind) ?? 0) + read);
    if (read > 0) refusals.push(...missing.refusals());
  }
  return { records, held, refusals, rows };
}

/** Watches for columns that a listing maps and its source does not have. */
class MissingColumns {
  readonly #kind: FeedKind;
  readonly #missing: Set<string>;

  constructor(listing: Listing, { columns }: Table) {
    const { kind, key, fields, extra, source } = listing;
    const mapped = [
      key,
      ...fields.map(({ column }) => column),
      ...extra.map(({ column }) => column),
    ];
    this.#kind = kind;
    this.#missing = new Set(mapped.filter((column) => !columns.includes(column)));
    // An API may leave a property out of one item and have it in the next.
    if (source.type === 'rest') return;
    // What a database keeps inside a document is in no list of its columns.
    const absent = [...this.#missing].find(
      (column) => !columns.some((known) => column.startsWith(`${known}.`)),
    );
    if (absent !== undefined) {
      const name = source.type === 'postgres' ? `table ${source.table}` : source.file;
      throw badInput(
        `${name} has no column "${absent}"; it has ${columns.map((each) => `"${each}"`).join(', ')}`,
      );
    }
  }

  see(cells: ReadonlyMap<string, unknown>): void {
    for (const column of this.#missing) if (cells.has(column)) this.#missing.delete(column);
  }

  refusals(): readonly Refusal[] {
    return [...this.#missing].map((column) => ({
      ...{ lost: 'value', kind: this.#kind, place: 'all rows', column, value: '' },
      reason: 'is in none of them; check the name of the property',
    }));
  }
}
