// Compares the gateway with the reference: `npm run differential -- --operations 100000 --seed 1 [--stock]`.
import { Command } from 'commander';
import { parse } from 'graphql';
import { BatchRunner, batchAt, batchSeed, shrinkFault } from './batch.js';
import { KNOWN_FAULTS } from './knownFaults.js';
import { reportOf } from './report.js';

interface Options {
  readonly operations: string;
  readonly seed: string;
  readonly each: string;
  readonly shrink: string;
  readonly stock?: true;
  readonly batch?: string;
  readonly path?: string;
  readonly corrected?: string;
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
  .option('--shrink <seconds>', 'how long to look for a smaller case of each difference', '60')
  .option('--stock', "asks Apollo's gateway alone, without what the hub does around it")
  .option('--batch <seed>', 'replays one batch')
  .option('--path <path>', 'the smaller case of that batch')
  .option('--corrected <all>', 'compares what shows known faults, too')
  .option('--query <text>', 'asks this over the supergraph of that batch instead')
  .option('--variables <json>', 'the variables of that query', '{}')
  .parse()
  .opts<Options>();

const runner = new BatchRunner(
  options.stock ? 'stock' : 'hub',
  (name) => options.corrected === 'all' || KNOWN_FAULTS[name].corrected,
);
const each = Number(options.each);
const seen = new Map<string, number>();
let compared = 0;
let refused = 0;

if (options.batch !== undefined) {
  const draft = batchAt(Number(options.batch), each, options.path);
  const { query, variables } = options;
  const faults =
    query === undefined
      ? await runner.run(draft)
      : await runner.ask(draft, {
          query,
          document: parse(query),
          variables: JSON.parse(variables),
        });
  for (const fault of faults ?? []) print(await reportOf(fault, 'this'));
  print(`${faults?.length ?? 0} differences`);
} else {
  await run();
}
await runner.stop();

async function run(): Promise<void> {
  const startedAt = performance.now();
  for (let index = 0; compared < Number(options.operations); index += 1) {
    const seed = batchSeed(Number(options.seed), index);
    const faults = await runner.run(batchAt(seed, each), () => {
      compared += 1;
    });
    if (faults === null) refused += 1;
    for (const { signature } of faults ?? []) {
      const count = (seen.get(signature) ?? 0) + 1;
      seen.set(signature, count);
      if (count > 1) continue;
      if (options.shrink === '0') continue;
      const found = await shrinkFault(
        runner,
        seed,
        each,
        signature,
        Number(options.shrink) * 1_000,
      );
      if (found === null) continue;
      print(`[${signature}]`);
      print(await reportOf(found.fault, `--batch ${seed} --path ${found.path} --each ${each}`));
    }
    if (index % 20 === 0) {
      const rate = Math.round((compared / (performance.now() - startedAt)) * 1_000);
      process.stderr.write(
        `${compared} operations, ${rate}/s, ${[...seen.values()].reduce((sum, n) => sum + n, 0)} differences\n`,
      );
    }
  }
  print(`${compared} operations, ${refused} supergraphs refused`);
  for (const [name, count] of runner.avoided) print(`${count} not compared: ${name}`);
  for (const [name, count] of runner.explained) print(`${count} explained: ${name}`);
  for (const [signature, count] of seen) print(`${count} x ${signature}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
