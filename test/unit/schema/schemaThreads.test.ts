import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { type CheckInput, checkSubgraph } from '../../../schema/checkSubgraph.js';
import { compose, type SubgraphSchema } from '../../../schema/compose.js';
import { composeSafely } from '../../../schema/composeSafely.js';
import { placesOf } from '../../../schema/compositionPlaces.js';
import { diffSupergraphs } from '../../../schema/diff.js';
import { openSchemaThreads, type SchemaThreads } from '../../../schema/worker/openSchemaThreads.js';
import type { ThreadLimits } from '../../../schema/worker/openThreads.js';
import { HUB_SUBGRAPHS, hubSupergraph } from './hubSubgraphs.js';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const subgraph = (name: string, sdl: string): SubgraphSchema => ({
  name,
  url: `https://${name}.example/graphql`,
  typeDefs: `${LINK}\n${sdl}`,
});

const opened: SchemaThreads[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((threads) => threads.stop()));
});

function open(options: Parameters<typeof openSchemaThreads>[0] = {}): SchemaThreads {
  const threads = openSchemaThreads(options);
  opened.push(threads);
  return threads;
}

function checkOf(sdl: string): CheckInput {
  return {
    portal: { code: 'techmart' },
    sdl,
    url: 'https://techmart.example/graphql',
    others: HUB_SUBGRAPHS,
    current: { supergraphSdl: hubSupergraph() },
  };
}

const inThisThread = (input: CheckInput) => checkSubgraph(input, { compose: composeSafely });

describe('threads for schemas', () => {
  it('compose, check and compare as this thread does, one after the other', async () => {
    const threads = open();
    const example = path.join(packageRoot(), 'portal-kit/examples/techmart/schema.graphql');
    const good = checkOf(await readFile(example, 'utf8'));
    const bad = checkOf(`${LINK}\ntype Query { labs: [Lab!]! } type Lab { money: Money }`);

    expect(await threads.compose(HUB_SUBGRAPHS)).toEqual(compose(HUB_SUBGRAPHS));
    expect(await threads.check(good)).toEqual(await inThisThread(good));
    expect(await threads.check(bad)).toEqual(await inThisThread(bad));
    const today = hubSupergraph();
    const tomorrow = (await inThisThread(good)).supergraphSdl ?? '';
    expect(await threads.diff(today, tomorrow)).toEqual(await diffSupergraphs(today, tomorrow));
  });

  it('report errors with their codes and places', async () => {
    const techmart = subgraph('techmart', 'type Money { amount: Int }');
    const outcome = await open().compose([...HUB_SUBGRAPHS, techmart]);
    if (outcome.status !== 'refused') throw new Error(`expected a refusal, got ${outcome.status}`);
    const error = outcome.errors.find(
      ({ extensions }) => extensions['code'] === 'FIELD_TYPE_MISMATCH',
    );
    expect(error?.message).toContain('Type of field "Money.amount" is incompatible');
    expect(error === undefined ? [] : placesOf(error)).toContainEqual({
      subgraph: 'techmart',
      offset: techmart.typeDefs.indexOf('amount'),
    });
  });

  it('let a process end that has nothing else to do', async () => {
    const module = path.join(packageRoot(), 'dist/schema/worker/openSchemaThreads.js');
    const script = `
      import { openSchemaThreads } from ${JSON.stringify(pathToFileURL(module).href)};
      const { status } = await openSchemaThreads().compose([]);
      console.log(status);
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', script],
      { timeout: 25_000 },
    );
    expect(stdout).toBe('refused\n');
  });
});

describe('a thread for schemas', () => {
  const script = new URL('../../support/threadForTests.js', import.meta.url);
  const openForTests = (limits: ThreadLimits) => open({ script, ...limits });
  const named = (name: string): SubgraphSchema => ({ name, typeDefs: 'x', url: 'x' });

  async function threadOf(threads: SchemaThreads, name: string): Promise<string> {
    const outcome = await threads.compose([named(name)]);
    return outcome.status === 'composed' ? outcome.supergraphSdl : outcome.status;
  }

  it('is used again, and never after it took too much time', async () => {
    const threads = openForTests({ deadlineMs: 2_000 });
    const first = await threadOf(threads, 'quick');
    expect(await threadOf(threads, 'quick')).toBe(first);

    expect(await threads.compose([named('hangs')])).toEqual({ status: 'timedOut', limit: 'time' });

    const next = await threadOf(threads, 'quick');
    expect([next.startsWith('type Query'), next === first]).toEqual([true, false]);
  });

  it('is ended when it takes too much memory, or crashes, and that is the outcome', async () => {
    const threads = openForTests({ memoryMb: 64 });
    expect(await threads.compose([named('hoards')])).toEqual({
      status: 'timedOut',
      limit: 'memory',
    });
    expect(await threads.compose([named('crashes')])).toMatchObject({
      status: 'refused',
      errors: [{ extensions: { code: 'COMPOSITION_FAILED' } }],
    });
    expect(await threadOf(threads, 'quick')).toMatch(/^type Query/);
  });

  it('fails no task for the memory that earlier ones have left', async () => {
    const threads = openForTests({ memoryMb: 100 });
    const used: string[] = [];
    for (let task = 1; task <= 8; task += 1) used.push(await threadOf(threads, 'leaks'));
    expect(used.filter((each) => !each.startsWith('type Query'))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(1);
    expect(new Set(used).size).toBeLessThan(8);
  });

  it('that hangs holds up neither this thread nor the other', async () => {
    const threads = openForTests({ deadlineMs: 60_000 });
    const hanging = expect(threads.compose([named('hangs')])).rejects.toThrow('are stopped');
    const beside = [await threadOf(threads, 'quick'), await threadOf(threads, 'quick')];
    expect(beside).toEqual(Array(2).fill(expect.stringMatching(/^type Query/)));
    await threads.stop();
    await hanging;
  });

  it('that is broken off in a check reports what the rules had found', async () => {
    const threads = openForTests({ deadlineMs: 3_000 });
    const sdl = `${LINK}\ntype TechnologyOffer @key(fields: "id") { id: ID! certificate: Int }`;
    for (const [name, code] of [
      ['hangs', 'COMPOSITION_TIMED_OUT'],
      ['crashes', 'COMPOSITION_FAILED'],
    ] as const) {
      const input = checkOf(sdl);
      const { report, supergraphSdl } = await threads.check({
        ...input,
        others: [...input.others, { ...named(name), typeDefs: 'type Query { a: Int }' }],
      });
      expect(report.verdict).toBe('refused');
      expect(report.findings.map((finding) => finding.code)).toEqual(
        expect.arrayContaining(['PORTAL_FIELD_NOT_PREFIXED', code]),
      );
      expect(supergraphSdl).toBeNull();
    }
  });

  it('is ended by a stop, and what it was doing rejects', async () => {
    const threads = openForTests({});
    await threadOf(threads, 'quick');
    const hanging = expect(threads.compose([named('hangs')])).rejects.toThrow('are stopped');
    await threads.stop();
    await hanging;
    await expect(threads.compose([named('quick')])).rejects.toThrow('are stopped');
  });
});
