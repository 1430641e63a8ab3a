import type { Answer } from '../answer.js';
import { retireAt } from '../hub/registry.js';
import { type Options, ownHub } from '../options.js';
import { changesTable } from '../report/changesTable.js';
import { readSettings, required } from '../settings.js';
import type { Surroundings } from '../surroundings.js';

/** Whether the loss was read and is wanted. */
export interface RetireOptions extends Options {
  readonly confirm?: boolean;
}

/** `tten retire`: shows what clients lose without the portal and, confirmed, takes it out of the graph. */
export async function retire(options: RetireOptions, surroundings: Surroundings): Promise<Answer> {
  const settings = await readSettings(options, surroundings.folder);
  const portal = required(settings, 'portal');
  const address = required(settings, 'hub');
  const hub = await ownHub(address, options, surroundings);
  const { revision, changes } = await retireAt(hub, portal, options.confirm === true);
  const isRetired = revision !== null;
  const sentence = isRetired
    ? `${portal} is retired: the graph is at revision ${revision}. Publishing brings it back.`
    : `Nothing is done yet. To take ${portal} out of the graph: tten retire --confirm`;
  return {
    outcome: isRetired ? 'ok' : 'refused',
    text: [changesTable(changes, surroundings), sentence].join('\n\n'),
    facts: { status: isRetired ? 'retired' : 'unconfirmed', revision, changes },
  };
}
