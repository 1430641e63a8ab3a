import Table from 'cli-table3';
import type { Command } from 'commander';
import { benchMemory, type MemoryResult } from '../memory/benchMemory.js';
import { print, say } from '../print.js';
import { aboveZero, wholeAboveZero, zeroOrMore } from './numberFlags.js';

interface MemoryFlags {
  readonly minutes: number;
  readonly sample: number;
  readonly swap: number;
  readonly clients: number;
  readonly pause: number;
  readonly operations: number;
  readonly json?: boolean;
}

/** Adds `npm run bench -- memory`. */
export function addMemory(program: Command): void {
  program
    .command('memory')
    .description("the hub's memory under ever other operations while its supergraph changes")
    .option('--minutes <number>', 'how long', aboveZero, 30)
    .option(
      '--sample <seconds>',
      'seconds between two looks at the memory, each after a swap',
      aboveZero,
      60,
    )
    .option('--swap <seconds>', 'seconds between two changes of the supergraph', aboveZero, 10)
    .option('--clients <number>', 'clients that ask at the same time', wholeAboveZero, 8)
    .option(
      '--pause <ms>',
      'pause of a client between an answer and its next question',
      zeroOrMore,
      0,
    )
    .option('--operations <number>', 'operations that are told apart', wholeAboveZero, 10000)
    .option('--json', 'print JSON for machines')
    .action(memory);
}

async function memory(flags: MemoryFlags): Promise<void> {
  const { minutes, sample: sampleSeconds, swap: swapSeconds, clients, pause: pauseMs } = flags;
  const samples = Math.floor((minutes * 60) / sampleSeconds + 1e-6);
  if (!(samples > 0)) throw new Error('--minutes: no shorter than the time between two samples');
  const result = await benchMemory({
    samples,
    sampleSeconds,
    swapSeconds,
    clients,
    pauseMs,
    operations: flags.operations,
    say,
  });
  print(result, flags, memoryTable);
}

function memoryTable(result: MemoryResult): string {
  const { clients, operations, samples, baseline, rssRatio, heapRatio, faults } = result;
  const table = new Table({
    head: ['seconds', 'median RSS MiB', 'heap MiB after GC', 'requests', 'failures', 'swaps'],
    colAligns: Array.from({ length: 6 }, () => 'right' as const),
    style: { head: [], border: [] },
  });
  for (const { seconds, rssMiB, heapMiB, requests, failures, swaps } of samples) {
    table.push([seconds, rssMiB.toFixed(), heapMiB.toFixed(1), requests, failures, swaps]);
  }
  return [
    `${operations} operations, asked by ${clients} clients`,
    table.toString(),
    ...faults,
    `the last sample by sample ${baseline}: RSS ${rssRatio.toFixed(2)}, heap ${heapRatio.toFixed(2)}`,
  ].join('\n');
}
