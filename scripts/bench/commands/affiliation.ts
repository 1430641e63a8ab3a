import Table from 'cli-table3';
import type { Command } from 'commander';
import { type AffiliationResult, benchAffiliation, sharesOf } from '../affiliation.js';
import { ABSENT } from '../affiliationTexts.js';
import { print, say } from '../print.js';
import { wholeAboveZero, wholeOrZero } from './numberFlags.js';

interface AffiliationFlags {
  readonly data?: string;
  readonly texts: number;
  readonly examples: number;
  readonly json?: boolean;
}

/** Adds `npm run bench -- affiliation`. */
export function addAffiliation(program: Command): void {
  program
    .command('affiliation')
    .description('affiliation texts made of registry records, with the share of right answers')
    .option('--data <folder>', 'folder of open data; TTEN_BENCH_DATA without it')
    .option('--texts <number>', 'texts of each kind', wholeAboveZero, 300)
    .option('--examples <number>', 'wrong answers to show of each kind', wholeOrZero, 0)
    .option('--json', 'print JSON for machines')
    .action(affiliation);
}

async function affiliation(flags: AffiliationFlags): Promise<void> {
  const data = flags.data ?? process.env['TTEN_BENCH_DATA'];
  if (data === undefined) {
    throw new Error(
      'name the folder of open data by --data or TTEN_BENCH_DATA: it needs institutions.ror.jsonl.gz',
    );
  }
  const { texts: perKind, examples } = flags;
  const result = await benchAffiliation({ data, perKind, examples, say });
  print(result, flags, affiliationTable);
}

function affiliationTable({ institutions, rows, msPerText, wrong }: AffiliationResult): string {
  const table = new Table({
    head: ['kind of text', 'named', 'chosen', 'precision', 'recall', 'recall@5'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  for (const row of rows) {
    const { kind, named, chosen } = row;
    const { precision, recall, recallAt5 } = sharesOf([row]);
    const shares = kind === ABSENT ? ['', '', ''] : [precision, recall, recallAt5].map(percent);
    table.push([kind, named, chosen, ...shares]);
  }
  const { precision, recall, recallAt5 } = sharesOf(rows);
  const named = rows.reduce((sum, row) => sum + row.named, 0);
  const chosen = rows.reduce((sum, row) => sum + row.chosen, 0);
  table.push(['all', named, chosen, ...[precision, recall, recallAt5].map(percent)]);
  const { p50, p95, max } = msPerText;
  const times = `ms per text: p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, max ${max.toFixed(1)}`;
  const examples = wrong.map(({ kind, text, found }) => `${kind}: ${text} -> ${found}`);
  return [`${institutions} institutions`, table.toString(), times, ...examples].join('\n');
}
