import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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

const GRANTS = 'grants: String';
const ASK_MOTTO = '{ techmart { motto } }';
const ASK_GRANTS = '{ techmart { grants } }';
const HUB_FIELD = '{ technologies { totalCount } }';

let database: TestDb;
let registry: TestRegistry;
let portal: ServedSubgraph;
let gateways: RegistryGateway[];

beforeAll(async () => {
  portal = await servePortal('techmart', GRANTS);
});

afterAll(() => portal.stop());

beforeEach(async () => {
  database = await createTestDb();
  registry = await openTestRegistry(database);
  gateways = await Promise.all(
    [1, 2].map(async () =>
      startRegistryGateway({ database, registry: await openTestRegistry(database) }),
    ),
  );
});

afterEach(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await database.drop();
});

const publish = (sdl: string, more: object = {}) =>
  registry.publishSubgraph({ portal: 'techmart', sdl, url: portal.url, by: 'a test', ...more });

/** Resolves when every gateway answers a query without errors. */
async function answeredByAll(query: string): Promise<void> {
  await until(async () => {
    const answers = await Promise.all(gateways.map((gateway) => gateway.query(query)));
    return answers.every(({ errors }) => errors === undefined);
  });
}

/** Resolves when every gateway serves a revision. */
async function servedByAll(revision: number): Promise<void> {
  await until(async () =>
    gateways.every((gateway) => gateway.manager.state().revision === revision),
  );
}

describe('a publish', () => {
  // How soon is measured by `npm run bench -- swap`, with a process for each hub: here one thread does everything.
  it('is answered by every running gateway', async () => {
    await publish(portalSdl('techmart', GRANTS));
    await answeredByAll(ASK_GRANTS);
    await registry.retireSubgraph({ portal: 'techmart', confirm: true, by: 'a test' });
    // Until then a gateway may still answer by the schema that has just been retired.
    await servedByAll(3);

    expect(await publish(portalSdl('techmart'))).toMatchObject({
      status: 'published',
      revision: 4,
      version: 'techmart:2',
    });
    await answeredByAll(ASK_MOTTO);
    for (const gateway of gateways) {
      expect((await gateway.query(ASK_MOTTO)).data).toEqual({
        techmart: { motto: 'motto of techmart' },
      });
      expect(gateway.manager.state()).toMatchObject({ revision: 4, source: 'registry' });
    }
  });

  it('changes nothing when it is refused', async () => {
    const before = await registry.store.newestHead();
    const result = await publish('type Query { technologies: String }');
    expect(result).toMatchObject({ status: 'refused', report: { verdict: 'refused' } });
    expect(await registry.store.newestHead()).toEqual(before);
    expect(await registry.store.newestVersions('techmart', 1)).toEqual([]);
  });

  it('changes nothing when a gateway could not load the supergraph', async () => {
    const sdl = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@authenticated"])
      type Query { techmart: TechmartQuery @authenticated }
      type TechmartQuery { motto: String }
    `;
    const result = await publish(sdl);
    expect(result).toMatchObject({
      status: 'refused',
      report: {
        findings: expect.arrayContaining([
          expect.objectContaining({ code: 'SUPERGRAPH_NOT_LOADABLE', severity: 'error' }),
        ]),
      },
    });
    expect((await registry.store.newestHead())?._id).toBe(1);
  });

  it('changes nothing when schema and address are those in force', async () => {
    await publish(portalSdl('techmart'));
    expect(await publish(portalSdl('techmart'))).toEqual({
      status: 'unchanged',
      revision: 2,
      version: 'techmart:1',
    });
    expect(
      await publish(portalSdl('techmart'), { url: 'http://127.0.0.1:4999/new' }),
    ).toMatchObject({
      status: 'published',
      version: 'techmart:2',
    });
  });

  it('breaks clients only with a name and a reason, which are recorded', async () => {
    await publish(portalSdl('techmart', GRANTS));
    const refused = await publish(portalSdl('techmart'));
    expect(refused).toMatchObject({
      status: 'breaking',
      report: { changes: [{ coordinate: 'TechmartQuery.grants' }] },
    });
    expect((await registry.store.newestHead())?._id).toBe(2);

    const override = { name: 'Zeynep', reason: 'nobody asks for grants' };
    expect(await publish(portalSdl('techmart'), { override })).toMatchObject({
      status: 'published',
      revision: 3,
    });
    const [version] = await registry.store.newestVersions('techmart', 1);
    expect(version).toMatchObject({ override, report: { breaking: 1 } });
    expect((await registry.store.newestHead())?.note).toBe('Zeynep: nobody asks for grants');
  });
});

describe('a supergraph beyond what a document holds', () => {
  it('is refused before it is stored', async () => {
    const { revision } = await registry.ensureDeployed();
    const supergraphSdl = '#'.repeat(16_000_001);
    await expect(
      registry.store.addRevision({ ...revision, _id: 2, supergraphSdl }),
    ).rejects.toThrow('The supergraph has 16000001 bytes, 16000000 can be stored');
    expect((await registry.store.newestHead())?._id).toBe(1);
  });
});

describe('a retirement', () => {
  it('shows what clients lose, and takes the portal out when that is confirmed', async () => {
    await publish(portalSdl('techmart'));
    await answeredByAll(ASK_MOTTO);

    const shown = await registry.retireSubgraph({
      portal: 'techmart',
      confirm: false,
      by: 'a test',
    });
    expect(shown).toMatchObject({ status: 'unconfirmed' });
    expect(JSON.stringify(shown)).toContain('Query.techmart');
    expect((await registry.store.newestHead())?._id).toBe(2);

    const retired = await registry.retireSubgraph({
      portal: 'techmart',
      confirm: true,
      by: 'a test',
    });
    expect(retired).toMatchObject({ status: 'retired', revision: 3 });
    await until(() => gateways.every(({ manager }) => manager.state().revision === 3));
    for (const gateway of gateways) {
      expect((await gateway.query(ASK_MOTTO)).errors?.[0]?.extensions.code).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
      expect(await gateway.query(HUB_FIELD)).not.toHaveProperty('errors');
    }
    expect(
      await registry.retireSubgraph({ portal: 'techmart', confirm: true, by: 'a test' }),
    ).toEqual({ status: 'absent' });
    expect((await registry.readPortalStatus('techmart')).state).toBe('absent');
  });
});

describe('a rollback', () => {
  it('is a new revision of the older versions', async () => {
    await publish(portalSdl('techmart'));
    await publish(portalSdl('techmart', GRANTS));
    await answeredByAll(ASK_GRANTS);

    const result = await registry.rollbackTo({ revision: 2, reason: 'a mistake', by: 'a test' });
    expect(result).toMatchObject({
      status: 'rolledBack',
      revision: 4,
      versions: { techmart: 'techmart:1' },
      changes: [{ coordinate: 'TechmartQuery.grants' }],
    });
    await until(() => gateways.every(({ manager }) => manager.state().revision === 4));
    for (const gateway of gateways) {
      expect((await gateway.query(ASK_GRANTS)).errors).toHaveLength(1);
      expect(await gateway.query(ASK_MOTTO)).not.toHaveProperty('errors');
    }
    expect(await registry.store.newestHead()).toMatchObject({
      reason: 'rollback',
      rolledBackTo: 2,
      note: 'a mistake',
    });
  });

  it('changes nothing when that is what the graph has, or when there is no such revision', async () => {
    const rollback = (revision: number) =>
      registry.rollbackTo({ revision, reason: 'none', by: 'a test' });
    expect(await rollback(1)).toEqual({ status: 'unchanged', revision: 1 });
    expect(await rollback(99)).toEqual({ status: 'absent' });
  });
});

describe('the status of a portal', () => {
  it('tells versions, revisions and what the checks said', async () => {
    await publish(portalSdl('techmart'));
    await publish(portalSdl('techmart', GRANTS));
    const status = await registry.readPortalStatus('techmart');
    expect(status).toMatchObject({
      state: 'live',
      version: 'techmart:2',
      revision: 3,
      versions: [{ _id: 'techmart:2' }, { _id: 'techmart:1', by: 'a test' }],
      revisions: [
        { _id: 3, reason: 'publish' },
        { _id: 2, reason: 'publish' },
      ],
    });
    expect(JSON.stringify(status)).not.toContain('type Query');
  });
});
