import Table from 'cli-table3';
import type { Answer } from '../answer.js';
import { harvestStatusIfAny } from '../hub/harvest.js';
import { type PortalStatus, statusAt } from '../hub/registry.js';
import { type Options, ownHub } from '../options.js';
import { printable } from '../paint.js';
import { describeHarvests } from '../report/describeHarvest.js';
import { readSettings, required } from '../settings.js';
import type { Surroundings } from '../surroundings.js';

const STATES: Readonly<Record<PortalStatus['state'], string>> = {
  live: 'part of the graph',
  leftOut: 'left out: its schema does not fit the hub of today, so publish one that does',
  absent: 'not part of the graph',
};

/** `tten status`: what the hub has of the portal. */
export async function status(options: Options, surroundings: Surroundings): Promise<Answer> {
  const settings = await readSettings(options, surroundings.folder);
  const portal = required(settings, 'portal');
  const address = required(settings, 'hub');
  const hub = await ownHub(address, options, surroundings);
  const found = await statusAt(hub, portal);
  const harvests = await harvestStatusIfAny(hub, portal);
  return {
    outcome: 'ok',
    text: [describeStatus(found), ...(harvests === null ? [] : [describeHarvests(harvests)])].join(
      '\n\n',
    ),
    facts: { status: found, harvest: harvests },
  };
}

function describeStatus({
  portal,
  state,
  version,
  revision,
  versions,
  revisions,
}: PortalStatus): string {
  const inForce = version === null ? '' : ` with ${version}`;
  return [
    `${portal} is ${STATES[state]}${inForce}. The graph is at revision ${revision}.`,
    ...(versions.length === 0
      ? []
      : [
          table(
            ['version', 'published', 'by', 'address'],
            versions.map(({ _id, at, by, url }) => [_id, at, by, url]),
          ),
        ]),
    ...(revisions.length === 0
      ? []
      : [
          table(
            ['revision', 'made', 'by', 'what', 'note'],
            revisions.map(({ _id, at, by, reason, note }) => [
              String(_id),
              at,
              by,
              reason,
              note ?? '',
            ]),
          ),
        ]),
  ].join('\n\n');
}

function table(head: string[], rows: readonly string[][]): string {
  const lines = new Table({ head, style: { head: [], border: [], compact: true } });
  lines.push(...rows.map((row) => row.map(printable)));
  return lines.toString();
}
