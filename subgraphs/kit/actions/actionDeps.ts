import type { StoredRecord } from '../record.js';
import type { Log } from '../requestFacts.js';
import type { Viewer } from '../viewer.js';
import type { ActedKind } from './actionRule.js';
import type { Outbox } from './outbox.js';
import { type Outcome, refused } from './outcome.js';
import type { RecordWriter } from './recordWriter.js';

/** What acting on records of one kind takes, for the viewer of one request. */
export interface ActionDeps<Row extends StoredRecord> {
  readonly kind: ActedKind<Row>;
  readonly writer: Pick<RecordWriter<Row>, 'findEver' | 'change' | 'insert'>;
  readonly outbox: Pick<Outbox<Row>, 'passOn'>;
  /** Whether the viewer may know that a record is there. */
  mayRead(record: Row): boolean;
  readonly viewer: Viewer;
  readonly now: () => Date;
  readonly log: Log;
  /** Called after each change, so that what the request has loaded before is loaded anew. */
  changed(): void;
}

/** The outcome of a change that is made; what follows from it is not waited for, and what fails is swept up later. */
export function finish<Row extends StoredRecord>(
  { outbox, log, changed }: ActionDeps<Row>,
  record: Row,
): Outcome<Row> {
  changed();
  outbox.passOn(record).catch((err: unknown) => {
    log.warn('action not passed on yet', { err, record: record._id });
  });
  return { status: 'done', record };
}

/**
 * The outcome of a request that was done before, for who has sent it: others may have led the record on since, to where
 * this viewer does not see it, or may have thrown it away.
 */
export function doneBefore<Row extends StoredRecord>(
  { mayRead }: ActionDeps<Row>,
  record: Row,
): Outcome<Row> {
  return { status: 'done', record: isGone(record) || !mayRead(record) ? null : record };
}

/** Whether a record is no longer there, for anyone. */
export function isGone({ removedAt }: StoredRecord): boolean {
  return removedAt !== null;
}

/** The refusal of a change that a unique index does not let through. */
export function taken<Row extends StoredRecord>(
  { kind }: ActionDeps<Row>,
  index: string,
): Outcome<Row> {
  const said = kind.taken[index];
  if (said === undefined) throw new Error(`nothing is said of the unique index ${index}`);
  return { status: 'refused', refusals: [said] };
}

/** The refusal of an action on a record that is not there, or that the viewer may not know of. */
export function notFound<Row extends StoredRecord>(
  { kind }: ActionDeps<Row>,
  id: string,
): Outcome<Row> {
  const message = `There is no ${kind.noun} ${id}, or you may not read it; check the id`;
  return refused('NOT_FOUND', message, 'id');
}
