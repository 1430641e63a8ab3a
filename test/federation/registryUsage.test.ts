import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UsageRecorder } from '../../gateway/usage/UsageRecorder.js';
import { openUsageStore, type UsageStore } from '../../gateway/usage/usageStore.js';
import { createWeighChanges, notRecorded } from '../../gateway/usage/weighChanges.js';
import { usageWords } from '../../schema/changeUsage.js';
import type { ServedSubgraph } from '../../scripts/serveSubgraph.js';
import { silentLog } from '../support/askSubgraph.js';
import { until } from '../support/databaseEngine.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import {
  openTestRegistry,
  portalSdl,
  type RegistryGateway,
  servePortal,
  startRegistryGateway,
  type TestRegistry,
} from './registryTestBed.js';

const GRANTS = 'grants: String';
const DAY_MS = 24 * 60 * 60 * 1_000;
// The database deletes by its own clock what is a month old: a day of the past would take what was counted with it.
const TODAY = Date.now();
const dayBefore = (days: number) => new Date(TODAY - days * DAY_MS).toISOString().slice(0, 10);

let database: TestDb;
let store: UsageStore;
let registry: TestRegistry;
let recorder: UsageRecorder;
let portal: ServedSubgraph;
let gateway: RegistryGateway | undefined;

beforeAll(async () => {
  portal = await servePortal('techmart', GRANTS);
});

afterAll(() => portal.stop());

beforeEach(async () => {
  database = await createTestDb();
  store = openUsageStore(database.db);
  await store.ensureIndexes();
  recorder = new UsageRecorder({ store, log: silentLog, now: () => TODAY });
  const weigh = createWeighChanges({ store, now: () => new Date(TODAY) });
  registry = await openTestRegistry(database, { isQuick: true, weigh });
});

afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
  await database.drop();
});

const publish = (sdl: string, by = registry) =>
  by.publishSubgraph({ portal: 'techmart', sdl, url: portal.url, by: 'a test' });

/** Notes days as recorded, the way a hub does that nobody asks. */
async function recordedFor(days: number): Promise<void> {
  for (let ago = 0; ago <= days; ago += 1) await store.add([], dayBefore(ago), new Date());
}

async function ask(query: string, headers: Record<string, string>): Promise<void> {
  gateway ??= await startRegistryGateway({ database, registry, usageRecorder: recorder });
  const asked = gateway;
  await until(async () => (await asked.query('{ techmart { grants } }')).errors === undefined);
  expect(await asked.query(query, headers)).not.toHaveProperty('errors');
  await recorder.flush();
}

describe('a publish that takes a field away', () => {
  it('passes when no operation has used it in thirty days, and says so', async () => {
    await publish(portalSdl('techmart', GRANTS));
    await recordedFor(30);
    expect(await publish(portalSdl('techmart'))).toMatchObject({
      status: 'published',
      report: {
        changes: [{ coordinate: 'TechmartQuery.grants', usage: { status: 'unused', days: 30 } }],
      },
    });
  });

  it('names who uses it, how often and when last', async () => {
    await publish(portalSdl('techmart', GRANTS));
    await recordedFor(30);
    const query = 'query Grants { techmart { grants } }';
    await ask(query, { 'apollographql-client-name': 'ministry' });
    await ask(query, { 'x-client-name': 'ministry' });
    await ask(query, { 'x-client-name': '<script>' });

    const result = await publish(portalSdl('techmart'));
    expect(result).toMatchObject({
      status: 'breaking',
      report: {
        changes: [
          {
            usage: {
              status: 'used',
              uses: expect.arrayContaining([
                { operation: 'Grants', client: 'ministry', count: 2, lastOn: dayBefore(0) },
                { operation: 'Grants', client: null, count: 1, lastOn: dayBefore(0) },
              ]),
            },
          },
        ],
      },
    });
    const shown = await registry.retireSubgraph({
      portal: 'techmart',
      confirm: false,
      by: 'a test',
    });
    if (shown.status !== 'unconfirmed') throw new Error(shown.status);
    expect(shown.changes.find(({ coordinate }) => coordinate === 'Query.techmart')).toMatchObject({
      usage: { status: 'used' },
    });
  });

  it('is told of by a rollback, with who uses it', async () => {
    await publish(portalSdl('techmart'));
    await publish(portalSdl('techmart', GRANTS));
    await recordedFor(30);
    await ask('query Grants { techmart { grants } }', { 'x-client-name': 'ministry' });

    const back = await registry.rollbackTo({ revision: 2, reason: 'a test', by: 'a test' });

    expect(back).toMatchObject({
      status: 'rolledBack',
      changes: [
        {
          coordinate: 'TechmartQuery.grants',
          usage: {
            status: 'used',
            uses: expect.arrayContaining([expect.objectContaining({ client: 'ministry' })]),
          },
        },
      ],
    });
  });

  it('needs an override while too little is recorded, or nothing', async () => {
    await publish(portalSdl('techmart', GRANTS));
    await recordedFor(29);
    const usageOf = async (by: TestRegistry) => {
      const result = await publish(portalSdl('techmart'), by);
      if (result.status !== 'breaking') throw new Error(result.status);
      return result.report.changes[0]?.usage;
    };
    expect(await usageOf(registry)).toEqual({
      status: 'unknown',
      recordedSince: dayBefore(29),
    });
    const without = await openTestRegistry(database, { isQuick: true, weigh: notRecorded });
    expect(await usageOf(without)).toEqual({ status: 'unknown', recordedSince: null });
  });

  it('counts days from the last gap', async () => {
    await publish(portalSdl('techmart', GRANTS));
    await recordedFor(30);
    await database.client
      .db(database.name)
      .collection<{ _id: string }>('usageDays')
      .deleteOne({ _id: dayBefore(3) });
    expect(await publish(portalSdl('techmart'))).toMatchObject({
      status: 'breaking',
      report: { changes: [{ usage: { status: 'unknown', recordedSince: dayBefore(2) } }] },
    });
  });
});

describe('the store of operations', () => {
  it('adds up what several hubs count, and keeps no values', async () => {
    const use = {
      day: dayBefore(1),
      hash: 'h',
      client: 'c',
      operation: 'A',
      coordinates: ['Query.a'],
      count: 2,
    };
    await Promise.all([1, 2, 3].map(() => store.add([use], dayBefore(0), new Date())));
    expect(await store.usesOf(['Query.a', 'Query.z'], dayBefore(2))).toEqual({
      count: 6,
      uses: [{ operation: 'A', client: 'c', count: 6, lastOn: dayBefore(1) }],
    });
    expect(await store.usesOf(['Query.a'], dayBefore(0))).toEqual({ count: 0, uses: [] });
    const indexes = await database.db.collection('operationUsage').indexes();
    expect(indexes).toContainEqual(
      expect.objectContaining({ expireAfterSeconds: 31 * 24 * 60 * 60 }),
    );
  });
});

describe('the words for use', () => {
  it.each([
    [{ status: 'unused', days: 30 }, 'No recorded operation used it in 30 days.'],
    [
      { status: 'unknown', recordedSince: '2026-03-02' },
      'No recorded operation used it, but they are recorded since 2026-03-02 only.',
    ],
    [
      {
        status: 'used',
        count: 3,
        uses: [{ operation: 'Grants', client: null, count: 1, lastOn: '2026-03-31' }],
      },
      'Used 3 times: Grants of an unnamed client once, last on 2026-03-31.',
    ],
  ] as const)('of %j', (usage, words) => {
    expect(usageWords(usage)).toBe(words);
  });
});
