import { isDeepStrictEqual } from 'node:util';
import type { StoredRecord } from '../record.js';
import type { Role, Viewer } from '../viewer.js';

/** Who acted, as stored: enough to hold someone to it, and no more than the token said. */
export interface StoredActor {
  subject: string;
  roles: Role[];
  country: string | null;
  institutionIds: string[];
}

/** One field that an action changed; values as JSON, null where there was or is none. */
export interface StoredFieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** An entry of the audit trail: one action on one record. It is written with the change itself, and never altered. */
export interface StoredAction {
  /** `<record id>#<the version it made>`, so that it is stored once however often it is written. */
  _id: string;
  recordId: string;
  version: number;
  /** What was done, for example `SUBMIT`. */
  action: string;
  at: Date;
  by: StoredActor;
  /** Why, in the actor's words; null where none was asked for or given. */
  reason: string | null;
  /** The state before; null for a record that did not exist or has no states. */
  fromState: string | null;
  toState: string | null;
  changes: StoredFieldChange[];
}

/** The hub itself, when time alone makes a record change. */
export const HUB_ACTOR: StoredActor = {
  subject: 'hub',
  roles: [],
  country: null,
  institutionIds: [],
};

/** A viewer who is signed in, as the audit trail names it. */
export function actorOf({ subject, roles, country, institutionIds }: Viewer): StoredActor {
  if (subject === null) throw new Error('the public does not act');
  return { subject, roles: [...roles], country, institutionIds: [...institutionIds] };
}

/** The id of the entry for the action that made a version of a record. */
function actionId(recordId: string, version: number): string {
  return `${recordId}#${version}`;
}

/** What an entry says that the record does not tell. */
export type SaidOfAction = Pick<StoredAction, 'action' | 'at' | 'by' | 'reason'>;

/** The entry of the audit trail for what makes `next` of `before`, which is null for a new record. */
export function entryOf<Row extends StoredRecord>({
  before,
  next,
  said: { action, at, by, reason },
  stateOf,
  untold,
}: {
  readonly before: Row | null;
  readonly next: Row;
  readonly said: SaidOfAction;
  stateOf(record: Row): string | null;
  /** Fields that the trail must not tell. */
  readonly untold?: readonly string[] | undefined;
}): StoredAction {
  const version = (before?.version ?? 0) + 1;
  return {
    _id: actionId(next._id, version),
    recordId: next._id,
    version,
    action,
    at,
    by,
    reason,
    fromState: before === null ? null : stateOf(before),
    toState: stateOf(next),
    changes: fieldChanges(before ?? {}, next, untold),
  };
}

// Longer values are cut: an entry tells what changed, the record has the whole of it.
const LONGEST_VALUE = 2_000;
/** What every record has, and keys by which records are ordered: they say nothing that others do not. */
const LEFT_OUT = new Set([
  '_id',
  'source',
  'createdAt',
  'updatedAt',
  'version',
  'fingerprint',
  'shown',
  'pendingActions',
  'requestKeys',
  'titleKey',
  'nameKey',
]);

/**
 * What a change does to a record, field by field in the order of their names; fields that stay as they are are left out,
 * and so are those that the trail must not tell.
 */
function fieldChanges<Row extends StoredRecord>(
  before: Partial<Row>,
  next: Partial<Row>,
  untold: readonly string[] = [],
): StoredFieldChange[] {
  return Object.entries(next)
    .filter(([field]) => !LEFT_OUT.has(field) && !untold.includes(field))
    .map(([field, after]) => ({ field, before: before[field as keyof Row], after }))
    .filter(({ before: old, after }) => !isDeepStrictEqual(old ?? null, after ?? null))
    .map(({ field, before: old, after }) => ({ field, before: asJson(old), after: asJson(after) }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

function asJson(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const json = JSON.stringify(value);
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE)}…` : json;
}
