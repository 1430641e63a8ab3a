import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import type { HubAccess } from '../hub/callHub.js';
import { returnAt } from '../hub/registry.js';
import { changesTable } from '../report/changesTable.js';
import { describeBriefly } from '../report/describeBriefly.js';
import type { Surroundings } from '../surroundings.js';
import { overrideOf, type PublishOptions } from './publish.js';

/** A version of a portal's schema, as `tten status` names it. */
export interface NamedVersion {
  readonly portal: string;
  readonly number: number;
}

/** Puts an older schema of a portal into force again, whatever its server serves by now. */
export async function returnToVersion(
  hub: HubAccess,
  { portal, number }: NamedVersion,
  { override, reason }: Pick<PublishOptions, 'override' | 'reason'>,
  surroundings: Surroundings,
): Promise<Answer> {
  if (override === undefined && reason !== undefined) {
    throw badInput('--reason goes with --override here: a portal needs no reason to go back');
  }
  const answered = overrideOf({ ...(override && { override }), ...(reason && { reason }) });
  const result = await returnAt(hub, portal, { version: number, ...answered });
  const before = `${portal}:${number}`;
  if (result.status === 'unchanged') {
    const { status, version, revision } = result;
    return {
      outcome: 'ok',
      text: `${version} is already what the graph has, at revision ${revision}: nothing changed.`,
      facts: { status, revision, version, report: null },
    };
  }
  const { status, report } = result;
  const isDone = status === 'published';
  const sentence = isDone
    ? `Published ${before} again as ${result.version}: the graph is at revision ${result.revision}.`
    : status === 'breaking'
      ? 'Nothing changed: clients would lose what they can use today. To go back all the same, say who answers for it and why: --override NAME --reason TEXT.'
      : 'Nothing changed: the hub of today does not take this schema any more.';
  return {
    outcome: isDone ? 'ok' : 'refused',
    text: [
      describeBriefly(report, before, surroundings.paint),
      changesTable(report.changes, surroundings),
      sentence,
    ].join('\n\n'),
    facts: {
      status,
      revision: isDone ? result.revision : null,
      version: isDone ? result.version : null,
      report,
    },
  };
}
