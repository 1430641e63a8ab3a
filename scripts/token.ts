// Makes tokens: `npm run token -- --role moderator --country TR` for development, `npm run token -- machine …` for good.
import Table from 'cli-table3';
import { Command, Option } from 'commander';
import { ConfigError, readConfig } from '../gateway/config.js';
import { DatabaseUnavailable } from '../gateway/database/DatabaseUnavailable.js';
import { signDevelopmentToken } from '../gateway/identity/developmentIssuer.js';
import { ROLE_NAMES, roleNamed } from '../gateway/identity/issuerSettings.js';
import { parseViewer, type Viewer } from '../subgraphs/kit/viewer.js';
import { InputError } from './portal/InputError.js';
import { withMachineTokens } from './token/withMachineTokens.js';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const MOST_HOURS = 24 * 30;
const MOST_DAYS = 366;

interface WhoOptions {
  readonly role: readonly string[];
  readonly country?: string;
  readonly institution?: readonly string[];
  readonly portal?: string;
}

interface DevelopmentOptions extends WhoOptions {
  readonly subject: string;
  readonly hours: string;
}

interface MachineOptions extends WhoOptions {
  readonly name: string;
  readonly days: string;
}

function viewerOf(subject: string, { role, country, institution, portal }: WhoOptions): Viewer {
  const roles = role.map((name) => {
    const found = roleNamed(name);
    if (found !== null) return found;
    throw new InputError(`--role is one of ${ROLE_NAMES.join(', ')}; got ${name}`);
  });
  const parsed = parseViewer({
    subject,
    roles,
    country: country ?? null,
    institutionIds: institution ?? [],
    portal: portal ?? null,
  });
  if (parsed.status === 'viewer') return parsed.viewer;
  throw new InputError(
    `${parsed.reason}; see --country, --institution and --portal of npm run token -- --help`,
  );
}

function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new InputError(`${option} is a whole number, 1 to ${most}; got ${text}`);
}

async function development({ subject, hours, ...who }: DevelopmentOptions): Promise<void> {
  const lifetime = wholeNumber('--hours', hours, MOST_HOURS) * HOUR_MS;
  const viewer = viewerOf(subject, who);
  const expiresAt = new Date(Date.now() + lifetime);
  const token = await signDevelopmentToken(readConfig(), { ...viewer, subject }, expiresAt);
  process.stderr.write(
    `For development, until ${expiresAt.toISOString()}; send it as Authorization: Bearer …\n`,
  );
  process.stdout.write(`${token}\n`);
}

async function machine({ name, days, ...who }: MachineOptions): Promise<void> {
  const lifetime = wholeNumber('--days', days, MOST_DAYS) * DAY_MS;
  if (name.trim() === '') throw new InputError('--name says in words what the machine is');
  const { subject: _none, ...scope } = viewerOf(name, who);
  const expiresAt = new Date(Date.now() + lifetime);
  await withMachineTokens(async (tokens) => {
    const { id, token } = await tokens.issue({ ...scope, name: name.trim(), expiresAt });
    process.stderr.write(
      `This token is shown once; hand it over safely. It ends on ${expiresAt.toISOString()}, or by: npm run token -- revoke ${id}\n`,
    );
    process.stdout.write(`${token}\n`);
  });
}

async function list(): Promise<void> {
  await withMachineTokens(async (tokens) => {
    const table = new Table({
      head: ['id', 'name', 'roles', 'of', 'ends', 'last used'],
      style: { head: [], border: [] },
    });
    for (const each of await tokens.list()) {
      const of = [each.country, each.portal, ...each.institutionIds].filter(
        (part) => part !== null,
      );
      const ends = each.revokedAt === null ? each.expiresAt.toISOString() : 'revoked';
      table.push([
        each._id,
        each.name,
        each.roles.join(', '),
        of.join(', '),
        ends,
        each.lastUsedOn ?? 'never',
      ]);
    }
    process.stdout.write(`${table.toString()}\n`);
  });
}

async function revoke(id: string): Promise<void> {
  await withMachineTokens(async (tokens) => {
    if (!(await tokens.revoke(id))) {
      throw new InputError(`no valid machine token has the id ${id}; see npm run token -- list`);
    }
    process.stdout.write(`${id} is revoked\n`);
  });
}

function withWho(command: Command): Command {
  return command
    .addOption(
      new Option('--role <name...>', ROLE_NAMES.join(', '))
        .makeOptionMandatory()
        .argParser((name: string, before: readonly string[] | undefined) => [
          ...(before ?? []),
          name,
        ]),
    )
    .option('--country <code>', 'its country, ISO 3166-1 alpha-2')
    .option('--institution <id...>', 'institutions whose records it edits')
    .option('--portal <code>', 'the platform it is');
}

const program = new Command('token').description('Makes tokens to sign in with.');
withWho(
  program
    .command('development', { isDefault: true })
    .description('prints a token for development; refused when NODE_ENV is production'),
)
  .option('--subject <name>', 'who it is for', 'developer')
  .option('--hours <number>', 'how long it is valid', '8')
  .action(development);
withWho(program.command('machine').description('prints a token of a machine, kept as a hash'))
  .requiredOption('--name <words>', 'what the machine is')
  .option('--days <number>', 'how long it is valid', '90')
  .action(machine);
program.command('list').description('lists the tokens of machines').action(list);
program
  .command('revoke')
  .description('ends a token of a machine')
  .argument('<id>', 'see list')
  .action(revoke);

await program.parseAsync().catch((error: unknown) => {
  const isExplained =
    error instanceof InputError ||
    error instanceof ConfigError ||
    error instanceof DatabaseUnavailable;
  const text = error instanceof Error ? (isExplained ? error.message : error.stack) : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = error instanceof InputError ? 3 : 1;
});
