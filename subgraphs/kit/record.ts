import type { StoredAction } from './actions/action.js';

/** Where a record came from, as stored. */
export interface StoredSource {
  /** Code of the platform that gave the record. */
  platform: string;
  /** The record's own id at that platform. */
  localId: string;
  url: string | null;
  /** The document a record was taken from, in words; null when the platform's own record is the source. */
  citation: string | null;
  fetchedAt: Date;
  licence: string | null;
  /** True for a record made up to show how the hub works. */
  sample: boolean;
}

/** What every stored record has, whatever its domain. */
export interface StoredRecord {
  /** `<kind>:<platform>:<localId>`, see {@link recordId}. */
  _id: string;
  source: StoredSource;
  createdAt: Date;
  updatedAt: Date;
  /** Grows by one with every change. */
  version: number;
  /**
   * Fingerprint of what the source said, by which a second import recognises an unchanged record; empty once the
   * record was removed.
   */
  fingerprint: string;
  /** Whether readers find it: true unless it was removed or its platform has withdrawn. */
  shown: boolean;
  /** When it was found to be gone at its source; null while it is there. */
  removedAt: Date | null;
  /** Actions that changed it and have not been passed on; absent where nobody ever acted on it. */
  pendingActions?: StoredAction[];
  /** By which repeated requests are known again, the latest last. */
  requestKeys?: string[];
}

/** A text in one language, as stored. */
export interface StoredText {
  value: string;
  /** BCP 47 tag, `und` where the source does not tell. */
  language: string;
}

/** A term of a vocabulary, as stored. */
export interface StoredCode {
  scheme: string;
  value: string;
  label: string | null;
}

/** An amount of money, as stored: the amount stays a decimal string. */
export interface StoredMoney {
  amount: string;
  currency: string;
}

/** A period of calendar days (YYYY-MM-DD), as stored. */
export interface StoredDateRange {
  start: string | null;
  end: string | null;
  precision: 'DAY' | 'MONTH' | 'YEAR';
  text: string | null;
}

/** The id of a record: the kind of record, the platform that gave it, its id there. */
export function recordId(kind: string, platform: string, localId: string): string {
  return `${kind}:${platform}:${localId}`;
}

/** The kind named by a record id, or null when `id` is no record id. */
export function kindOfRecord(id: string): string | null {
  return /^([a-z]+):[a-z0-9]+:./.exec(id)?.[1] ?? null;
}
