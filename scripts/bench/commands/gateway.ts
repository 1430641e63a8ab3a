import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { benchGateway, type GatewayBenchOptions } from '../gateway/benchGateway.js';
import { TECHNOLOGIES } from '../gateway/domain/records.js';
import { MOST_WARM_UP_SECONDS } from '../gateway/measureCase.js';
import { OPERATIONS, type OperationName } from '../gateway/operations.js';
import { writePage } from '../gateway/page/writePage.js';
import type { GatewayResults } from '../gateway/results.js';
import { resultsTable } from '../gateway/resultsTable.js';
import { say } from '../print.js';
import { aboveZero, wholeAboveZero } from './numberFlags.js';

interface GatewayFlags {
  readonly only: string;
  readonly queries: string;
  readonly clients: string;
  readonly items: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly realSubgraphs?: boolean;
  readonly smoke?: boolean;
  readonly out: string;
  readonly page?: boolean;
}

/** What is installed for the bench alone; git leaves it out. */
const peersFolder = path.join(packageRoot(), '.bench', 'peers');

/** Adds `npm run bench -- gateway`. */
export function addGateway(program: Command): void {
  program
    .command('gateway')
    .description("the hub's gateway beside others, over four subgraphs in memory")
    .option('--only <names>', 'contenders, separated by commas; all without it', '')
    .option('--queries <names>', 'operations', 'Q1,Q2,Q3')
    .option('--clients <numbers>', 'clients that ask at the same time', '1,32,128')
    .option('--items <numbers>', 'technologies on a page of Q2', '20,200,2000')
    .option('--rounds <number>', 'rounds over all contenders', wholeAboveZero, 5)
    .option('--seconds <number>', 'seconds per contender, case and round', aboveZero, 3)
    .option('--real-subgraphs', 'subgraphs that work out each answer, not only the first')
    .option('--smoke', 'one short round of each, to see that all works')
    .option('--out <file>', 'where the results go as JSON', '.bench/gateway.json')
    .option('--page', 'measure nothing; write docs/performance.md from the results')
    .action(gateway);
}

async function gateway(flags: GatewayFlags): Promise<void> {
  if (flags.page === true) {
    await writePage(await readResults(flags.out), path.join(packageRoot(), 'docs'));
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(1));
  }
  const results = await benchGateway(optionsOf(flags));
  await mkdir(path.dirname(flags.out), { recursive: true });
  await writeFile(flags.out, `${JSON.stringify(results, null, 1)}\n`);
  process.stdout.write(`${JSON.stringify(results.machine)}\n${resultsTable(results)}\n`);
  say(`results: ${flags.out}`);
}

function optionsOf(flags: GatewayFlags): GatewayBenchOptions {
  const isSmoke = flags.smoke === true;
  const rounds = isSmoke ? 1 : flags.rounds;
  return {
    only: words(flags.only),
    operations: words(flags.queries).map(operationNamed),
    clients: isSmoke ? [4] : numbers('--clients', flags.clients),
    items: isSmoke ? [20] : numbers('--items', flags.items, TECHNOLOGIES),
    rounds,
    seconds: isSmoke ? 0.2 : flags.seconds,
    warmUpSeconds: isSmoke ? 0 : MOST_WARM_UP_SECONDS,
    starts: Math.min(rounds, 3),
    coldOperations: isSmoke ? 1 : 20,
    subgraphs: flags.realSubgraphs === true ? 'real' : 'memo',
    runFolder: path.resolve(path.dirname(flags.out), `${path.parse(flags.out).name}-run`),
    peersFolder,
    installsGenerator: !isSmoke,
    say,
  };
}

async function readResults(file: string): Promise<GatewayResults> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`--out: ${file} cannot be read; measure first: npm run bench -- gateway`, {
      cause,
    });
  });
  // The bench has written it.
  return JSON.parse(text) as GatewayResults;
}

function words(list: string): string[] {
  return list.split(/[\s,]+/).filter(Boolean);
}

function numbers(flag: string, list: string, most = Number.MAX_SAFE_INTEGER): number[] {
  const values = words(list).map(Number);
  if (values.length > 0 && values.every((value) => value > 0 && value <= most)) return values;
  const range = most === Number.MAX_SAFE_INTEGER ? 'above 0' : `from 1 to ${most}`;
  throw new Error(`${flag}: numbers ${range}, separated by commas; got ${list}`);
}

function operationNamed(name: string): OperationName {
  const known = Object.keys(OPERATIONS);
  if (known.includes(name)) return name as OperationName;
  throw new Error(`--queries: there is no operation ${name}; there are ${known.join(', ')}`);
}
