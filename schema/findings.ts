/** How much a finding matters: an error refuses the schema, a warning does not, a note only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in the SDL that was checked, counted from 1. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

/** A change of the checked SDL that settles a finding: the lines `from` to `to` become `replacement`. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/** One remark of a check. */
export interface Finding {
  /** Stable and in capitals, for example PORTAL_FIELD_NOT_PREFIXED; the file of the rule has its name. */
  readonly code: string;
  readonly severity: Severity;
  /** Schema coordinate of the element, for example TechnologyOffer.techmartCertificate. Null for the whole schema. */
  readonly coordinate: string | null;
  /** Where in the SDL; null when no one place is at fault. */
  readonly place: SourcePlace | null;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do, in one sentence. */
  readonly remedy: string;
  /** A ready change that settles it. Null where a person has to decide. */
  readonly patch: Patch | null;
}

/** What a change of the graph means for clients. */
export type ChangeCriticality = 'breaking' | 'dangerous' | 'safe';

/** An operation that clients sent, as far as it was recorded. */
export interface RecordedUse {
  /** Name of the operation; null when it has none. */
  readonly operation: string | null;
  /** What the client calls itself; null when it says nothing. */
  readonly client: string | null;
  /** How often it was sent. */
  readonly count: number;
  /** The last day, YYYY-MM-DD. */
  readonly lastOn: string;
}

/** What the recorded operations say of a change that breaks clients. */
export type ChangeUsage =
  /** None of the days used what changes. */
  | { readonly status: 'unused'; readonly days: number }
  /** Operations that did, the most frequent first, and how often all of them together. */
  | { readonly status: 'used'; readonly count: number; readonly uses: readonly RecordedUse[] }
  /** Too little is recorded to say that nobody did; null when nothing is recorded. */
  | { readonly status: 'unknown'; readonly recordedSince: string | null };

/** One difference between what clients see today and what they would see. */
export interface SchemaChange {
  readonly criticality: ChangeCriticality;
  /** Schema coordinate of what changes. */
  readonly coordinate: string;
  readonly message: string;
  /** What kind of change it is, for example FIELD_REMOVED. */
  readonly kind?: string;
  /** Whether clients use what changes: told by a hub, of changes that break clients. */
  readonly usage?: ChangeUsage;
}

/** What a check says, at a portal's desk and at the hub alike. */
export interface CheckReport {
  /** Code of the portal whose schema was checked. */
  readonly portal: string;
  /** Refused when a finding is an error. */
  readonly verdict: 'passed' | 'refused';
  /** Errors first, then by place, code and message. */
  readonly findings: readonly Finding[];
  /** Differences for clients; empty when the schema does not compose. */
  readonly changes: readonly SchemaChange[];
}
