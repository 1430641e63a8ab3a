import Table from 'cli-table3';
import type { RoundMade } from '../gateway/results.js';
import { times, timesWithRange } from '../gateway/resultsTable.js';
import { short, spreadOf } from '../gateway/statistics.js';
import { type DatabaseResults, type MeasuredOperation, MOST_TIMES } from './benchDatabase.js';
import type { CommandCounts } from './processes/commandCounts.js';

const HEADINGS = [
  'operation',
  'answers',
  ...['hub req/s', 'one req/s', 'hub ms', 'one ms', 'hub CPU ms', 'one CPU ms'],
  ...['time ×', 'CPU ×', 'hub trips', 'one trips', 'failures'],
];

/** The results as text for a terminal. */
export function databaseTable({ records, settings, operations }: DatabaseResults): string {
  const held = Object.entries(records).map(([name, count]) => `${count} ${name}`);
  const { clients, rounds, seconds, generator, isPinned } = settings;
  const table = new Table({
    head: HEADINGS,
    colAligns: HEADINGS.map((_, index) => (index < 2 ? 'left' : 'right')),
    style: { head: [], border: [] },
  });
  table.push(...operations.map(rowOf));
  return [
    held.join(', '),
    `${clients} clients, medians of ${rounds} rounds of ${seconds} s; load by ${generator}; ${isPinned ? 'pinned' : 'not pinned'}`,
    table.toString(),
    ...operations.map(claimOf),
  ].join('\n');
}

/** How many commands they are together. */
export function tripsOf(counts: CommandCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function rowOf({ id, answers, rounds, commands, ratio, ratioByCpu }: MeasuredOperation): string[] {
  const median = (made: readonly RoundMade[], pick: (round: RoundMade) => number | null) => {
    const found = spreadOf(made.flatMap((round) => pick(round) ?? []));
    return found === null ? '–' : short(found.median);
  };
  const both = (pick: (round: RoundMade) => number | null) => [
    median(rounds.hub, pick),
    median(rounds.oneSchema, pick),
  ];
  const failures = [...rounds.hub, ...rounds.oneSchema].reduce(
    (sum, round) => sum + round.failures,
    0,
  );
  return [
    id,
    answers,
    ...both(({ requestsPerSecond }) => requestsPerSecond),
    ...both(({ p50 }) => p50),
    ...both(({ cpuMs }) => cpuMs),
    times(ratio),
    times(ratioByCpu),
    String(tripsOf(commands.hub)),
    String(tripsOf(commands.oneSchema)),
    String(failures),
  ];
}

function claimOf({ id, ratio }: MeasuredOperation): string {
  const word =
    ratio === null ? 'not measured' : ratio.median <= MOST_TIMES ? 'holds' : 'does not hold';
  return `claim: ${id}: at most ${MOST_TIMES} × the time of the one schema: ${timesWithRange(ratio)}: ${word}`;
}
