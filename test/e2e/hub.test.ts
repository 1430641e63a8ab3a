import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../gateway/database/openDatabase.js';
import { type HubProcess, spawnHub, startHubProcess } from '../../scripts/hubProcess.js';
import { type Answer, silentLog } from '../support/askSubgraph.js';
import { enginePid } from '../support/databaseEngine.js';

const QUERY =
  '{ technologies(first: 5) { totalCount nodes { id institution { name } source { platform { name } } } } }';

let folder: string;
let hub: HubProcess;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-hub-e2e-'));
  hub = await startHubProcess({ DATA_DIR: path.join(folder, 'data') });
}, 60_000);

afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(query: string, url = hub.url): Promise<{ status: number; body: Answer }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // What the hub answers to GraphQL is an Answer; a test that gets anything else fails on it.
  return { status: response.status, body: (await response.json()) as Answer };
}

/** The process of the engine; this test lets go of it at once, so that the hub alone has to restart it. */
async function pidOfEngine(): Promise<number> {
  const database = await openDatabase({
    dataDir: path.join(folder, 'data', 'database'),
    log: silentLog,
  });
  const pid = await enginePid(database);
  await database.close();
  return pid;
}

/** Runs the hub to its end, as it does not start. */
async function failedStart(
  environment: Record<string, string>,
): Promise<{ code: number; error: string }> {
  const child = spawnHub({ PORT: '0', DATA_DIR: path.join(folder, 'data'), ...environment });
  let error = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    error += chunk;
  });
  const [code] = await once(child, 'exit');
  return { code, error };
}

describe('the built hub', () => {
  it('answers from a fresh directory over several subgraphs', async () => {
    const { data, errors } = (await ask(QUERY)).body;
    expect(errors).toBeUndefined();
    expect(data.technologies.totalCount).toBeGreaterThan(0);
    expect(data.technologies.nodes[0].source.platform.name).toBe('TTEN Hub');
  });

  it('loads its start data once', async () => {
    const count = async (url: string) =>
      (await ask('{ technologies { totalCount } decisions { totalCount } }', url)).body.data;
    const before = await count(hub.url);
    const second = await startHubProcess({ DATA_DIR: path.join(folder, 'data') });
    const after = await count(second.url);
    expect(await second.stop()).toBe(0);
    expect(after).toEqual(before);
    expect((await ask(QUERY)).status).toBe(200);
  });

  it('finishes what is in flight, and its log, when it is told to stop', async () => {
    const stopping = await startHubProcess({ DATA_DIR: path.join(folder, 'data') });
    const closed = once(stopping.child, 'close');
    const asked = Array.from({ length: 20 }, () => ask(QUERY, stopping.url));
    // The first answer shows that the requests are on their way.
    await Promise.race(asked);
    const ended = stopping.stop();
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await ended).toBe(0);
    await closed;
    expect(stopping.output().match(/"msg":"operation"/g)).toHaveLength(20);
    expect(stopping.output()).toMatch(/"msg":"stopped"}\s*$/);
    await expect(ask(QUERY, stopping.url)).rejects.toThrow();
  });

  it('answers again within five seconds when the database engine is killed under load', async () => {
    const pid = await pidOfEngine();
    let isLoading = true;
    const answers: { at: number; ok: boolean }[] = [];
    const clients = Array.from({ length: 4 }, async () => {
      while (isLoading) {
        const ok = await ask(QUERY).then(
          ({ body }) => body.errors === undefined,
          () => false,
        );
        answers.push({ at: performance.now(), ok });
      }
    });
    await waitFor(() => answers.length > 20);
    process.kill(pid, 'SIGKILL');
    const killedAt = performance.now();
    await waitFor(() => answers.filter(({ at }) => at > killedAt).length > 100);
    isLoading = false;
    await Promise.all(clients);
    const lastFailure = Math.max(killedAt, ...answers.filter(({ ok }) => !ok).map(({ at }) => at));
    expect(lastFailure - killedAt).toBeLessThan(5_000);
    expect(answers.at(-1)?.ok).toBe(true);
    const slowest = answers.find(({ at, ok }) => at > killedAt && ok);
    expect((slowest?.at ?? Number.POSITIVE_INFINITY) - killedAt).toBeLessThan(5_000);
  }, 60_000);
});

describe('a start that cannot succeed', () => {
  it('says that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, error } = await failedStart({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(error).toBe(
      `TTEN Hub did not start: PORT: 127.0.0.1:${port} is in use by another process; stop it or set PORT to a free port\n`,
    );
  });

  it('says which setting is wrong', async () => {
    const { code, error } = await failedStart({ PORT: 'http' });
    expect(code).toBe(1);
    expect(error).toMatch(/^TTEN Hub did not start: PORT: .*got "http"; see \.env\.example\n$/);
  });

  it('says that the data directory cannot be used', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const { code, error } = await failedStart({ DATA_DIR: path.join(file, 'data') });
    expect(code).toBe(1);
    expect(error).toMatch(/^TTEN Hub did not start: [^\n]*DATA_DIR[^\n]*\n$/);
  });

  it('says that the address of the database is none, without its password', async () => {
    const { code, error } = await failedStart({ MONGODB_URI: 'mongodb://ministry:secret@' });
    expect(code).toBe(1);
    expect(error).toMatch(/^TTEN Hub did not start: [^\n]*MONGODB_URI[^\n]*\n$/);
    expect(error).not.toContain('secret');
  });
});

async function waitFor(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}
