// Measures the hub: `npm run bench -- operations`, `npm run bench -- harvest`. Every bench says on what machine it ran.
import { existsSync } from 'node:fs';
import path from 'node:path';
import Table from 'cli-table3';
import { Command } from 'commander';
import { packageRoot } from '../gateway/packageRoot.js';
import { benchHarvest, type HarvestResult } from './bench/harvest.js';
import { thisMachine } from './bench/machine.js';
import { benchOperations, type OperationsResult } from './bench/operations.js';

interface OperationsFlags {
  readonly url?: string;
  readonly data?: string;
  readonly clients: string;
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
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const machine = thisMachine();
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ machine, ...result }, null, 2)}\n`
      : `${JSON.stringify(machine)}\n${operationsTable(result)}\n`,
  );
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

interface HarvestFlags {
  readonly offers: string;
  readonly json?: boolean;
}

async function harvest(flags: HarvestFlags): Promise<void> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const result = await benchHarvest(Number(flags.offers), say);
  const machine = thisMachine();
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ machine, ...result }, null, 2)}\n`
      : `${JSON.stringify(machine)}\n${harvestTable(result)}\n`,
  );
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
  .command('harvest')
  .description('a portal with many offers over its JSON feed, three times')
  .option('--offers <number>', 'how many the portal has', '100000')
  .option('--json', 'print JSON for machines')
  .action(harvest);

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
