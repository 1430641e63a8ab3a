import { HUB_CODE } from '../../../schema/portalCode.js';
import type { StoredRecord } from '../record.js';
import type { Viewer } from '../viewer.js';
import { actorOf, entryOf, type SaidOfAction } from './action.js';
import { type ActionDeps, doneBefore, finish, isGone, notFound, taken } from './actionDeps.js';
import { forbidden, requireSignedIn } from './actionErrors.js';
import type { ActedKind, ActionInput, ActionRule } from './actionRule.js';
import { type Outcome, refused } from './outcome.js';
import { isReplay, reasonOf, requestKeyOf } from './requestKey.js';

/**
 * Does one thing to one record, as one atomic write with its entry of the audit trail.
 *
 * Throws UNAUTHENTICATED for the public and FORBIDDEN for who may read the record and not do this to it; everything
 * else that stands against it is a refusal. A record the viewer may not read is refused as one that does not exist.
 * A request that was done before is done, whatever has become of the record since.
 */
export async function performAction<Row extends StoredRecord, Input extends ActionInput>(
  deps: ActionDeps<Row>,
  rule: ActionRule<Row, Input>,
  input: Input,
): Promise<Outcome<Row>> {
  const { kind, writer, viewer } = deps;
  requireSignedIn(viewer);
  const record = await writer.findEver(input.id);
  if (record === null) return notFound(deps, input.id);
  const requestKey = requestKeyOf(viewer, rule.name, input.idempotencyKey);
  if (isReplay(record, requestKey)) return doneBefore(deps, record);
  if (isGone(record) || !deps.mayRead(record)) return notFound(deps, input.id);
  if (!rule.mayAct(viewer, record)) throw forbidden(rule.who);
  const obstacle = obstacleTo(kind, rule, record, input);
  if (obstacle !== null) return obstacle;

  const at = deps.now();
  const change = await rule.change(record, input, at, viewer);
  if ('refusals' in change) return { status: 'refused', refusals: change.refusals };
  const next: Row = { ...record, ...change.set };
  const refusals = kind.brokenRules(next);
  if (refusals.length > 0) return { status: 'refused', refusals };

  const said = saidBy(viewer, rule.name, at, input);
  const action = entryOf({ ...kind, before: record, next, said });
  const result = await writer.change({ record, set: change.set, action, requestKey });
  if (result.status === 'changed') return finish(deps, result.record);
  if (result.status === 'taken') return taken(deps, result.index);
  // Someone else was faster: perhaps this very request, sent twice.
  const current = await writer.findEver(record._id);
  if (current === null) return notFound(deps, record._id);
  if (isReplay(current, requestKey)) return doneBefore(deps, current);
  if (isGone(current) || !deps.mayRead(current)) return notFound(deps, record._id);
  return stale(kind, current, input);
}

/** What stands against an action before it is looked at what it does; null for nothing. */
function obstacleTo<Row extends StoredRecord>(
  kind: ActedKind<Row>,
  { from, needsReason = false }: Pick<ActionRule<Row>, 'from' | 'needsReason'>,
  record: Row,
  input: ActionInput,
): Outcome<Row> | null {
  const { platform } = record.source;
  if (platform !== HUB_CODE) {
    const message = `The ${kind.noun} is kept by the platform ${platform}; change it there, and the hub follows`;
    return refused('CONFLICT', message, 'id');
  }
  if (record.version !== input.version) return stale(kind, record, input);
  const state = kind.stateOf(record);
  if (from !== undefined && (state === null || !from.includes(state))) {
    const message = `The ${kind.noun} is ${state}; this can be done when it is ${from.join(' or ')}`;
    return refused('WRONG_STATE', message, 'id');
  }
  if (needsReason && reasonOf(input.reason) === null) {
    return refused('INVALID', 'reason must say why, in some words', 'reason');
  }
  return null;
}

function stale<Row extends StoredRecord>(
  { noun }: ActedKind<Row>,
  { version }: Row,
  input: ActionInput,
): Outcome<Row> {
  const message = `The ${noun} has version ${version} by now, not ${input.version}; read it again and decide anew`;
  return refused('STALE_VERSION', message, 'version');
}

/** What the audit trail says of a viewer's action. */
export function saidBy(
  viewer: Viewer,
  action: string,
  at: Date,
  { reason }: { readonly reason?: string | null },
): SaidOfAction {
  return { action, at, by: actorOf(viewer), reason: reasonOf(reason) };
}
