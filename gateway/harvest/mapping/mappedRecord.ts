import type { RecordRow, RefusedRow } from '../../../import/format.js';

/** Whose record is mapped, and what surrounds it. */
export interface RecordFacts {
  readonly id: string;
  readonly portal: string;
  /** The last part of the id. */
  readonly localId: string;
  /** When the portal changed it; null when it does not tell. */
  readonly changedAt: Date | null;
  /** What a record of OAI-PMH says of its year; null else. */
  readonly year: number | null;
  readonly now: Date;
}

/** A record of the feed as a row to save, and the institutions it names by id. */
export interface MappedRecord {
  readonly row: RecordRow;
  readonly institutionIds: readonly string[];
}

/** What a record of the feed became. */
export type MappedRecordOrRefusal = MappedRecord | RefusedRow;
