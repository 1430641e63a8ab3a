import Table from 'cli-table3';
import type { Command } from 'commander';
import { print, say } from '../print.js';
import { benchSwap, type SwapResult } from '../swap.js';
import { aboveZero, wholeAboveZero, zeroOrMore } from './numberFlags.js';

interface SwapFlags {
  readonly clients: number;
  readonly pause: number;
  readonly publishes: number;
  readonly seconds: number;
  readonly json?: boolean;
}

/** Adds `npm run bench -- swap`. */
export function addSwap(program: Command): void {
  program
    .command('swap')
    .description('publishes and rollbacks on two gateways while clients ask both')
    .option('--clients <number>', 'clients, half of them at each gateway', wholeAboveZero, 50)
    .option(
      '--pause <ms>',
      'pause of a client between an answer and its next question',
      zeroOrMore,
      100,
    )
    .option(
      '--publishes <number>',
      'publishes; after every fourth comes a rollback',
      wholeAboveZero,
      20,
    )
    .option('--seconds <number>', 'seconds of load before the first publish', aboveZero, 5)
    .option('--json', 'print JSON for machines')
    .action(swap);
}

async function swap(flags: SwapFlags): Promise<void> {
  const result = await benchSwap({
    clients: flags.clients,
    pauseMs: flags.pause,
    publishes: flags.publishes,
    seconds: flags.seconds,
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
