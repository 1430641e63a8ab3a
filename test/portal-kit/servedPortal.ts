import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../gateway/packageRoot.js';
import { readPortalFile } from '../../portal-kit/portalFile/readPortalFile.js';
import { type ServedPortal, servePortal } from '../../portal-kit/serving/servePortal.js';
import { until } from '../support/databaseEngine.js';

/** A portal in a folder of its own, served in this process. */
export interface PortalForTests {
  readonly folder: string;
  readonly origin: string;
  /** What was reported, in order. */
  readonly said: readonly string[];
  /** Writes a file of the folder. */
  write(name: string, content: string | object): Promise<void>;
  read(name: string): Promise<string>;
  get(address: string): Promise<{ status: number; body: Answer }>;
  graphql(query: string, variables?: object): Promise<{ status: number; body: Answer }>;
  /** Waits until a reading with this in its report is served. */
  untilSaid(part: string): Promise<void>;
  stop(): Promise<void>;
  /** Stops and serves the same folder again. */
  restart(): Promise<PortalForTests>;
  remove(): Promise<void>;
}

/** JSON of an answer; tests look into it freely. */
// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests are about.
export type Answer = any;

/** What the portal of tests is. */
export const PORTAL = {
  portal: 'techmart',
  name: 'Techmart',
  country: 'IR',
  language: 'fa',
  listings: [
    {
      kind: 'offer',
      source: { type: 'csv', file: 'offers.csv', delimiter: ',' },
      key: 'id',
      fields: [
        { to: 'title', column: 'title' },
        { to: 'readiness', column: 'trl' },
      ],
      extra: [
        {
          column: 'nr',
          field: 'techmartNumber',
          type: 'Int',
          description: 'Number in the register. Null when there is none.',
        },
      ],
    },
  ],
  serve: { port: 0 },
};

/** Makes a folder with a portal.json and a table, and serves it. */
export async function aServedPortal(
  csv: string,
  portal: object = PORTAL,
  environment: NodeJS.ProcessEnv = {},
): Promise<PortalForTests> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tten-serve-'));
  await writeFile(path.join(folder, 'portal.json'), JSON.stringify(portal));
  await writeFile(path.join(folder, 'offers.csv'), csv);
  return serveFolder(folder, environment);
}

/** Copies the example and serves it. */
export async function theExample(): Promise<PortalForTests> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tten-serve-'));
  for (const file of ['portal.json', 'offers.csv']) {
    await cp(path.join(packageRoot(), 'examples/techmart', file), path.join(folder, file));
  }
  const file = path.join(folder, 'portal.json');
  const portal = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...portal, serve: { port: 0 } }));
  return serveFolder(folder, {});
}

async function serveFolder(
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<PortalForTests> {
  const said: string[] = [];
  const reload = () => readPortalFile('portal.json', folder);
  const served: ServedPortal = await servePortal(await reload(), {
    environment,
    reload,
    lookEveryMs: 20,
    events: {
      taken: ({ counts, refusals }, changed) =>
        said.push(
          `taken ${JSON.stringify(Object.fromEntries(counts))} changed ${changed} refused ${refusals.length}`,
        ),
      failed: (message) => said.push(`failed ${message}`),
      feedBegan: () => said.push('feed began'),
      schemaChanged: () => said.push('schema changed'),
    },
  });
  const { origin } = served;
  const ask = async (address: string, request?: RequestInit) => {
    const response = await fetch(address, request);
    return { status: response.status, body: await response.json() };
  };
  return {
    folder,
    origin,
    said,
    write: (name, content) =>
      writeFile(
        path.join(folder, name),
        typeof content === 'string' ? content : JSON.stringify(content),
      ),
    read: (name) => readFile(path.join(folder, name), 'utf8'),
    get: (address) => ask(`${origin}${address}`),
    graphql: (query, variables = {}) =>
      ask(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    async untilSaid(part) {
      await until(() => said.some((each) => each.includes(part)));
    },
    stop: () => served.stop(),
    async restart() {
      await served.stop();
      return serveFolder(folder, environment);
    },
    async remove() {
      await served.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
