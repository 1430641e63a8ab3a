import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openSupergraphThreads } from '../../gateway/supergraph/openSupergraphThreads.js';
import type { CheckInput } from '../../schema/checkSubgraph.js';
import { diffSupergraphs } from '../../schema/diff.js';
import type { SchemaThreads } from '../../schema/worker/openSchemaThreads.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { slowestSchema } from '../support/schemaCases.js';
import {
  bundled,
  bundledSupergraph,
  openTestRegistry,
  portalSdl,
  type TestRegistry,
} from './registryTestBed.js';

const url = 'http://127.0.0.1:4999/graphql';

let database: TestDb;
let threads: SchemaThreads;
let registry: TestRegistry;

beforeAll(async () => {
  database = await createTestDb();
  threads = openSupergraphThreads();
  registry = await openTestRegistry(database, { threads });
  // The first task loads what composes and loads supergraphs.
  await threads.compose([]);
}, 60_000);

afterAll(async () => {
  await threads.stop();
  await database.drop();
});

/** The longest time in which this thread could do nothing else, and the whole time. */
async function watch(work: Promise<unknown>): Promise<{ longest: number; whole: number }> {
  const startedAt = performance.now();
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  let [longest, last] = [0, startedAt];
  while (!isDone) {
    await nextTurn();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  await done;
  return { longest, whole: performance.now() - startedAt };
}

it('checks a schema near the limits while this thread goes on', async () => {
  const input: CheckInput = {
    portal: { code: 'techmart' },
    sdl: slowestSchema(),
    url,
    others: bundled.schemas,
    current: { supergraphSdl: await bundledSupergraph() },
  };
  const { longest, whole } = await watch(threads.check(input));
  process.stdout.write(
    `a check of ${whole.toFixed()} ms held this thread up for ${longest.toFixed()} ms at most\n`,
  );
  // Both by one clock in one run: on a busy machine both grow.
  expect(longest).toBeLessThan(whole / 3);
});

it('compares a retirement and a rollback while this thread goes on, with what clients lose', async () => {
  const publish = (sdl: string) =>
    registry.publishSubgraph({ portal: 'techmart', sdl, url, by: 'a test' });
  expect(await publish(portalSdl('techmart'))).toMatchObject({ status: 'published', revision: 2 });
  const richer = portalSdl('techmart', 'grants: String');
  expect(await publish(richer)).toMatchObject({ status: 'published', revision: 3 });

  const [second, third] = [await registry.store.revision(2), await registry.store.revision(3)];
  const bare = await bundledSupergraph();
  expect(await registry.retireSubgraph({ portal: 'techmart', confirm: false, by: 'x' })).toEqual({
    status: 'unconfirmed',
    changes: await diffSupergraphs(third?.supergraphSdl ?? '', bare),
  });
  const back = await registry.rollbackTo({ revision: 2, reason: 'a test', by: 'x' });
  expect(back).toMatchObject({
    status: 'rolledBack',
    revision: 4,
    changes: await diffSupergraphs(third?.supergraphSdl ?? '', second?.supergraphSdl ?? ''),
  });
});

it('refuses a supergraph that composes and does not load, where it is tried', async () => {
  const typeDefs = `
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated"])
    type Query { secret: String @authenticated }
  `;
  expect(await threads.compose([{ name: 'techmart', typeDefs, url }])).toMatchObject({
    status: 'refused',
    errors: [{ extensions: { code: 'SUPERGRAPH_NOT_LOADABLE' } }],
  });
});
