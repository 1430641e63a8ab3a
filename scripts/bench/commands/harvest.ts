import Table from 'cli-table3';
import type { Command } from 'commander';
import { benchHarvest, type HarvestResult } from '../harvest.js';
import { print, say } from '../print.js';
import { wholeAboveZero } from './numberFlags.js';

interface HarvestFlags {
  readonly offers: number;
  readonly json?: boolean;
}

/** Adds `npm run bench -- harvest`. */
export function addHarvest(program: Command): void {
  program
    .command('harvest')
    .description('a portal with many offers over its JSON feed, three times')
    .option('--offers <number>', 'how many the portal has', wholeAboveZero, 100000)
    .option('--json', 'print JSON for machines')
    .action(harvest);
}

async function harvest(flags: HarvestFlags): Promise<void> {
  print(await benchHarvest(flags.offers, say), flags, harvestTable);
}

function harvestTable({ offers, harvests }: HarvestResult): string {
  const table = new Table({
    head: ['harvest', 'seconds', 'records/s', 'added', 'unchanged', 'written', 'peak MiB'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const { name, seconds, perSecond, added, unchanged, written, peakMemoryMiB } of harvests) {
    const [rate, peak] = [perSecond, peakMemoryMiB].map((value) => value.toFixed(0));
    table.push([name, seconds.toFixed(1), rate, added, unchanged, written, peak]);
  }
  return `${offers} offers over a JSON feed\n${table.toString()}`;
}
