import type { StoredRecord } from '../record.js';
import type { StoredAction } from './action.js';
import type { ActionStore } from './actionStore.js';
import type { RecordWriter } from './recordWriter.js';

/** Does what must follow an action in other documents; may be called more than once for the same action. */
export type Follow<Row> = (action: StoredAction, record: Row) => Promise<void>;

/** Passes on the actions that lie in the records they changed: into the audit trail, and to what must follow. */
export interface Outbox<Row> {
  /** Passes on what lies in a record; an action is forgotten only after everything that follows it was done. */
  passOn(record: Row): Promise<void>;
  /** Passes on what any record still holds, after a crash for example; resolves with how many records it was. */
  sweep(): Promise<number>;
}

interface OutboxDeps<Row extends StoredRecord> {
  readonly writer: Pick<RecordWriter<Row>, 'withPendingActions' | 'settle'>;
  readonly trail: Pick<ActionStore, 'save'>;
  readonly follow: Follow<Row>;
}

const SWEPT_AT_ONCE = 100;

/** Makes the outbox of one collection. */
export function createOutbox<Row extends StoredRecord>({
  writer,
  trail,
  follow,
}: OutboxDeps<Row>): Outbox<Row> {
  async function passOn(record: Row): Promise<void> {
    const actions = record.pendingActions ?? [];
    if (actions.length === 0) return;
    await trail.save(actions);
    for (const action of actions) await follow(action, record);
    await writer.settle(
      record._id,
      actions.map(({ _id }) => _id),
    );
  }

  return {
    passOn,
    async sweep() {
      const records = await writer.withPendingActions(SWEPT_AT_ONCE);
      const results = await Promise.allSettled(records.map(passOn));
      // One that fails does not keep the others from being passed on.
      const failed = results.find((result) => result.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
      return records.length;
    },
  };
}
