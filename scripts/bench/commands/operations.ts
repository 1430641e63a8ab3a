import { existsSync } from 'node:fs';
import path from 'node:path';
import Table from 'cli-table3';
import type { Command } from 'commander';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { benchOperations, type OperationsResult } from '../operations.js';
import { print, say } from '../print.js';
import { aboveZero, wholeAboveZero } from './numberFlags.js';

interface OperationsFlags {
  readonly url?: string;
  readonly data?: string;
  readonly clients: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly json?: boolean;
}

const openData = path.join(packageRoot(), '..', 'shared', 'data');

/** Adds `npm run bench -- operations`. */
export function addOperations(program: Command): void {
  program
    .command('operations')
    .description('the documented operations through the gateway')
    .option('--url <address>', 'a hub that runs already; else one is started and filled')
    .option('--data <folder>', 'folder of open data to fill a fresh hub with')
    .option('--clients <number>', 'clients that ask at the same time', wholeAboveZero, 8)
    .option('--rounds <number>', 'rounds over all operations', wholeAboveZero, 3)
    .option('--seconds <number>', 'seconds per operation and round', aboveZero, 3)
    .option('--json', 'print JSON for machines')
    .action(operations);
}

async function operations(flags: OperationsFlags): Promise<void> {
  const dataFolder = flags.data ?? (existsSync(openData) ? openData : null);
  const result = await benchOperations({
    url: flags.url ?? null,
    dataFolder,
    clients: flags.clients,
    rounds: flags.rounds,
    seconds: flags.seconds,
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
