import type { HarvestRun, HarvestStatus } from '../hub/harvest.js';
import { printable } from '../paint.js';

const ENDED: Readonly<Record<HarvestRun['state'], string>> = {
  RUNNING: 'is under way',
  COMPLETED: 'is complete',
  STOPPED: 'was stopped with the hub, and goes on with the next one',
  FAILED: 'has failed, and goes on with the next one',
  INTERRUPTED: 'has ended without a word, and goes on with the next one',
};

/** How a harvest ended and what it did, in two lines. */
export function describeRun(
  portal: string,
  { number, state, failure, counts }: HarvestRun,
): readonly string[] {
  const { read, added, changed, unchanged, removed, refused, setAside } = counts;
  const reason = failure === null ? '' : ` ${failure.code}: ${printable(failure.message)}.`;
  return [
    `Harvest ${number} of ${portal} ${ENDED[state]}.${reason}`,
    `${read} read: ${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed, ${refused} refused; ${setAside} values set aside.`,
  ];
}

/** Where a portal's records come from, and how its last harvest went. */
export function describeHarvests({ portal, feed, run, refusals }: HarvestStatus): string {
  const from =
    feed == null
      ? 'It has no feed, so the hub has none of its records: publish a schema with one, or give tten harvest a --feed.'
      : `Its records come from ${printable(feed.url)} (${feed.format === 'graphql' ? 'the feed in its schema' : feed.format}).`;
  if (run === null) return `${from}\nIt was never harvested.`;
  const began = `It began ${run.startedAt}${run.finishedAt === null ? '' : ` and ended ${run.finishedAt}`}${run.full ? ', and read everything' : ''}.`;
  const own = refusals.filter((refusal) => refusal.run === run.number).length;
  const more = own === 0 ? [] : ['--json tells which values were not taken over, and why.'];
  return [from, ...describeRun(portal, run), began, ...more].join('\n');
}
