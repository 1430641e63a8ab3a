import { existsSync } from 'node:fs';
import path from 'node:path';
import Table from 'cli-table3';
import type { Command } from 'commander';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { benchMatching, type MatchingResult } from '../matching.js';
import { print, say } from '../print.js';

interface MatchingFlags {
  readonly data?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

const openData = path.join(packageRoot(), '..', 'shared', 'data');

/** Adds `npm run bench -- matching`. */
export function addMatching(program: Command): void {
  program
    .command('matching')
    .description('matches of requests with known answers, beside BM25')
    .option('--data <folder>', 'folder of open data with the test collection')
    .option('--all', 'among all offers and requests of the folder')
    .option('--json', 'print JSON for machines')
    .action(matching);
}

async function matching(flags: MatchingFlags): Promise<void> {
  const dataFolder = flags.data ?? process.env['IMPORT_DATA_DIR'] ?? openData;
  if (!existsSync(dataFolder)) {
    throw new Error(
      `there is no folder ${dataFolder}: name the one with the open data by --data or IMPORT_DATA_DIR`,
    );
  }
  const result = await benchMatching({ dataFolder, all: flags.all ?? false, say });
  print(result, flags, matchingTable);
}

function matchingTable({ offers, requests, methods, times }: MatchingResult): string {
  const style = { head: [], border: [] };
  const quality = new Table({
    head: ['method', 'nDCG@10', 'MRR', 'Recall@100'],
    colAligns: ['left', 'right', 'right', 'right'],
    style,
  });
  for (const { name, ndcgAt10, mrr, recallAt100 } of methods) {
    quality.push([name, ...[ndcgAt10, mrr, recallAt100].map((value) => value.toFixed(3))]);
  }
  const speed = new Table({
    head: ['asked for', 'p50 ms', 'p95 ms'],
    colAligns: ['left', 'right', 'right'],
    style,
  });
  for (const { name, p50, p95 } of times) speed.push([name, p50.toFixed(1), p95.toFixed(1)]);
  return `${requests} requests, ${offers} offers\n${quality.toString()}\n${speed.toString()}`;
}
