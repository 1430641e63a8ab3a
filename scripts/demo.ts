// Starts a hub with three example portals and shows one query that uses them all: `npm run demo`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../gateway/packageRoot.js';
import { run, type Service, startService } from './demo/children.js';
import { type DemoPortal, demoPortals, TTEN } from './demo/portals.js';
import { type HubProcess, startHubProcess } from './hubProcess.js';

interface DemoFlags {
  readonly port: string;
  readonly dataDir: string;
  readonly freePorts?: boolean;
}

/** A portal that is not there yet: who reads docs/portals.md makes it. */
const YOURS = { code: 'anadolu', country: 'TR', name: 'Anadolu (sample)' };

const say = (line: string) => process.stdout.write(`${line}\n`);

async function demo({ port, dataDir, freePorts = false }: DemoFlags): Promise<void> {
  const folder = path.resolve(dataDir);
  await mkdir(folder, { recursive: true });
  const stopAsked = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  const running: { stop(): Promise<unknown> }[] = [];
  try {
    const hub = await startHubProcess({
      PORT: port,
      DATA_DIR: folder,
      // The example portals are on this machine, which a hub does not call unless it is told to.
      PORTAL_ALLOW_HTTP: 'true',
      PORTAL_ALLOW_PRIVATE: 'true',
    });
    running.push(hub);
    say(`The hub is at ${hub.url}`);
    for (const portal of demoPortals({ freePorts })) {
      const token = await tokenOf(portal, folder);
      const service = await startService(portal.start);
      running.push(service);
      await join(portal, { hub, service, token });
      say(`${portal.name}, made of ${portal.madeOf}, is part of it`);
    }
    const tokenFile = await tokenOf(YOURS, folder);
    await showQuery(hub);
    say(`
Ask it yourself at ${hub.url}/explorer
For a portal of yours, docs/portals.md; the code ${YOURS.code} is free, its token is in
  ${tokenFile}
Ctrl-C ends the demo.`);
    await stopAsked;
  } finally {
    await Promise.all(running.reverse().map((each) => each.stop()));
  }
}

type Known = Pick<DemoPortal, 'code' | 'country' | 'name'>;

/** The file with a portal's token; adds the portal the first time. */
async function tokenOf({ code, country, name }: Known, folder: string): Promise<string> {
  const file = path.join(folder, `${code}.token`);
  const isThere = await readFile(file).then(
    () => true,
    () => false,
  );
  if (isThere) return file;
  const portalCommand = path.join(packageRoot(), 'dist', 'scripts', 'portal.js');
  const inFolder = { folder: packageRoot(), environment: { DATA_DIR: folder } };
  const token = await run({
    args: [portalCommand, 'add', code, '--country', country, '--name', name],
    ...inFolder,
  }).catch(() => run({ args: [portalCommand, 'token', code], ...inFolder }));
  await writeFile(file, token, { mode: 0o600 });
  return file;
}

interface Joining {
  readonly hub: HubProcess;
  readonly service: Service;
  readonly token: string;
}

/** What a portal's team would do: publish the schema, have the records harvested. */
async function join({ code, folder, joinsBy }: DemoPortal, { hub, service, token }: Joining) {
  const tten = (...args: string[]) =>
    run({
      args: [TTEN, ...args, '--portal', code, '--hub', hub.url, '--token-file', token],
      folder,
    });
  if (joinsBy === 'feed') {
    await tten('harvest', '--wait', '--feed', service.url);
    return;
  }
  const { origin } = new URL(service.url);
  await tten('publish', '--url', `${origin}/graphql`, '--override', 'demo', '--reason', 'a sample');
  await tten('harvest', '--wait');
}

async function showQuery({ url }: HubProcess): Promise<void> {
  const query = await readFile(path.join(packageRoot(), 'examples', 'demo.graphql'), 'utf8');
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  say(`\n${query}\nanswers\n\n${JSON.stringify(await response.json(), null, 2)}`);
}

const program = new Command('demo')
  .description('Starts a hub with three example portals and shows one query that uses them all.')
  .option('--port <number>', 'port of the hub', '4000')
  .option('--data-dir <folder>', 'where it keeps its data', '.data/demo')
  .option('--free-ports', 'let the portals take any free ports')
  .action(demo);

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
