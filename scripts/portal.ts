// Adds portals and their tokens, and takes platforms out and back in: `npm run portal -- add techmart --country IR`.
import Table from 'cli-table3';
import { Command } from 'commander';
import { ConfigError } from '../gateway/config.js';
import { DatabaseUnavailable } from '../gateway/database/DatabaseUnavailable.js';
import type { PortalStore, StoredPortal } from '../gateway/registry/portalStore.js';
import { isPortalCode } from '../schema/portalCode.js';
import { InputError } from './portal/InputError.js';
import { withDatabase } from './portal/withDatabase.js';
import { restore, withdraw } from './portal/withdrawal.js';

const HOST = /^[a-z0-9.-]+(:\d+)?$/;

interface AddOptions {
  readonly country: string;
  readonly name?: string;
  readonly enriches?: boolean;
  readonly urlHost?: string;
}

async function add(code: string, { country, name, enriches = false, urlHost }: AddOptions) {
  if (!isPortalCode(code)) {
    throw new InputError(
      `a code is 2 to 32 lower-case letters and digits, a letter first, and not a word of the hub; got ${code}`,
    );
  }
  if (!/^[A-Z]{2}$/.test(country)) {
    throw new InputError(`--country is two capital letters, as TR; got ${country}`);
  }
  if (urlHost !== undefined && !HOST.test(urlHost)) {
    throw new InputError(`--url-host is a host, as portal.techmart.example; got ${urlHost}`);
  }
  if (name !== undefined && name.trim() === '') {
    throw new InputError(
      '--name is the name of the platform in words; leave it out to use the code',
    );
  }
  await withDatabase(async ({ portals, stores }) => {
    // First, and harmless to repeat: a portal that is there already has its platform.
    const platform = { code, name: name?.trim() ?? null, country };
    await stores.platforms.platforms.register(platform, new Date());
    const isAdded = await portals.add({ _id: code, country, enriches, urlHost: urlHost ?? null });
    if (!isAdded) throw new InputError(`the portal ${code} is there already`);
    await printToken(portals, code);
  });
}

function withPortals(use: (portals: PortalStore) => Promise<void>): Promise<void> {
  return withDatabase(({ portals }) => use(portals));
}

async function printToken(portals: PortalStore, code: string): Promise<void> {
  const token = await portals.issueToken(code);
  if (token === null) throw absent(code);
  process.stderr.write('This token is shown once; hand it over safely:\n');
  process.stdout.write(`${token}\n`);
}

async function revoke(code: string, { id }: { readonly id?: string }): Promise<void> {
  await withPortals(async (portals) => {
    const revoked = await portals.revokeTokens(code, id);
    if (revoked === null) throw absent(code);
    if (revoked === 0 && id !== undefined) throw new InputError(`no valid token has the id ${id}`);
    process.stdout.write(`${revoked} revoked\n`);
  });
}

async function list(): Promise<void> {
  await withPortals(async (portals) => {
    const table = new Table({
      head: ['code', 'country', 'enriches', 'host', 'valid tokens (last used)'],
      style: { head: [], border: [] },
    });
    table.push(...(await portals.list()).map(rowOf));
    process.stdout.write(`${table.toString()}\n`);
  });
}

function rowOf({ _id, country, enriches, urlHost, tokens }: StoredPortal): string[] {
  const valid = tokens
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ id, lastUsedOn }) => `${id} (${lastUsedOn ?? 'never'})`);
  return [_id, country, enriches ? 'yes' : 'no', urlHost ?? 'any', valid.join(', ') || 'none'];
}

function absent(code: string): InputError {
  return new InputError(`there is no portal ${code}; add it with: npm run portal -- add ${code}`);
}

const program = new Command('portal').description('Adds portals and their tokens.');
program
  .command('add')
  .description('adds a portal and prints its first token')
  .argument('<code>', 'its code: lower-case letters and digits')
  .requiredOption('--country <code>', 'its country, ISO 3166-1 alpha-2')
  .option(
    '--name <name>',
    'name of its platform, if the hub does not know it; its code without one',
  )
  .option('--enriches', "it adds to others' records too, and is asked about all of them")
  .option('--url-host <host>', 'the only host its address may have')
  .action(add);
program
  .command('token')
  .description('prints a new token; the one before stays valid, an older one does not')
  .argument('<code>')
  .action((code: string) => withPortals((portals) => printToken(portals, code)));
program
  .command('revoke')
  .description('revokes the tokens of a portal')
  .argument('<code>')
  .option('--id <id>', 'only this one; see list')
  .action(revoke);
program
  .command('withdraw')
  .description('takes a platform out: hides its records, retires its schema, revokes its tokens')
  .argument('<code>')
  .action(withdraw);
program
  .command('restore')
  .description('shows the records of a withdrawn platform again')
  .argument('<code>')
  .action(restore);
program.command('list').description('lists portals and their tokens').action(list);

await program.parseAsync().catch((error: unknown) => {
  const isExplained =
    error instanceof InputError ||
    error instanceof ConfigError ||
    error instanceof DatabaseUnavailable;
  const text = error instanceof Error ? (isExplained ? error.message : error.stack) : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = error instanceof InputError ? 3 : 1;
});
