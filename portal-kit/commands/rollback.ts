import type { Answer } from '../answer.js';
import { badInput } from '../CommandFailure.js';
import { rollbackAt } from '../hub/registry.js';
import { type Options, ownHub } from '../options.js';
import { changesTable } from '../report/changesTable.js';
import { readSettings, required } from '../settings.js';
import type { Surroundings } from '../surroundings.js';
import { type NamedVersion, returnToVersion } from './returnToVersion.js';

/** What to return to, and why. */
export interface RollbackOptions extends Options {
  readonly to?: string;
  readonly reason?: string;
  readonly override?: string;
}

/**
 * `tten rollback`: puts an older version of one portal into force again, or makes a new revision of the versions that an
 * earlier one had, for every portal.
 */
export async function rollback(
  options: RollbackOptions,
  surroundings: Surroundings,
): Promise<Answer> {
  const settings = await readSettings(options, surroundings.folder);
  const address = required(settings, 'hub');
  const { reason } = options;
  const version = versionOf(options);
  if (version !== null) {
    const hub = await ownHub(address, options, surroundings);
    return returnToVersion(hub, version, options, surroundings);
  }
  const revision = revisionOf(options);
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

/** The version of a portal that `--to` names; null when it does not. */
function versionOf({ to = '' }: RollbackOptions): NamedVersion | null {
  const [, portal, number] = /^([a-z0-9]{2,32}):([1-9]\d{0,9})$/.exec(to) ?? [];
  return portal === undefined ? null : { portal, number: Number(number) };
}

function revisionOf({ to = '' }: RollbackOptions): number {
  if (/^[1-9]\d{0,9}$/.test(to)) return Number(to);
  throw badInput(
    `--to is a version, as techmart:2, or the number of a revision, ${to === '' ? 'and is missing' : `got ${to}`}`,
  );
}
