import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bundledSchemasOf } from '../../gateway/registry/bundledSchemas.js';
import type { ServedSubgraph } from '../../scripts/serveSubgraph.js';
import { subgraphs } from '../../subgraphs/index.js';
import { until } from '../support/databaseEngine.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import {
  aDataDir,
  openTestRegistry,
  portalSdl,
  type RegistryGateway,
  servePortal,
  startRegistryGateway,
  type TestRegistry,
} from './registryTestBed.js';

const ASK_MOTTO = '{ techmart { motto } }';
const HUB_FIELD = '{ technologies { totalCount } }';

let portal: ServedSubgraph;
let database: TestDb;
let registry: TestRegistry;
let dataDir: string;
let gateway: RegistryGateway | undefined;
let isAway: boolean;
const lines: string[] = [];
const log = {
  debug() {},
  info: (message: string) => lines.push(message),
  warn: (message: string) => lines.push(message),
  error: (message: string) => lines.push(message),
};

beforeAll(async () => {
  portal = await servePortal('techmart');
});

afterAll(() => portal.stop());

beforeEach(async () => {
  database = await createTestDb();
  registry = await openTestRegistry(database);
  dataDir = await aDataDir();
  isAway = false;
  lines.length = 0;
});

afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Starts a gateway whose way to the registry can be cut. */
async function start(build?: Parameters<typeof startRegistryGateway>[0]['build']) {
  const away = () => Promise.reject(new Error('the registry is away'));
  const { store, ensureDeployed } = registry;
  gateway = await startRegistryGateway({
    database,
    registry: {
      store: { ...store, newestHead: () => (isAway ? away() : store.newestHead()) },
      ensureDeployed: () => (isAway ? away() : ensureDeployed()),
    },
    dataDir,
    log,
    ...(build && { build }),
  });
  return gateway;
}

const publish = () =>
  registry.publishSubgraph({
    portal: 'techmart',
    sdl: portalSdl('techmart'),
    url: portal.url,
    by: 'a test',
  });

describe('a gateway without the registry', () => {
  it('starts on the bundled supergraph, says so, and catches up by itself', async () => {
    await publish();
    isAway = true;
    const { manager, query } = await start();
    expect(manager.state()).toEqual({ revision: null, source: 'bundled', degraded: true });
    expect(await query(HUB_FIELD)).not.toHaveProperty('errors');
    expect(lines.filter((line) => line === 'registry not reachable')).toHaveLength(1);

    isAway = false;
    await until(() => manager.state().source === 'registry');
    expect(manager.state()).toEqual({ revision: 2, source: 'registry', degraded: false });
    expect((await query(ASK_MOTTO)).data).toEqual({ techmart: { motto: 'motto of techmart' } });
    await until(() => lines.includes('registry reachable again'));
  });

  it('starts on the supergraph it served last', async () => {
    await publish();
    await (await start()).stop();
    gateway = undefined;

    isAway = true;
    const { manager, query } = await start();
    expect(manager.state()).toEqual({ revision: 2, source: 'lastGood', degraded: true });
    expect((await query(ASK_MOTTO)).data).toEqual({ techmart: { motto: 'motto of techmart' } });

    isAway = false;
    await until(() => !manager.state().degraded);
    expect(manager.state()).toEqual({ revision: 2, source: 'registry', degraded: false });
  });

  it('starts on the bundled supergraph when the file is of another build or spoilt', async () => {
    await publish();
    await (await start()).stop();
    isAway = true;
    const other = bundledSchemasOf(
      Object.values(subgraphs).map((subgraph) => ({
        ...subgraph,
        typeDefs: `${subgraph.typeDefs}\n`,
      })),
    );
    await (await start(other)).stop();
    expect(gateway?.manager.state().source).toBe('bundled');

    await writeFile(path.join(dataDir, 'last-good-supergraph.json'), '{"revision": 2, "bund');
    expect((await start()).manager.state().source).toBe('bundled');
    expect(lines).toContain('last good supergraph not readable');
  });

  it('keeps serving when the registry goes away later, and says so after three seconds', async () => {
    await publish();
    const { manager, query } = await start();
    expect(manager.state().degraded).toBe(false);
    isAway = true;
    await until(() => manager.state().degraded);
    expect(manager.state()).toMatchObject({ revision: 2, source: 'registry' });
    expect(await query(ASK_MOTTO)).not.toHaveProperty('errors');
    isAway = false;
    await until(() => !manager.state().degraded);
  });
});

describe('a supergraph that does not load', () => {
  const inject = async (supergraphSdl: string) => {
    const newest = await registry.store.newestHead();
    if (newest === null) throw new Error('nothing is deployed');
    const _id = newest._id + 1;
    await registry.store.addRevision({ ...newest, _id, supergraphSdl });
  };

  it.each([
    ['is no supergraph', (_sdl: string) => 'type Query { a: Int }'],
    [
      'links a feature the gateway does not know',
      (sdl: string) =>
        sdl.replace(
          'schema\n',
          'schema\n  @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)\n',
        ),
    ],
  ])('leaves the present one in place when it %s', async (_name, spoil) => {
    await publish();
    const { manager, query } = await start();
    const good = (await registry.store.revision(2))?.supergraphSdl ?? '';
    await inject(spoil(good));
    // A gateway that only has not heard of the registry for a while is degraded as well.
    await until(() => lines.includes('supergraph does not load'));
    await until(() => manager.state().degraded);
    expect(manager.state()).toEqual({ revision: 2, source: 'registry', degraded: true });
    expect((await query(ASK_MOTTO)).data).toEqual({ techmart: { motto: 'motto of techmart' } });

    await inject(good);
    await until(() => manager.state().revision === 4);
    await until(() => !manager.state().degraded);
    expect(lines.filter((line) => line === 'supergraph does not load')).toHaveLength(1);
  });

  it('is passed over at a start', async () => {
    await registry.ensureDeployed();
    await inject('type Query { a: Int }');
    const { manager, query } = await start();
    expect(manager.state()).toMatchObject({ source: 'bundled', degraded: true });
    expect(await query(HUB_FIELD)).not.toHaveProperty('errors');
  });
});
