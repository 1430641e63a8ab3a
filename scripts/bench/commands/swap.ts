import Table from 'cli-table3';
import type { Command } from 'commander';
import { print, say } from '../print.js';
import { benchSwap, type SwapResult } from '../swap.js';

interface SwapFlags {
  readonly clients: string;
  readonly pause: string;
  readonly publishes: string;
  readonly seconds: string;
  readonly json?: boolean;
}

/** Adds `npm run bench -- swap`. */
export function addSwap(program: Command): void {
  program
    .command('swap')
    .description('publishes and rollbacks on two gateways while clients ask both')
    .option('--clients <number>', 'clients, half of them at each gateway', '50')
    .option('--pause <ms>', 'pause of a client between an answer and its next question', '100')
    .option('--publishes <number>', 'publishes; after every fourth comes a rollback', '20')
    .option('--seconds <number>', 'seconds of load before the first publish', '5')
    .option('--json', 'print JSON for machines')
    .action(swap);
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
