import { Command, CommanderError } from 'commander';
import type { Answer, AnswerJson } from './answer.js';
import { CommandFailure } from './CommandFailure.js';
import { EXIT_CODES, type Outcome } from './exitCodes.js';
import { PACKAGE_VERSION } from './packageVersion.js';
import type { Surroundings } from './surroundings.js';

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

type CommandOption = readonly [
  flags: string,
  description: string,
  collect?: (value: string, earlier: readonly string[] | undefined) => readonly string[],
];

/** Gathers the values of an option that may be given several times. */
const repeated = (value: string, earlier: readonly string[] = []): readonly string[] => [
  ...earlier,
  value,
];

const SCHEMA_OPTIONS = [
  ['--portal <code>', 'code of the portal: lower-case letters and digits'],
  ['--schema <file>', "the portal's schema in SDL, or its portal.json"],
] as const;
const HUB_OPTIONS = [
  ['--hub <address>', 'address of the hub, for example https://hub.example'],
  [
    '--timeout <seconds>',
    'how long to wait for the hub, else 30; and for a check, else as the hub does',
  ],
] as const;
const TOKEN_OPTIONS = [
  ['--token-file <file>', "file that holds the portal's token; else TTEN_TOKEN does"],
] as const;

const AFTER_HELP = `
Options that a tten.json in the folder holds can be left out: portal, schema, url, hub.
Exit codes: 0 ok, 1 refused, 2 timed out or the hub did not answer, 3 bad input.`;

/** Runs one command line and returns its exit code. */
export async function runTten(
  args: readonly string[],
  surroundings: Surroundings,
  output: Output,
): Promise<number> {
  const isJson = args.includes('--json');
  let exitCode: number = EXIT_CODES.ok;
  const program = createProgram(surroundings, (name, answer) => {
    exitCode = EXIT_CODES[answer.outcome];
    output.out(`${isJson ? jsonOf(name, answer) : answer.text}\n`);
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: output.out,
      writeErr: (text) => (isJson ? undefined : output.err(text)),
    });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT_CODES.ok;
    const failure = failureOf(error);
    const name = program.commands.find((command) => command.name() === args[0])?.name() ?? 'tten';
    if (isJson) output.out(`${jsonOf(name, { ...failure, facts: {} }, failure.error)}\n`);
    // Commander has already explained a wrong command line.
    else if (!(error instanceof CommanderError)) output.err(`${failure.error.message}\n`);
    return EXIT_CODES[failure.outcome];
  }
}

/** Each command loads its own code when it runs: composition alone takes longer to load than a hub to answer. */
function createProgram(
  surroundings: Surroundings,
  show: (command: string, answer: Answer) => void,
): Command {
  const program = new Command('tten')
    .description(
      "Begins, serves, checks, publishes and takes back a national portal's part of the graph, and has its records harvested.",
    )
    .version(PACKAGE_VERSION)
    .addHelpText('after', AFTER_HELP);
  const command = (name: string, description: string, options: readonly CommandOption[]) => {
    const created = program.command(name).description(description);
    for (const [flags, words, collect] of options) {
      if (collect === undefined) created.option(flags, words);
      else created.option(flags, words, collect);
    }
    return created.option('--json', 'print one JSON object instead of words').showHelpAfterError();
  };

  command('init', 'Begins a portal: from a list, an API, a database, a schema, or in code.', [
    [
      '--from <source>',
      'list.csv, list.xlsx, https://api.example/list, postgres://..., env:NAME or schema.graphql',
    ],
    ['--code', 'begin a subgraph in TypeScript instead'],
    SCHEMA_OPTIONS[0],
    ['--country <code>', 'ISO 3166-1 alpha-2, for example TR'],
    ['--name <text>', 'what the portal calls itself'],
    ['--language <tag>', 'BCP 47 tag of the texts, for example tr'],
    ['--kind <kind>', 'what a row is: offer, request, institution, event or project'],
    ['--key <column>', 'the column whose value names the record'],
    ['--map <column=field>', 'what a column is; may be repeated', repeated],
    ['--sheet <name>', 'the sheet of an Excel file'],
    ['--table <name>', 'the table or view of a database'],
    ['--header <header>', 'of an API, as in "X-Api-Key: env:API_KEY"; may be repeated', repeated],
    ['--url <address>', 'where the portal will answer'],
    HUB_OPTIONS[0],
    ['--out <path>', 'the file to write, else portal.json; with --code the folder'],
    ['--yes', 'take the best guesses and ask nothing'],
    ['--force', 'replace files that are there'],
  ]).action(async (options) =>
    show('init', await (await import('./commands/init.js')).init(options, surroundings)),
  );

  command('lint', "Looks for breaches of the hub's rules in a schema, without composing it.", [
    ...SCHEMA_OPTIONS,
    ['--supergraph <file>', 'a downloaded supergraph; else the one that came with the kit'],
    ['--fix', 'make the ready changes in the file, and show them'],
  ]).action(async (options) =>
    show('lint', await (await import('./commands/lint.js')).lint(options, surroundings)),
  );

  command('check', 'Checks a schema as the hub does when it is published.', [
    ...SCHEMA_OPTIONS,
    ['--url <address>', 'where the portal answers; it is asked whether it serves the schema'],
    ['--supergraph <file>', 'check against a downloaded supergraph'],
    ...HUB_OPTIONS,
    ['--offline', 'check against the graph that came with the kit, whatever tten.json says'],
    ['--fix', 'make the ready changes in the file, and show them'],
  ]).action(async (options) =>
    show('check', await (await import('./commands/check.js')).check(options, surroundings)),
  );

  command('publish', 'Makes a schema part of the graph, if it passes the check at the hub.', [
    ...SCHEMA_OPTIONS,
    ['--url <address>', 'where the portal answers'],
    ...HUB_OPTIONS,
    ...TOKEN_OPTIONS,
    ['--override <name>', 'who answers for changes that break clients'],
    ['--reason <text>', 'why they are made all the same'],
    ['--not-running-yet', 'publish before the server at the address answers'],
  ]).action(async (options) =>
    show('publish', await (await import('./commands/publish.js')).publish(options, surroundings)),
  );

  command('serve', 'Serves the records of a mapped source as a part of the graph.', [
    ['--port <number>', 'port to listen on, else as portal.json says'],
  ])
    .argument('[file]', 'what the portal is and where its records are', 'portal.json')
    .action(async (file: string, options) =>
      show('serve', await (await import('./commands/serve.js')).serve(file, options, surroundings)),
    );

  command('dev', 'Checks at every save, and serves what a portal.json makes.', [
    SCHEMA_OPTIONS[0],
    ...HUB_OPTIONS,
    ['--supergraph <file>', 'check against a downloaded supergraph'],
    ['--offline', 'check against the graph that came with the kit, whatever tten.json says'],
    ['--port <number>', 'port to listen on, else as portal.json says'],
    ['--once', 'check once and end, without serving'],
  ])
    .argument('[file]', 'a portal.json or a schema, else the one of tten.json')
    .action(async (file: string | undefined, options) =>
      show('dev', await (await import('./commands/dev.js')).dev(file, options, surroundings)),
    );

  const ofPortal = [SCHEMA_OPTIONS[0], ...HUB_OPTIONS, ...TOKEN_OPTIONS];
  command('status', 'Shows what the hub has of the portal.', ofPortal).action(async (options) =>
    show('status', await (await import('./commands/status.js')).status(options, surroundings)),
  );

  command('harvest', "Lets the hub copy the portal's records by its change feed.", [
    ...ofPortal,
    ['--full', 'read the whole feed, and remove from the hub what it does not have'],
    [
      '--wait [seconds]',
      'follow the harvest to its end, for an hour at most unless told otherwise',
    ],
    ['--feed <address>', 'where the feed is, from now on; else it stays as it is'],
    ['--format <format>', 'of the feed: json or oai-pmh; json without it'],
    ['--set <name>', 'of an OAI-PMH repository, only the records of this set'],
    ['--kind <kind>', 'what the records of an OAI-PMH repository are: offer or request'],
    ['--language <tag>', 'of texts in an OAI-PMH repository that do not tell theirs'],
  ]).action(async (options) =>
    show('harvest', await (await import('./commands/harvest.js')).harvest(options, surroundings)),
  );

  command(
    'rollback',
    'Returns to an older version of a portal, or the operator to an older graph.',
    [
      ...HUB_OPTIONS,
      [
        '--token-file <file>',
        "file that holds the portal's or operator's token; else TTEN_TOKEN does",
      ],
      [
        '--to <version>',
        'a version of the portal, as techmart:2; for the operator, the revision whose versions of all portals return',
      ],
      ['--override <name>', 'for a version: who answers for changes that break clients'],
      ['--reason <text>', 'why, for the record'],
    ],
  ).action(async (options) =>
    show(
      'rollback',
      await (await import('./commands/rollback.js')).rollback(options, surroundings),
    ),
  );

  command('retire', 'Takes the portal out of the graph; without --confirm only shows the loss.', [
    ...ofPortal,
    ['--confirm', 'do it'],
  ]).action(async (options) =>
    show('retire', await (await import('./commands/retire.js')).retire(options, surroundings)),
  );

  command(
    'explain',
    'Says what a finding means and what to do; without a code, lists the codes.',
    [],
  )
    .argument('[code]', 'code of the finding, for example PORTAL_FIELD_NOT_PREFIXED')
    .action(async (code: string | undefined) =>
      show('explain', (await import('./commands/explain.js')).explainCode(code)),
    );

  return program;
}

function jsonOf(command: string, answer: Omit<Answer, 'text'>, error: AnswerJson['error'] = null) {
  const { outcome, facts } = answer;
  const json: AnswerJson = { command, outcome, exitCode: EXIT_CODES[outcome], error, ...facts };
  return JSON.stringify(json);
}

interface Failure {
  readonly outcome: Outcome;
  readonly error: { readonly code: string; readonly message: string };
}

function failureOf(error: unknown): Failure {
  if (error instanceof CommandFailure) {
    return { outcome: error.outcome, error: { code: error.code, message: error.message } };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CommanderError) {
    const said = message.replace(/^error: /, '');
    return { outcome: 'badInput', error: { code: 'BAD_INPUT', message: said } };
  }
  return {
    outcome: 'badInput',
    error: {
      code: 'UNFORESEEN',
      message: `tten failed in a way it did not foresee: ${message}. Please report this, with the command.`,
    },
  };
}
