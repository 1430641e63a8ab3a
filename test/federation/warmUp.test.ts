import { QueryPlanner } from '@apollo/query-planner';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { sha256Of } from '../../gateway/persistedQueries/parseManifest.js';
import { DEFAULT_MAX_BYTES } from '../../gateway/persistedQueries/persistedQuerySettings.js';
import type { ServedSubgraph } from '../../scripts/serveSubgraph.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
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
const ASKED = `query Asked($more: Boolean = true) {
  technologies { totalCount nodes @include(if: $more) { id } }
}`;
const GONE = '{ techmart { grants } }';
const REGISTERED = 'query Registered { events { totalCount } }';
const BROKEN = 'query Broken { inventions { totalCount } }';

let portal: ServedSubgraph;
let database: TestDb;
let registry: TestRegistry;
let gateway: RegistryGateway;

/** What the gateway served when it said something. */
interface Said {
  readonly message: string;
  readonly fields: Record<string, unknown>;
  readonly servesGrants: boolean | null;
}
const said: Said[] = [];
const note = (message: string, fields: object = {}) => {
  // The first line comes before there is a gateway.
  const servesGrants = gateway?.apiSdl().includes('grants') ?? null;
  said.push({ message, fields: { ...fields }, servesGrants });
};
const log: Log = { ...silentLog, info: note, warn: note };
const warmed = () => said.filter(({ message }) => message === 'operations warmed');

async function publish(sdl: string): Promise<number> {
  const result = await registry.publishSubgraph({
    portal: 'techmart',
    sdl,
    url: portal.url,
    by: 'a test',
    override: { name: 'a test', reason: 'fields come and go' },
  });
  if (result.status !== 'published') throw new Error(`the publish is ${result.status}`);
  return result.revision;
}

beforeAll(async () => {
  portal = await servePortal('techmart', GRANTS);
  database = await createTestDb();
  registry = await openTestRegistry(database, { isQuick: true });
  await publish(portalSdl('techmart', GRANTS));
  gateway = await startRegistryGateway({
    database,
    registry,
    log,
    persistedQueries: {
      registered: new Map([REGISTERED, BROKEN].map((text) => [sha256Of(text), text])),
      onlyRegistered: false,
      maxBytes: DEFAULT_MAX_BYTES,
    },
  });
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(async () => {
  await gateway.stop();
  await portal.stop();
  await database.drop();
});

describe('a supergraph', () => {
  it('is served with registered operations planned, also the first one', () => {
    expect(warmed()).toEqual([
      expect.objectContaining({ fields: expect.objectContaining({ count: 1, of: 2 }) }),
    ]);
  });

  it('tells of a registered operation that the schema does not allow', () => {
    const told = said.find(({ message }) => message === 'operation not warmed');
    expect(told?.fields['hash']).toBe(sha256Of(BROKEN));
    expect(String(told?.fields['err'])).toContain('inventions');
  });

  it('has its operations planned before it is served, and the old one serves until then', async () => {
    for (const query of [ASKED, GONE, ASKED, GONE, '{ platforms { totalCount } }']) {
      expect(await gateway.query(query)).not.toHaveProperty('errors');
    }
    said.length = 0;
    const revision = await publish(portalSdl('techmart'));
    await until(async () => gateway.manager.state().revision === revision);

    // What was asked is planned anew, what is gone cannot be; both were asked of a graph with the old fields.
    // What was asked once does not count.
    expect(warmed()).toEqual([
      {
        message: 'operations warmed',
        fields: { count: 2, of: 4, ms: expect.any(Number) },
        servesGrants: true,
      },
    ]);
    expect(gateway.apiSdl()).not.toContain('grants');
  });

  it('needs no planning for what was asked before the swap, in the choices that came', async () => {
    const planning = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan');
    expect(await gateway.query(ASKED)).not.toHaveProperty('errors');
    expect(await gateway.query(REGISTERED)).not.toHaveProperty('errors');
    expect(planning).not.toHaveBeenCalled();
    // What is new is planned, so that the count above says something.
    await gateway.query('{ institutions { totalCount } }');
    expect(planning).toHaveBeenCalledTimes(1);
  });
});
