import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { askSteadily, type SteadyClients } from '../../scripts/bench/askSteadily.js';
import type { ServedSubgraph } from '../../scripts/serveSubgraph.js';
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

const CLIENTS = 50;
const PUBLISHES = 20;
const PUBLISHES_PER_ROLLBACK = 4;
const GRANTS = 'grants: String';

// Valid in every revision, and the answer tells which of the two schemas it was answered by.
const ASK =
  '{ __type(name: "TechmartQuery") { fields { name } } techmart { motto } technologies { totalCount } }';
const ASK_GRANTS = '{ techmart { grants } }';

let portal: ServedSubgraph;
let database: TestDb;
let registry: TestRegistry;
let gateways: readonly RegistryGateway[];

beforeAll(async () => {
  portal = await servePortal('techmart', GRANTS);
  database = await createTestDb();
  registry = await openTestRegistry(database);
  await publish(false);
  gateways = await Promise.all(
    [1, 2].map(async () =>
      startRegistryGateway({ database, registry: await openTestRegistry(database) }),
    ),
  );
}, 60_000);

afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await database.drop();
  await portal.stop();
});

async function publish(isRich: boolean): Promise<number> {
  const result = await registry.publishSubgraph({
    portal: 'techmart',
    sdl: isRich ? portalSdl('techmart', GRANTS) : portalSdl('techmart'),
    url: portal.url,
    by: 'a test',
    override: { name: 'a test', reason: 'a field comes and goes' },
  });
  if (result.status !== 'published') throw new Error(`the publish is ${result.status}`);
  return result.revision;
}

async function rollBack(revision: number): Promise<number> {
  const result = await registry.rollbackTo({ revision, reason: 'a test', by: 'a test' });
  if (result.status !== 'rolledBack') throw new Error(`the rollback is ${result.status}`);
  return result.revision;
}

/** The right answer by the schema with or without the field that comes and goes. */
function answerOf(isRich: boolean): string {
  const fields = [{ name: 'motto' }, ...(isRich ? [{ name: 'grants' }] : [])];
  const techmart = { motto: 'motto of techmart' };
  const data = { __type: { fields }, techmart, technologies: { totalCount: 0 } };
  return `${JSON.stringify({ data })}\n`;
}

/** The milliseconds after which each gateway serves a revision. */
function lags(revision: number): Promise<number[]> {
  const since = performance.now();
  return Promise.all(
    gateways.map(async ({ manager }) => {
      await until(() => manager.state().revision === revision);
      return performance.now() - since;
    }),
  );
}

it('fails no request of 50 clients on two gateways over 20 publishes and 5 rollbacks', async () => {
  const legitimate = new Map([
    [answerOf(false), false],
    [answerOf(true), true],
  ]);
  /** By gateway, the schema of the newest answer. */
  const answeredBy: (boolean | undefined)[] = [];
  const clients: SteadyClients[] = [];
  for (const [index, gateway] of gateways.entries()) {
    const steady = askSteadily({
      url: await gateway.listen(),
      clients: CLIENTS / gateways.length,
      // Clients, gateways, portal and composition share this process: without a pause all of it would be queue.
      pauseMs: 500,
      // Half of them ask with a text of their own, which is planned each time.
      queryOf: (client, round) => (client % 2 === 0 ? ASK : `query C${client}R${round} ${ASK}`),
      faultOf: (body) => {
        const isRich = legitimate.get(body);
        if (isRich === undefined) return body;
        answeredBy[index] = isRich;
        return null;
      },
    });
    clients.push(steady);
  }

  const waited: number[] = [];
  let isRich = false;
  let newest = 2;
  const arrive = async (revision: number) => {
    expect(revision).toBe(newest + 1);
    newest = revision;
    isRich = !isRich;
    waited.push(...(await lags(revision)));
    // Each gateway answers by this schema before the next comes, so that every swap happens under load.
    await until(() => gateways.every((_, index) => answeredBy[index] === isRich));
    for (const { query, manager } of gateways) {
      expect(manager.state()).toMatchObject({ revision, source: 'registry' });
      // The field that goes is asked for only while every gateway has it.
      if (isRich) {
        expect(await query(ASK_GRANTS)).toEqual({
          data: { techmart: { grants: 'grants of techmart' } },
        });
      }
    }
  };
  for (let published = 1; published <= PUBLISHES; published += 1) {
    await arrive(await publish(!isRich));
    if (published % PUBLISHES_PER_ROLLBACK === 0) await arrive(await rollBack(newest - 1));
  }
  await Promise.all(clients.map((steady) => steady.stop()));

  const answers = clients.flatMap((steady) => steady.answers);
  expect(answers.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  expect(newest).toBe(2 + PUBLISHES + PUBLISHES / PUBLISHES_PER_ROLLBACK);
  expect(waited).toHaveLength(50);
  // A gateway looks twice a second, so this is a second on a machine that is idle; `npm run bench -- swap` measures
  // it with a process for each hub. Here one thread does everything, perhaps beside other tests: only a gateway
  // that never follows is certain to be a fault, and until() has found it by now.
  const [median, max] = [waited.sort((a, b) => a - b)[25], waited.at(-1)];
  process.stdout.write(
    `${answers.length} requests, none failed; publish to served: median ${median?.toFixed()} ms, max ${max?.toFixed()} ms\n`,
  );
}, 420_000);
