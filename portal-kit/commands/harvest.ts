import { setTimeout as sleep } from 'node:timers/promises';
import Table from 'cli-table3';
import type { Answer } from '../answer.js';
import { badInput, CommandFailure } from '../CommandFailure.js';
import type { HubAccess } from '../hub/callHub.js';
import {
  type HarvestRun,
  type HarvestStatus,
  harvestStatusAt,
  type NamedFeed,
  setFeedAt,
  startHarvestAt,
} from '../hub/harvest.js';
import { type Options, ownHub } from '../options.js';
import { printable } from '../paint.js';
import { describeRun } from '../report/describeHarvest.js';
import { readSettings, required } from '../settings.js';
import type { Surroundings } from '../surroundings.js';

/** What `tten harvest` is told. */
export interface HarvestOptions extends Options {
  readonly full?: boolean;
  /** True without a number. */
  readonly wait?: true | string;
  readonly feed?: string;
  readonly format?: string;
  readonly set?: string;
  readonly kind?: string;
  readonly language?: string;
}

const LOOK_EVERY_MS = 500;
const USUAL_WAIT_S = 3_600;
const SHOWN_REFUSALS = 20;

/** `tten harvest`: has the hub copy the portal's records, and with `--wait` follows it to its end. */
export async function harvest(
  options: HarvestOptions,
  surroundings: Surroundings,
): Promise<Answer> {
  const settings = await readSettings(options, surroundings.folder);
  const portal = required(settings, 'portal');
  const address = required(settings, 'hub');
  const feed = feedOf(options);
  const waitMs = waitOf(options);
  const hub = await ownHub(address, options, surroundings);
  if (feed !== null) await setFeedAt(hub, portal, feed);
  const { isNew, number } = await startHarvestAt(hub, portal, options.full === true);
  if (waitMs === null) {
    const which = number === null ? '' : ` ${number}`;
    return {
      outcome: 'ok',
      text: isNew
        ? `Harvest${which} of ${portal} has begun; follow one with --wait.`
        : `Harvest${which} of ${portal} is under way already; follow it with --wait.`,
      facts: { status: isNew ? 'started' : 'running', run: number },
    };
  }
  const { run, refusals } = await followed({ hub, portal, number, waitMs }, surroundings);
  const own = refusals.filter((refusal) => refusal.run === run.number);
  return {
    outcome: run.state === 'COMPLETED' ? 'ok' : 'refused',
    text: describeOutcome(portal, run, own),
    facts: { status: run.state, run, refusals: own },
  };
}

function feedOf({ feed, format = 'json', set, kind, language }: HarvestOptions): NamedFeed | null {
  const forRepositories = { set, kind, language };
  const [given] = Object.entries(forRepositories).filter(([, value]) => value !== undefined);
  if (feed === undefined) {
    if (given === undefined && format === 'json') return null;
    throw badInput('--format, --set, --kind and --language describe a feed: give --feed as well');
  }
  if (!URL.canParse(feed) || !/^https?:/i.test(feed)) {
    throw badInput(`--feed is an http or https address, got ${feed}`);
  }
  if (format === 'json') {
    if (given === undefined) return { format, url: feed };
    throw badInput(`--${given[0]} is for OAI-PMH: give --format oai-pmh`);
  }
  if (format !== 'oai-pmh') throw badInput(`--format is json or oai-pmh, got ${format}`);
  if (kind !== undefined && kind !== 'offer' && kind !== 'request') {
    throw badInput(`--kind is offer or request, got ${kind}`);
  }
  return {
    format,
    url: feed,
    ...(set !== undefined && { set }),
    ...(kind !== undefined && { kind }),
    ...(language !== undefined && { language }),
  };
}

function waitOf({ wait }: HarvestOptions): number | null {
  if (wait === undefined) return null;
  if (wait === true) return USUAL_WAIT_S * 1_000;
  const seconds = Number(wait);
  if (wait.trim() !== '' && seconds > 0 && seconds <= 86_400) return seconds * 1_000;
  throw badInput(`--wait is a number of seconds up to 86400, got ${wait}`);
}

interface Followed {
  readonly hub: HubAccess;
  readonly portal: string;
  readonly number: number | null;
  readonly waitMs: number;
}

async function followed(
  { hub, portal, number, waitMs }: Followed,
  { showProgress }: Surroundings,
): Promise<{ run: HarvestRun; refusals: HarvestStatus['refusals'] }> {
  const startedAt = performance.now();
  try {
    for (;;) {
      const { state, run: newest, earlier, refusals } = await harvestStatusAt(hub, portal);
      const runs = newest === null ? earlier : [newest, ...earlier];
      const run = runs.find((each) => number === null || each.number === number);
      if (run !== undefined && (run.state !== 'RUNNING' || state === 'NEVER')) {
        return { run, refusals };
      }
      const waitedMs = performance.now() - startedAt;
      if (run !== undefined) showProgress(describeProgress(run, waitedMs));
      if (waitedMs > waitMs) {
        throw new CommandFailure(
          'timedOut',
          'HARVEST_NOT_DONE',
          `the harvest of ${portal} goes on; tten harvest --wait follows it further`,
        );
      }
      await sleep(LOOK_EVERY_MS);
    }
  } finally {
    showProgress(null);
  }
}

function describeProgress({ counts }: HarvestRun, elapsedMs: number): string {
  const perSecond = Math.round(counts.read / Math.max(elapsedMs / 1_000, 0.001));
  const refused = counts.refused === 0 ? '' : `, ${counts.refused} refused`;
  return `${counts.read} records read, ${perSecond}/s${refused}`;
}

function describeOutcome(
  portal: string,
  run: HarvestRun,
  refusals: HarvestStatus['refusals'],
): string {
  const left = refusals.length - SHOWN_REFUSALS;
  return [
    ...describeRun(portal, run),
    ...(refusals.length === 0 ? [] : [refusalsTable(refusals.slice(0, SHOWN_REFUSALS))]),
    ...(left > 0 ? [`and ${left} more; --json has them.`] : []),
  ].join('\n');
}

function refusalsTable(refusals: HarvestStatus['refusals']): string {
  const table = new Table({
    head: ['record', 'what', 'field', 'value', 'reason'],
    style: { head: [], border: [], compact: true },
    colWidths: [null, null, null, 30, 60],
    wordWrap: true,
  });
  const words = { refused: 'refused', setAside: 'set aside', dangling: 'leads nowhere' };
  table.push(
    ...refusals.map(({ id, kind, field, value, reason }) =>
      [id, words[kind], field, value, reason].map(printable),
    ),
  );
  return table.toString();
}
