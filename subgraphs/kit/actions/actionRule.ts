import type { StoredRecord } from '../record.js';
import type { Viewer } from '../viewer.js';
import type { Refusal } from './outcome.js';

/** What every action on an existing record is told. */
export interface ActionInput {
  readonly id: string;
  /** The version the viewer has read, so that nobody's change is lost. */
  readonly version: number;
  /** Why, for the audit trail. */
  readonly reason?: string | null;
  /** Chosen by the client: the same request sent again changes nothing more. */
  readonly idempotencyKey?: string | null;
}

/** What an action makes of a record: the fields it sets, or why it sets none. */
export type Change<Row> =
  | { readonly set: Partial<Row> }
  | { readonly refusals: readonly Refusal[] };

/** Who may do what to records of one kind, from which states, and what comes of it. */
export interface ActionRule<Row, Input extends ActionInput = ActionInput> {
  /** As the audit trail names it, for example `SUBMIT`. */
  readonly name: string;
  /** Whether this viewer may do it to this record, which it can read. */
  mayAct(viewer: Viewer, record: Row): boolean;
  /** Who may, as it completes the sentence "Only … may do this". */
  readonly who: string;
  /** The states it is done from; from every state without it. */
  readonly from?: readonly string[];
  /** Whether the audit trail must say why. */
  readonly needsReason?: boolean;
  /** What it makes of the record; rules of the kind are checked afterwards. */
  change(record: Row, input: Input, at: Date, viewer: Viewer): Change<Row> | Promise<Change<Row>>;
}

/** What actions need to know of a kind of record. */
export interface ActedKind<Row extends StoredRecord> {
  /** What one record is called in messages, for example `listing`. */
  readonly noun: string;
  /** Where it stands; null for records without states. */
  stateOf(record: Row): string | null;
  /** The invariants that a record breaks; empty when it is sound. */
  brokenRules(record: Row): readonly Refusal[];
  /** What to say when a unique index holds another record, by the index's name. */
  readonly taken: Readonly<Record<string, Refusal>>;
  /** Fields whose values the audit trail does not repeat: secrets, and letters that the record keeps whole. */
  readonly untold?: readonly string[];
}
