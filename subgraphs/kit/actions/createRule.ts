import type { StoredRecord } from '../record.js';
import type { Viewer } from '../viewer.js';
import type { Refusal } from './outcome.js';

/** What a new record is made of; the hub adds its id, source, times and version. */
export type NewRecord<Row extends StoredRecord> = Omit<Row, keyof StoredRecord>;

/** What the creation of every record is told. */
export interface CreateInput {
  /** Why, for the audit trail. */
  readonly reason?: string | null;
  /** Chosen by the client: the same request sent again makes nothing more. */
  readonly idempotencyKey?: string | null;
}

/** A new record, or why there is none. */
export type Made<Row extends StoredRecord> =
  | { readonly record: NewRecord<Row> }
  | { readonly refusals: readonly Refusal[] };

/** Who may enter a record of one kind at the hub, and what it is made of. */
export interface CreateRule<Row extends StoredRecord, Input extends CreateInput> {
  /** As the audit trail names it, for example `CREATE`. */
  readonly name: string;
  /** The kind that its id begins with, for example `offer`. */
  readonly idKind: string;
  mayAct(viewer: Viewer, input: Input): boolean;
  /** Who may, as it completes the sentence "Only … may do this". */
  readonly who: string;
  /** What it is made of; rules of the kind are checked afterwards. */
  make(input: Input, at: Date, viewer: Viewer): Made<Row> | Promise<Made<Row>>;
}
