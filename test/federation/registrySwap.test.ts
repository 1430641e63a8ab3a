import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bundledSchemasOf } from '../../gateway/registry/bundledSchemas.js';
import type { ServedSubgraph } from '../../scripts/serveSubgraph.js';
import { subgraphs } from '../../subgraphs/index.js';
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
const ASK_MOTTO = '{ techmart { motto } technologies { totalCount } }';

let portal: ServedSubgraph;
let database: TestDb;
let registry: TestRegistry;
const gateways: RegistryGateway[] = [];

beforeAll(async () => {
  portal = await servePortal('techmart', GRANTS);
});

afterAll(() => portal.stop());

beforeEach(async () => {
  database = await createTestDb();
  registry = await openTestRegistry(database);
});

afterEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.stop()));
  await database.drop();
});

async function start(options: Partial<Parameters<typeof startRegistryGateway>[0]> = {}) {
  const gateway = await startRegistryGateway({ database, registry, ...options });
  gateways.push(gateway);
  return gateway;
}

const publish = (sdl: string, by: TestRegistry = registry) =>
  by.publishSubgraph({
    portal: 'techmart',
    sdl,
    url: portal.url,
    by: 'a test',
    override: { name: 'a test', reason: 'fields come and go' },
  });

describe('an old and a new build on one registry', () => {
  const newBuild = bundledSchemasOf(
    Object.values(subgraphs).map(({ name, typeDefs }) => ({
      name,
      typeDefs:
        name === 'events'
          ? `${typeDefs}\n"Something new."\ntype Novelty { a: Int }\nextend type Query { "Something new." novelty: Novelty }\n`
          : typeDefs,
    })),
  );

  it('each serve their own schemas with the same portals', async () => {
    await publish(portalSdl('techmart'));
    const newRegistry = await openTestRegistry(database, { build: newBuild });
    const old = await start();
    const fresh = await start({ build: newBuild, registry: newRegistry });

    expect(old.manager.state().revision).toBe(2);
    expect(fresh.manager.state().revision).toBe(3);
    expect(fresh.manager.current().supergraphSdl).toContain('type Novelty');
    for (const gateway of [old, fresh]) {
      expect(await gateway.query(ASK_MOTTO)).not.toHaveProperty('errors');
    }

    // Published through the new build, it reaches the old one, and the other way round.
    await publish(portalSdl('techmart', GRANTS), newRegistry);
    for (const { query } of [old, fresh]) {
      await until(async () => (await query('{ techmart { grants } }')).errors === undefined);
    }
    expect(old.manager.current().supergraphSdl).not.toContain('type Novelty');
    await registry.retireSubgraph({ portal: 'techmart', confirm: true, by: 'a test' });
    for (const { query } of [old, fresh]) {
      await until(async () => (await query(ASK_MOTTO)).errors !== undefined);
    }
    const heads = await Promise.all([old, fresh].map(({ manager }) => manager.state().revision));
    // No build answers the other's revision with one of its own for ever.
    expect(Math.max(...heads.map(Number))).toBe((await registry.store.newestHead())?._id);
  }, 60_000);

  it('leave out a portal that does not compose with one of them, until it is published again', async () => {
    const clashing = bundledSchemasOf(
      Object.values(subgraphs).map(({ name, typeDefs }) => ({
        name,
        typeDefs:
          name === 'events'
            ? `${typeDefs}\n"Taken."\nunion TechmartQuery = Taken\n"Taken."\ntype Taken { a: Int }\n`
            : typeDefs,
      })),
    );
    const other = {
      portal: 'mosti',
      sdl: portalSdl('mosti'),
      url: portal.url,
      by: 'a test',
    };
    await publish(portalSdl('techmart'));
    await registry.publishSubgraph(other);
    const next = await openTestRegistry(database, { build: clashing });
    const { revision } = await next.ensureDeployed();
    expect(revision).toMatchObject({
      reason: 'deploy',
      versions: { mosti: 'mosti:1' },
      leftOut: { techmart: 'techmart:1' },
    });
    expect((await next.readPortalStatus('techmart')).state).toBe('leftOut');

    // The build that can have it keeps it, and makes no revision for that.
    expect((await registry.ensureDeployed()).revision._id).toBe(3);
    expect((await registry.readPortalStatus('techmart')).state).toBe('live');
    // A later build that can have it takes it in again.
    const later = await openTestRegistry(database, { build: newBuild });
    expect((await later.ensureDeployed()).revision.versions).toEqual({
      mosti: 'mosti:1',
      techmart: 'techmart:1',
    });
    expect(await next.rollbackTo({ revision: 2, reason: 'to a misfit', by: 'a test' })).toEqual({
      status: 'refused',
      portals: ['techmart'],
    });
  }, 60_000);
});
