// Measures the hub: `npm run bench -- operations`, `npm run bench -- harvest`. Every bench says on what machine it ran.
import { existsSync } from 'node:fs';
import path from 'node:path';
import Table from 'cli-table3';
import { Command } from 'commander';
import { packageRoot } from '../gateway/packageRoot.js';
import { benchFaults, type FaultsResult } from './bench/faults.js';
import { benchHarvest, type HarvestResult } from './bench/harvest.js';
import { thisMachine } from './bench/machine.js';
import { benchOperations, type OperationsResult } from './bench/operations.js';
import { benchSwap, type SwapResult } from './bench/swap.js';

interface OperationsFlags {
  readonly url?: string;
  readonly data?: string;
  readonly clients: string;
  readonly rounds: string;
  readonly seconds: string;
  readonly json?: boolean;
}

interface SwapFlags {
  readonly clients: string;
  readonly pause: string;
  readonly publishes: string;
  readonly seconds: string;
  readonly json?: boolean;
}

interface FaultsFlags {
  readonly rounds: string;
  readonly seconds: string;
  readonly json?: boolean;
}

const openData = path.join(packageRoot(), '..', 'shared', 'data');

async function operations(flags: OperationsFlags): Promise<void> {
  const dataFolder = flags.data ?? (existsSync(openData) ? openData : null);
  const result = await benchOperations({
    url: flags.url ?? null,
    dataFolder,
    clients: Number(flags.clients),
    rounds: Number(flags.rounds),
    seconds: Number(flags.seconds),
    say,
  });
  print(result, flags, operationsTable);
}

function operationsTable({ clients, rounds, records, operations: rows }: OperationsResult): string {
  const table = new Table({
    head: ['operation', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms', 'failures'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const { id, perSecond, p50, p95, p99, failures } of rows) {
    table.push([id, ...[perSecond, p50, p95, p99].map((value) => value.toFixed(1)), failures]);
  }
  const held = Object.entries(records).map(([name, count]) => `${count} ${name}`);
  return `${held.join(', ')}; ${clients} clients, medians of ${rounds} rounds\n${table.toString()}`;
}

async function swap(flags: SwapFlags): Promise<void> {
  const result = await benchSwap({
    clients: Number(flags.clients),
    pauseMs: Number(flags.pause),
    publishes: Number(flags.publishes),
    seconds: Number(flags.seconds),
    say,
  });
  print(result, flags, swapTable);
}

function swapTable(result: SwapResult): string {
  const { clients, publishes, rollbacks, requests, failed, faults, p95Before, p95During } = result;
  const table = new Table({
    head: ['publish to served', 'median ms', 'max ms'],
    colAligns: ['left', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const [index, { median, max }] of result.publishToServed.entries()) {
    table.push([`gateway ${index + 1}`, median.toFixed(), max.toFixed()]);
  }
  return [
    `${publishes} publishes and ${rollbacks} rollbacks under ${clients} clients`,
    `${requests} requests, ${failed} failed; p95 ${p95Before.toFixed(1)} ms before, ${p95During.toFixed(1)} ms during`,
    ...faults,
    table.toString(),
  ].join('\n');
}

async function faults(flags: FaultsFlags): Promise<void> {
  const result = await benchFaults({
    rounds: Number(flags.rounds),
    seconds: Number(flags.seconds),
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

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print<Result extends object>(
  result: Result,
  { json }: { readonly json?: boolean },
  toTable: (result: Result) => string,
): void {
  const machine = thisMachine();
  process.stdout.write(
    json
      ? `${JSON.stringify({ machine, ...result }, null, 2)}\n`
      : `${JSON.stringify(machine)}\n${toTable(result)}\n`,
  );
}

interface HarvestFlags {
  readonly offers: string;
  readonly json?: boolean;
}

async function harvest(flags: HarvestFlags): Promise<void> {
  print(await benchHarvest(Number(flags.offers), say), flags, harvestTable);
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

const program = new Command('bench').description('Measures the hub.');
program
  .command('operations')
  .description('the documented operations through the gateway')
  .option('--url <address>', 'a hub that runs already; else one is started and filled')
  .option('--data <folder>', 'folder of open data to fill a fresh hub with')
  .option('--clients <number>', 'clients that ask at the same time', '8')
  .option('--rounds <number>', 'rounds over all operations', '3')
  .option('--seconds <number>', 'seconds per operation and round', '3')
  .option('--json', 'print JSON for machines')
  .action(operations);

program
  .command('swap')
  .description('publishes and rollbacks on two gateways while clients ask both')
  .option('--clients <number>', 'clients, half of them at each gateway', '50')
  .option('--pause <ms>', 'pause of a client between an answer and its next question', '100')
  .option('--publishes <number>', 'publishes; after every fourth comes a rollback', '20')
  .option('--seconds <number>', 'seconds of load before the first publish', '5')
  .option('--json', 'print JSON for machines')
  .action(swap);

program
  .command('faults')
  .description('operations beside a portal that fails, against the same with all portals well')
  .option('--rounds <number>', 'rounds for each fault, well and faulty in turns', '3')
  .option('--seconds <number>', 'seconds of each', '2')
  .option('--json', 'print JSON for machines')
  .action(faults);

program
  .command('harvest')
  .description('a portal with many offers over its JSON feed, three times')
  .option('--offers <number>', 'how many the portal has', '100000')
  .option('--json', 'print JSON for machines')
  .action(harvest);

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
