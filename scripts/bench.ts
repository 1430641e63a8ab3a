// Measures the hub: `npm run bench -- operations`. Every bench says on what machine it ran.
import { existsSync } from 'node:fs';
import path from 'node:path';
import Table from 'cli-table3';
import { Command } from 'commander';
import { packageRoot } from '../gateway/packageRoot.js';
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

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
