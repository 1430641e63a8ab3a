// Compares the gateway with the reference: `npm run differential -- --operations 100000 --seed 1 [--stock]`.
import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { parse } from 'graphql';
import { BatchRunner, batchAt, type Fault, shrinkFault } from './batch.js';
import { CONSTRUCTS, PLAN_CONSTRUCTS } from './constructNames.js';
import { missingConstructs } from './constructs.js';
import { differentialRun } from './differentialRun.js';
import { type FaultName, KNOWN_FAULTS } from './knownFaults.js';
import { type PartMessage, runParts } from './parallelRun.js';
import { reportOf } from './report.js';

interface Options {
  readonly operations: string;
  readonly seed: string;
  readonly each: string;
  readonly shrink: string;
  readonly stock?: true;
  readonly all?: true;
  readonly processes: string;
  readonly part?: string;
  readonly batch?: string;
  readonly path?: string;
  readonly query?: string;
  readonly variables: string;
}

const options = new Command('differential')
  .description(
    'Compares the answers of the gateway over generated supergraphs with those of one schema.',
  )
  .option('--operations <number>', 'how many operations to compare', '10000')
  .option('--seed <number>', 'the seed of the run', '1')
  .option('--each <number>', 'the most operations over one supergraph', '50')
  .option(
    '--shrink <seconds>',
    'how long to look for a smaller case of each kind of difference',
    '60',
  )
  .option('--stock', "asks Apollo's gateway alone, without what the hub does around it")
  .option('--all', 'compares operations that show known faults, too')
  .option('--processes <number>', 'how many share the work', String(availableParallelism()))
  .addOption(new Option('--part <index/of>', 'runs one part for the process that asks').hideHelp())
  .option('--batch <seed>', 'replays the batch of a report')
  .option('--path <path>', 'the smaller case of that batch')
  .option('--query <text>', 'asks this over the supergraph of that batch instead')
  .option('--variables <json>', 'the variables of that query', '{}')
  .parse()
  .opts<Options>();

const kind = options.stock ? 'stock' : 'hub';
const each = Number(options.each);
const isCorrected = (name: FaultName) => options.all ?? KNOWN_FAULTS[name].corrected;
if (options.batch !== undefined) await replay(Number(options.batch));
else if (options.part !== undefined) await runPart(options.part);
else await run();

/** Compares as many operations as are wanted; fails when one differs or a construct was not met. */
async function run(): Promise<void> {
  const startedAt = performance.now();
  let toldAt = 0;
  const result = await runParts({
    parts: Number(options.processes),
    args: process.argv.slice(2),
    onFound: print,
    onProgress({ operations, differences }) {
      const now = performance.now();
      if (now - toldAt < 5_000) return;
      toldAt = now;
      const rate = Math.round((operations / (now - startedAt)) * 1_000);
      process.stderr.write(`${operations} operations, ${rate}/s, ${differences} differences\n`);
    },
  });
  const { operations, supergraphs, refused, differences } = result;
  const counts = new Map(result.counts);
  print(
    `${operations} operations over ${supergraphs} supergraphs (${refused} more did not compose)`,
  );
  for (const name of [...CONSTRUCTS, ...PLAN_CONSTRUCTS]) {
    print(`${String(counts.get(name) ?? 0).padStart(8)}  ${name}`);
  }
  for (const [name, times] of result.avoided) print(`${times} not compared: ${name}`);
  for (const [name, times] of result.explained) print(`${times} explained: ${name}`);
  for (const [signature, times] of result.signatures) print(`${times} x ${signature}`);
  print(`${differences} differences`);
  const missing = missingConstructs(counts, isCorrected);
  if (missing.length > 0) print(`never met: ${missing.join(', ')}`);
  if (differences > 0 || missing.length > 0) process.exitCode = 1;
}

/** Runs a part, `0/2` for the first of two, and tells the process that adds the parts up. */
async function runPart(text: string): Promise<void> {
  const [index = 0, of = 1] = text.split('/').map(Number);
  const signatures = new Map<string, number>();
  const found = await differentialRun({
    kind,
    each,
    all: options.all ?? false,
    operations: Math.ceil(Number(options.operations) / of),
    seed: Number(options.seed),
    part: { index, of },
    async onFault({ signature }, seed, runner) {
      const times = (signatures.get(signature) ?? 0) + 1;
      signatures.set(signature, times);
      const report = times === 1 ? await shrunkReport(signature, seed, runner) : null;
      if (report !== null) tell({ kind: 'found', signature, report });
    },
    onProgress: (facts) => tell({ kind: 'progress', ...facts }),
  });
  const { missing: _, ...result } = found;
  tell({
    kind: 'result',
    result: {
      ...result,
      counts: [...found.counts],
      avoided: [...found.avoided],
      explained: [...found.explained],
      signatures: [...signatures],
    },
  });
}

function tell(message: PartMessage): void {
  process.send?.(message);
}

async function shrunkReport(
  signature: string,
  seed: number,
  runner: BatchRunner,
): Promise<string | null> {
  if (options.shrink === '0') return null;
  const limit = Number(options.shrink) * 1_000;
  const found = await shrinkFault(runner, seed, each, signature, limit);
  if (found === null) return null;
  const replayed = `--batch ${seed} --path ${found.path} --each ${each}`;
  return `[${signature}]\n${await reportOf(found.fault, replayed)}`;
}

/** Shows the differences of one batch, or of one query over its supergraph. */
async function replay(seed: number): Promise<void> {
  const runner = new BatchRunner(kind, isCorrected);
  const draft = batchAt(seed, each, options.path);
  const { query, variables } = options;
  const faults: Fault[] | null =
    query === undefined
      ? await runner.run(draft)
      : await runner.ask(draft, {
          query,
          document: parse(query),
          variables: JSON.parse(variables),
        });
  for (const fault of faults ?? []) print(await reportOf(fault, `--batch ${seed}`));
  print(`${faults?.length ?? 0} differences`);
  await runner.stop();
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
