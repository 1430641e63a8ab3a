import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { createAuthenticate } from '../../gateway/registry/authenticate.js';
import { createLimitFailures } from '../../gateway/registry/limitFailures.js';
import { openPortalStore } from '../../gateway/registry/portalStore.js';
import { registryRoutes } from '../../gateway/registry/registryRoutes.js';
import type { RevisionHead } from '../../gateway/registry/registryStore.js';
import { EXPLANATIONS } from '../../schema/explain.js';
import { openSchemaThreads } from '../../schema/worker/openSchemaThreads.js';
import type { ServedSubgraph } from '../../scripts/serveSubgraph.js';
import { silentLog } from '../support/askSubgraph.js';
import { until } from '../support/databaseEngine.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import {
  GENERATED_CASES,
  lineAtFault,
  readSchemaCases,
  type SchemaCase,
  slowestSchema,
} from '../support/schemaCases.js';
import {
  openTestRegistry,
  portalSdl,
  type RegistryGateway,
  servePortal,
  startRegistryGateway,
  type TestRegistry,
} from './registryTestBed.js';

// Nearly all cases are checked in this thread: it is the code of the worker. One is needed only where its deadline is
// what refuses the schema.
const CASES = [...readSchemaCases(), ...GENERATED_CASES];

const MOSTI_SDL = `${portalSdl('mosti')}
  "A laboratory."
  type MostiLab @key(fields: "id") {
    "Identifies it at the portal."
    id: ID!
  }
  type TechnologyOffer @key(fields: "id") {
    id: ID!
    "A label."
    mostiLabel: String
  }
`;

let database: TestDb;
let registry: TestRegistry;
let portal: ServedSubgraph;
let gateway: RegistryGateway;
let revisionBefore: RevisionHead | null;
let servedBefore: string;
const took: { readonly what: string; readonly ms: number }[] = [];

beforeAll(async () => {
  database = await createTestDb();
  // Without the last look, whether a gateway loads the supergraph: rules and composition alone have to refuse.
  registry = await openTestRegistry(database, { isQuick: true });
  portal = await servePortal('techmart');
  const mosti = { portal: 'mosti', sdl: MOSTI_SDL, url: portal.url, by: 'a test' };
  expect(await registry.publishSubgraph(mosti)).toMatchObject({ status: 'published', revision: 2 });
  gateway = await startRegistryGateway({ database, registry });
  expect(gateway.manager.state()).toMatchObject({ revision: 2, source: 'registry' });
  revisionBefore = await registry.store.newestHead();
  servedBefore = gateway.apiSdl();
}, 60_000);

afterAll(async () => {
  await gateway.stop();
  await portal.stop();
  await database.drop();
  const slowest = took.sort((one, other) => other.ms - one.ms).slice(0, 3);
  const shown = slowest.map(({ what, ms }) => `${Math.round(ms)} ms ${what}`).join('; ');
  process.stdout.write(`${took.length} schemas refused; slowest: ${shown}\n`);
});

const publish = (code: string, sdl: string, by: TestRegistry = registry) =>
  by.publishSubgraph({ portal: code, sdl, url: portal.url, by: 'a test' });

async function expectNothingChanged(): Promise<void> {
  expect(await registry.store.newestHead()).toEqual(revisionBefore);
  expect(await registry.store.newestVersions('techmart', 1)).toEqual([]);
  expect(gateway.manager.state()).toMatchObject({ revision: 2, source: 'registry' });
  expect(gateway.apiSdl()).toBe(servedBefore);
}

describe('a schema that would hurt the hub or its neighbours', () => {
  it.each(CASES.map((each): [string, string, SchemaCase] => [each.code, each.what, each]))(
    'is refused with %s: %s',
    async (code, what, each) => {
      const sdl = each.sdl();
      const startedAt = performance.now();
      const result = await publish(each.portal, sdl);
      took.push({ what: `${code} ${what}`, ms: performance.now() - startedAt });
      if (result.status !== 'refused') throw new Error(`the publish is ${result.status}`);
      const errors = result.report.findings.filter(({ severity }) => severity === 'error');
      const lines = errors
        .filter((finding) => finding.code === code)
        .map(({ place }) => place?.line);
      expect({ codes: errors.map((finding) => finding.code), lines }).toEqual({
        codes: expect.arrayContaining([code]),
        lines: expect.arrayContaining([lineAtFault(each, sdl) ?? undefined]),
      });
      // However large the schema, the report is one that can be read.
      expect(JSON.stringify(result.report).length).toBeLessThan(200_000);
    },
  );

  it('is refused when it takes too long, in a thread that is ended', async () => {
    const threads = openSchemaThreads({ deadlineMs: 300 });
    const impatient = await openTestRegistry(database, { threads });
    const result = await publish('techmart', slowestSchema(), impatient).finally(threads.stop);
    expect(result).toMatchObject({
      status: 'refused',
      report: {
        findings: expect.arrayContaining([
          expect.objectContaining({ code: 'COMPOSITION_TIMED_OUT' }),
        ]),
      },
    });
  });

  it('is explained by its code', () => {
    const explained = new Set(EXPLANATIONS.map(({ code }) => code));
    expect(CASES.map(({ code }) => code).filter((code) => !explained.has(code))).toEqual([]);
    expect(CASES.length).toBeGreaterThan(150);
  });

  it('changed neither the registry nor what the gateway serves, after all of them', async () => {
    await expectNothingChanged();
    // The gateway has followed all the while, and nothing came between this revision and the first.
    expect(await publish('techmart', portalSdl('techmart'))).toMatchObject({
      status: 'published',
      revision: 3,
      version: 'techmart:1',
    });
    await until(() => gateway.manager.state().revision === 3);
    const { data } = await gateway.query('{ techmart { motto } }');
    expect(data).toEqual({ techmart: { motto: 'motto of techmart' } });
  });
});

describe('a body of 20 MB over HTTP', () => {
  let app: FastifyInstance;
  let token: string;

  beforeAll(async () => {
    const portals = openPortalStore(database.db);
    await portals.add({ _id: 'techmart', country: 'IR', enriches: false, urlHost: null });
    token = (await portals.issueToken('techmart')) ?? '';
    app = fastify();
    await app.register(registryRoutes, {
      registry,
      authenticate: createAuthenticate({ portals, adminToken: null }),
      limitFailures: createLimitFailures(),
      currentSupergraph: () => ({ revision: null, supergraphSdl: '' }),
      log: silentLog,
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
  });

  afterAll(() => app.close());

  /** Sends until the hub answers; gives the answer and how much was sent by then. */
  async function send(headers: Record<string, string>) {
    // A server that listens on a port has an address of this form.
    const { port } = app.server.address() as AddressInfo;
    const call = request({
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: '/registry/techmart/publish',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...headers,
      },
    });
    // The hub closes the connection once it has answered, while this side still writes.
    call.on('error', () => {});
    call.write('{"sdl":"');
    const chunk = 'x'.repeat(100_000);
    const more = () => {
      while (!call.destroyed && call.write(chunk));
    };
    call.on('drain', more);
    more();
    const [response] = await once(call, 'response');
    let body = '';
    for await (const part of response.setEncoding('utf8')) body += part;
    const sent = call.socket?.bytesWritten ?? 0;
    call.destroy();
    return { status: response.statusCode, error: JSON.parse(body).error, sent };
  }

  it.each([
    ['announced', { 'content-length': '20000000' }],
    ['not announced', { 'transfer-encoding': 'chunked' }],
  ])('is refused before it is read, its length %s', async (_, headers) => {
    const { status, error, sent } = await send(headers);
    expect([status, error]).toEqual([
      413,
      { code: 'BODY_TOO_LARGE', message: 'The body must not be larger than 1500000 bytes' },
    ]);
    expect(sent).toBeLessThan(20_000_000);
  });
});
