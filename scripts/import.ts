// Imports a file of records: `npm run import -- <format> <file> --platform <code>`.
import path from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { ConfigError, readConfig } from '../gateway/config.js';
import { DatabaseUnavailable } from '../gateway/database/DatabaseUnavailable.js';
import { openConfiguredDatabase } from '../gateway/openConfiguredDatabase.js';
import type { ImportFormat } from '../import/format.js';
import { formats } from '../import/formats/index.js';
import { InputError } from '../import/reading/InputError.js';
import { checkInput } from '../import/reading/openInput.js';
import { EXIT_CODES, exitCodeOf } from '../import/report/exitCode.js';
import { createProgressReporter } from '../import/report/progress.js';
import { describeRun, summaryOfRun } from '../import/report/summary.js';
import { importStoresOf } from '../import/run/importStores.js';
import { type ImportResult, runImport } from '../import/runImport.js';
import { ensureAllIndexes, openAllStores } from '../subgraphs/index.js';

interface Options {
  readonly platform: string;
  readonly platformName?: string;
  readonly refused?: string;
  readonly json?: boolean;
}

const program = new Command('import')
  .description('Imports a file of records, plain or gzip. Importing it again changes nothing.')
  .showHelpAfterError()
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

for (const format of formats) {
  const command = program
    .command(format.name)
    .description(format.description)
    .argument('<file>', 'the file to import')
    .requiredOption(
      '--platform <code>',
      'platform the records come from: lower-case letters and digits',
    )
    .option('--platform-name <name>', 'its name, if the hub does not know it yet')
    .option('--refused <file>', 'where to list what is refused or set aside')
    .option('--json', 'print the summary as JSON');
  for (const [name, { description }] of Object.entries(format.companions)) {
    command.addOption(new Option(`--${name} <file>`, description));
  }
  command.action((file: string, options: Options) => importFile(format, file, options));
}

async function importFile(format: ImportFormat, file: string, options: Options): Promise<void> {
  const config = readConfig();
  const progress = createProgressReporter(process.stderr);
  const stop = new AbortController();
  // Once: a second Ctrl-C ends the process at once.
  process.once('SIGINT', () => {
    process.stderr.write('\nStopping after this batch; press Ctrl-C again to stop at once.\n');
    stop.abort();
  });
  // Before the database is started: most mistakes are in the path.
  await checkInput(file);
  const database = await openConfiguredDatabase(config, {
    debug() {},
    info() {},
    warn: complain,
    error: complain,
  });
  try {
    const stores = openAllStores(database.db);
    await ensureAllIndexes(stores);
    const result = await runImport({
      stores: importStoresOf(stores),
      format,
      file,
      companions: companionFiles(format, options),
      platform: options.platform,
      platformName: options.platformName,
      refusedFile: options.refused ?? defaultRefusedFile(config.dataDir, format),
      signal: stop.signal,
      onProgress: progress.show,
    });
    progress.end();
    report(result, options);
  } finally {
    await database.close();
  }
}

function report(result: ImportResult, { json }: Options): void {
  const text = json === true ? JSON.stringify(summaryOfRun(result)) : describeRun(result);
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCodeOf(result);
}

function companionFiles(format: ImportFormat, options: Options): Record<string, string> {
  const given = new Map<string, unknown>(Object.entries(options));
  return Object.fromEntries(
    Object.keys(format.companions).flatMap((name) => {
      const file = given.get(name);
      return typeof file === 'string' ? [[name, file]] : [];
    }),
  );
}

function defaultRefusedFile(dataDir: string, { name }: ImportFormat): string {
  const time = new Date().toISOString().replaceAll(':', '-');
  return path.join(dataDir, 'imports', `${name}-${time}.refused.csv`);
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Commander has already explained a wrong command line. */
function exitCodeOfError(error: unknown): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.badInput;
  }
  if (error instanceof InputError) {
    complain(error.message);
    return EXIT_CODES.badInput;
  }
  const isExplained = error instanceof ConfigError || error instanceof DatabaseUnavailable;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  complain(isExplained ? error.message : text);
  return EXIT_CODES.failure;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOfError(error);
}
