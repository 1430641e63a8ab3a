import type { StoredRecord } from '../record.js';
import type { ActionDeps } from './actionDeps.js';
import type { ActionInput, ActionRule } from './actionRule.js';
import { createRecord } from './createRecord.js';
import type { CreateInput, CreateRule } from './createRule.js';
import type { Outcome } from './outcome.js';
import { performAction } from './performAction.js';

/** Acts on records of one kind for the viewer of one request. */
export interface RecordActions<Row extends StoredRecord> {
  /** See {@link performAction}. */
  perform<Input extends ActionInput>(
    rule: ActionRule<Row, Input>,
    input: Input,
  ): Promise<Outcome<Row>>;
  /** See {@link createRecord}. */
  create<Input extends CreateInput>(
    rule: CreateRule<Row, Input>,
    input: Input,
  ): Promise<Outcome<Row>>;
}

/** Makes the actions of one request on records of one kind. */
export function createRecordActions<Row extends StoredRecord>(
  deps: ActionDeps<Row>,
): RecordActions<Row> {
  return {
    perform: (rule, input) => performAction(deps, rule, input),
    create: (rule, input) => createRecord(deps, rule, input),
  };
}
