import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import { rollbackAt } from '../hub/registry.js';
import { type Options, ownHub } from '../options.js';
import { changesTable } from '../report/changesTable.js';
import { readSettings, required } from '../settings.js';
import type { Surroundings } from '../surroundings.js';

/** The revision to return to, and why. */
export interface RollbackOptions extends Options {
  readonly to?: string;
  readonly reason?: string;
}

/** `tten rollback`: makes a new revision of the versions that an earlier one had, for every portal. */
export async function rollback(
  options: RollbackOptions,
  surroundings: Surroundings,
): Promise<Answer> {
  const settings = await readSettings(options, surroundings.folder);
  const address = required(settings, 'hub');
  const revision = revisionOf(options);
  const { reason } = options;
  if (reason === undefined) throw badInput('--reason is missing: say why, for the record');
  const hub = await ownHub(address, options, surroundings);
  const result = await rollbackAt(hub, { revision, reason });
  const { status } = result;
  if (status === 'unchanged') {
    return {
      outcome: 'ok',
      text: `The graph is already what it was at revision ${revision}: nothing changed.`,
      facts: { status, revision: result.revision, changes: [] },
    };
  }
  const { changes, versions } = result;
  const inForce = Object.values(versions);
  const sentence = `The graph is at revision ${result.revision}, with ${inForce.length === 0 ? 'no portal' : inForce.join(', ')}, as at revision ${revision}.`;
  return {
    outcome: 'ok',
    text: [changesTable(changes, surroundings), sentence].join('\n\n'),
    facts: { status, revision: result.revision, versions, changes },
  };
}

function revisionOf({ to = '' }: RollbackOptions): number {
  if (/^[1-9]\d{0,9}$/.test(to)) return Number(to);
  throw badInput(`--to is the number of a revision, ${to === '' ? 'and is missing' : `got ${to}`}`);
}
