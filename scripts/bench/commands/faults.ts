import Table from 'cli-table3';
import type { Command } from 'commander';
import { benchFaults, type FaultsResult } from '../faults.js';
import { print, say } from '../print.js';
import { aboveZero, wholeAboveZero } from './numberFlags.js';

interface FaultsFlags {
  readonly rounds: number;
  readonly seconds: number;
  readonly json?: boolean;
}

/** Adds `npm run bench -- faults`. */
export function addFaults(program: Command): void {
  program
    .command('faults')
    .description('operations beside a portal that fails, against the same with all portals well')
    .option(
      '--rounds <number>',
      'rounds for each fault, well and faulty in turns',
      wholeAboveZero,
      3,
    )
    .option('--seconds <number>', 'seconds of each', aboveZero, 2)
    .option('--json', 'print JSON for machines')
    .action(faults);
}

async function faults(flags: FaultsFlags): Promise<void> {
  const result = await benchFaults({
    rounds: flags.rounds,
    seconds: flags.seconds,
    say,
  });
  print(result, flags, faultsTable);
}

function faultsTable({ rounds, faults: rows }: FaultsResult): string {
  const table = new Table({
    head: [
      ...['fault', 'p95 well', 'p95 faulty', 'ratio', 'failures', 'wrong'],
      ...['asked', 'arrived', 'MiB well', 'MiB faulty'],
    ],
    colAligns: ['left', ...Array<'right'>(9).fill('right')],
    style: { head: [], border: [] },
  });
  for (const row of rows) {
    table.push([
      row.fault,
      ...[row.p95Well, row.p95Faulty].map((ms) => ms.toFixed(1)),
      row.ratio.toFixed(2),
      ...[row.failures, row.wrong, row.asked, row.arrived],
      ...[row.rssWell, row.rssFaulty].map((rss) => rss ?? '-'),
    ]);
  }
  return `operations that do not ask the faulty one of 8 portals, medians of ${rounds} rounds in turns\n${table.toString()}`;
}
