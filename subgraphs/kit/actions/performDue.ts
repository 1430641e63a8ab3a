import type { Filter } from 'mongodb';
import type { StoredRecord } from '../record.js';
import { entryOf, HUB_ACTOR } from './action.js';
import type { Outbox } from './outbox.js';
import type { RecordWriter } from './recordWriter.js';

/** What time alone makes of records. */
export interface DueChange<Row> {
  /** As the audit trail names it, for example `EXPIRE`. */
  readonly name: string;
  /** The records it is due for; those it was done to no longer satisfy it. */
  readonly filter: Filter<Row>;
  /** Name of the index that finds them. */
  readonly index: string;
  set(record: Row): Partial<Row>;
  stateOf(record: Row): string | null;
}

interface DueDeps<Row extends StoredRecord> {
  readonly writer: Pick<RecordWriter<Row>, 'findDue' | 'change'>;
  readonly outbox: Pick<Outbox<Row>, 'passOn'>;
}

const AT_ONCE = 100;

/**
 * Makes a change wherever it is due, record by record, each with its entry of the audit trail; with how many it made.
 *
 * Several processes may do it at once: each record is changed by one of them.
 */
export async function performDue<Row extends StoredRecord>(
  { writer, outbox }: DueDeps<Row>,
  { name, filter, index, set, stateOf }: DueChange<Row>,
  at: Date,
): Promise<number> {
  let made = 0;
  for (;;) {
    const due = await writer.findDue(filter, index, AT_ONCE);
    for (const record of due) {
      const change = set(record);
      const said = { action: name, at, by: HUB_ACTOR, reason: null };
      const action = entryOf({ before: record, next: { ...record, ...change }, said, stateOf });
      const result = await writer.change({ record, set: change, action, requestKey: null });
      if (result.status !== 'changed') continue;
      made += 1;
      await outbox.passOn(result.record);
    }
    if (due.length < AT_ONCE) return made;
  }
}
