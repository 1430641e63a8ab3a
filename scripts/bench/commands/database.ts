import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { benchDatabase } from '../database/benchDatabase.js';
import { databaseTable } from '../database/resultsTable.js';
import { MOST_WARM_UP_SECONDS } from '../gateway/measureCase.js';
import { thisMachine } from '../machine.js';
import { say } from '../print.js';
import { aboveZero, wholeAboveZero } from './numberFlags.js';

interface DatabaseFlags {
  readonly technologies: number;
  readonly only: string;
  readonly clients: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly data: string;
  readonly smoke?: boolean;
  readonly out: string;
}

const SMOKE_TECHNOLOGIES = 200;

/** Adds `npm run bench -- database`. */
export function addDatabase(program: Command): void {
  program
    .command('database')
    .description('the documented operations through the hub, beside the same domains in one schema')
    .option(
      '--technologies <number>',
      'how many there are; other records in proportion',
      wholeAboveZero,
      100000,
    )
    .option('--only <names>', 'parts of names of operations, separated by commas', '')
    .option('--clients <number>', 'clients that ask at the same time', wholeAboveZero, 32)
    .option('--rounds <number>', 'rounds over all operations, the two in turns', wholeAboveZero, 5)
    .option('--seconds <number>', 'seconds per operation, contender and round', aboveZero, 2)
    .option('--data <folder>', 'where the database is kept for the next run', '.bench/database')
    .option('--smoke', 'few records and one short round, to see that all works')
    .option('--out <file>', 'where the results go as JSON', '.bench/database.json')
    .action(database);
}

async function database(flags: DatabaseFlags): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(1));
  }
  const isSmoke = flags.smoke === true;
  const results = await benchDatabase({
    technologies: isSmoke ? SMOKE_TECHNOLOGIES : flags.technologies,
    only: flags.only.split(/[\s,]+/).filter(Boolean),
    clients: isSmoke ? 4 : flags.clients,
    rounds: isSmoke ? 1 : flags.rounds,
    seconds: isSmoke ? 0.1 : flags.seconds,
    warmUpSeconds: isSmoke ? 0 : MOST_WARM_UP_SECONDS,
    dataFolder: path.resolve(flags.data),
    runFolder: path.resolve(path.dirname(flags.out), `${path.parse(flags.out).name}-run`),
    peersFolder: path.join(packageRoot(), '.bench', 'peers'),
    installsGenerator: !isSmoke,
    say,
  });
  const machine = thisMachine();
  await mkdir(path.dirname(flags.out), { recursive: true });
  await writeFile(flags.out, `${JSON.stringify({ machine, ...results }, null, 1)}\n`);
  process.stdout.write(`${JSON.stringify(machine)}\n${databaseTable(results)}\n`);
  say(`results: ${flags.out}`);
}
