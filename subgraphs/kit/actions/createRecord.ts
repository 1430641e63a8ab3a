import { randomBytes } from 'node:crypto';
import { HUB_CODE } from '../../../schema/portalCode.js';
import { recordId, type StoredRecord } from '../record.js';
import { entryOf } from './action.js';
import { type ActionDeps, doneBefore, finish, taken } from './actionDeps.js';
import { forbidden, requireSignedIn } from './actionErrors.js';
import type { CreateInput, CreateRule, NewRecord } from './createRule.js';
import type { Outcome } from './outcome.js';
import { saidBy } from './performAction.js';
import { requestKeyOf } from './requestKey.js';

/**
 * Enters a record at the hub, with its entry of the audit trail; the same idempotency key by the same viewer makes it
 * once. Throws UNAUTHENTICATED for the public and FORBIDDEN for who may not.
 */
export async function createRecord<Row extends StoredRecord, Input extends CreateInput>(
  deps: ActionDeps<Row>,
  rule: CreateRule<Row, Input>,
  input: Input,
): Promise<Outcome<Row>> {
  const { kind, writer, viewer } = deps;
  requireSignedIn(viewer);
  const requestKey = requestKeyOf(viewer, rule.name, input.idempotencyKey);
  const localId = requestKey ?? randomBytes(12).toString('hex');
  const id = recordId(rule.idKind, HUB_CODE, localId);
  const known = requestKey === null ? null : await writer.findEver(id);
  if (known !== null) return doneBefore(deps, known);
  if (!rule.mayAct(viewer, input)) throw forbidden(rule.who);

  const at = deps.now();
  const made = await rule.make(input, at, viewer);
  if ('refusals' in made) return { status: 'refused', refusals: made.refusals };
  const record = recordOf<Row>(made.record, { id, localId, at });
  const refusals = kind.brokenRules(record);
  if (refusals.length > 0) return { status: 'refused', refusals };

  const said = saidBy(viewer, rule.name, at, input);
  const action = entryOf({ ...kind, before: null, next: record, said });
  const result = await writer.insert({ ...record, pendingActions: [action] });
  if (result.status === 'inserted') return finish(deps, result.record);
  const twin = result.index === '_id_' ? await writer.findEver(id) : null;
  return twin === null ? taken(deps, result.index) : doneBefore(deps, twin);
}

/** A record of the hub, complete with what every record has. */
export function recordOf<Row extends StoredRecord>(
  made: NewRecord<Row>,
  { id, localId, at }: { readonly id: string; readonly localId: string; readonly at: Date },
): Row {
  const source = {
    platform: HUB_CODE,
    localId,
    url: null,
    citation: null,
    fetchedAt: at,
    licence: null,
    sample: false,
  };
  const kept = { version: 1, fingerprint: '', shown: true, removedAt: null };
  // NewRecord<Row> and the fields of StoredRecord are Row; a type parameter cannot say so.
  return { ...made, _id: id, source, createdAt: at, updatedAt: at, ...kept } as unknown as Row;
}
