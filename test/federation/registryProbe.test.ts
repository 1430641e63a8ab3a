import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { callEndpoint } from '../../gateway/datasources/portal/probePortal.js';
import { createProbe } from '../../gateway/registry/createProbe.js';
import { callEndpoint as callFromDesk } from '../../portal-kit/hub/callEndpoint.js';
import type { Finding } from '../../schema/findings.js';
import { probeEndpoint } from '../../schema/probe/probeEndpoint.js';
import type { ServedSubgraph } from '../../scripts/serveSubgraph.js';
import { serveSubgraph } from '../../scripts/serveSubgraph.js';
import { defineSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { everyoneIsPublic } from '../../subgraphs/kit/signedViewer.js';
import { silentLog } from '../support/askSubgraph.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { portalAccess } from '../support/testHub.js';
import { openTestRegistry, portalSdl, servePortal, type TestRegistry } from './registryTestBed.js';

const NOWHERE = 'http://127.0.0.1:4999/graphql';
const FEED_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@inaccessible"])
  type Query { "What it adds." techmart: TechmartQuery }
  "What it adds."
  type TechmartQuery {
    "Its motto." motto: String
    "Its feed."
    changes("Where." after: String "How many." first: Int! = 500): TechmartChangesPage! @inaccessible
  }
  "A page." type TechmartChangesPage @inaccessible {
    "Where next." cursor: String! "More." hasMore: Boolean! "Items." items: [TechmartChangesItem!]!
  }
  "An item." type TechmartChangesItem @inaccessible {
    "Its id." id: ID! "Gone." removed: Boolean "The record." institution: TechmartChangesInstitution
  }
  "A record." type TechmartChangesInstitution @inaccessible { "Names." name: [TechmartText!] "Kinds." types: [String!] }
  "A text." type TechmartText @inaccessible { "Words." value: String! "Language." language: String! }
  type Institution @key(fields: "id") { id: ID! "Its rank." techmartRank: Int }
`;

type Feed = (after: string | null) => object;

const ONE_ITEM: Feed = (after) => ({
  cursor: after === null ? 'middle' : 'end',
  hasMore: after === null,
  items: [
    {
      id: 'institution:techmart:1',
      institution: { name: [{ value: 'A laboratory', language: 'en' }], types: ['LABORATORY'] },
    },
  ],
});

/** Serves a portal with a change feed and a field on institutions. */
function serveFeed(changes: Feed, resolveReference: () => unknown): Promise<ServedSubgraph> {
  const subgraph = defineSubgraph({
    name: 'techmart',
    typeDefs: FEED_SDL,
    resolvers: {
      Query: { techmart: () => ({}) },
      TechmartQuery: {
        changes: (_parent: unknown, { after }: { after?: string }) => changes(after ?? null),
      },
      Institution: { __resolveReference: resolveReference },
    },
    openStores: () => ({}),
    createContext: () => ({}),
  });
  return serveSubgraph(subgraph.open({}), {
    host: '127.0.0.1',
    port: 0,
    log: silentLog,
    readViewer: everyoneIsPublic,
  });
}

async function serveText(status: number, text: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/graphql`, server };
}

/** What the hub finds, which is what the portal finds at its desk. */
async function probe(url: string, sdl: string): Promise<readonly Finding[]> {
  const input = { portal: 'techmart', sdl, whenUnreachable: 'warning' as const };
  const atHub = await createProbe((at) => callEndpoint(at, portalAccess))({ ...input, url });
  const atDesk = await probeEndpoint({ ...input, post: callFromDesk(url, fetch) });
  expect(atDesk).toEqual(atHub);
  return atHub;
}

const served: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(served.splice(0).map((one) => one.stop()));
});

async function probeFeed(
  changes: Feed,
  resolveReference: () => unknown = () => null,
): Promise<readonly Finding[]> {
  const portal = await serveFeed(changes, resolveReference);
  served.push(portal);
  return probe(portal.url, FEED_SDL);
}

describe('a probe of an endpoint', () => {
  it('finds nothing at one that serves the schema', async () => {
    expect(await probeFeed(ONE_ITEM)).toEqual([]);
  });

  it('names each difference of what is served, and a description as a note', async () => {
    const portal = await servePortal('techmart', 'grants: String');
    served.push(portal);
    const findings = await probe(
      portal.url,
      portalSdl('techmart', 'prizes: Int').replace('"A word." motto', '"Our motto." motto'),
    );
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'TechmartQuery.grants is served by the endpoint, and not published.'],
      ['error', 'TechmartQuery.prizes is published, and the endpoint does not have it.'],
      ['note', 'TechmartQuery.motto has another description at the endpoint.'],
    ]);
    expect(findings[0]?.code).toBe('ENDPOINT_SERVES_OTHER_SCHEMA');
  });

  it('says that nothing answers, or nothing of use, without the address', async () => {
    const text = await serveText(200, '<secret/>');
    const failing = await serveText(500, 'secret');
    const findings = [
      await probe(NOWHERE, FEED_SDL),
      await probe(text.url, FEED_SDL),
      await probe(failing.url, FEED_SDL),
    ].flat();
    text.server.close();
    failing.server.close();
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['ENDPOINT_UNREACHABLE', 'The endpoint cannot be reached.'],
      [
        'ENDPOINT_UNREACHABLE',
        'The endpoint answers with something that is not a GraphQL answer in JSON.',
      ],
      ['ENDPOINT_UNREACHABLE', 'The endpoint cannot be reached.'],
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/127\.0\.0\.1|<secret/);
  });

  it('finds reference resolvers that fail', async () => {
    const failing = await probeFeed(ONE_ITEM, () => {
      throw new Error('secret');
    });
    expect(failing).toMatchObject([
      {
        code: 'ENDPOINT_ENTITIES_FAIL',
        coordinate: 'Institution',
        message: 'Asked for one Institution: it answers with an error.',
      },
    ]);
  });

  it.each<[string, Feed, string]>([
    [
      'a record of the wrong form',
      () => ({ cursor: 'c', hasMore: false, items: [{ id: 'institution:techmart:1' }] }),
      'The first page of the change feed: item 0 of the page: institution: ',
    ],
    [
      'a record of another portal',
      () => ({ cursor: 'c', hasMore: false, items: [{ id: 'institution:mosti:1' }] }),
      'The first page of the change feed: item 0 of the page: its id does not begin with',
    ],
    [
      'a cursor that stays',
      () => ({ cursor: 'c', hasMore: true, items: [] }),
      'The second page of the change feed: its cursor is that of the first',
    ],
    [
      'an error on the second page',
      (after) => {
        if (after === null) return { cursor: 'c', hasMore: false, items: [] };
        throw new Error('secret');
      },
      'The second page of the change feed: it answers with an error.',
    ],
  ])('finds a feed with %s', async (_what, changes, message) => {
    const findings = await probeFeed(changes);
    expect(findings).toMatchObject([
      { code: 'ENDPOINT_FEED_FAILS', severity: 'error', message: expect.stringContaining(message) },
    ]);
    expect(JSON.stringify(findings)).not.toContain('secret');
  });
});

describe('an endpoint that never answers', () => {
  it('costs its own portal alone, and for so long only', async () => {
    const silent = createServer(() => {});
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const limits = { ...portalAccess.limits, deadlineMs: 200 };
    const probing = createProbe((url) => callEndpoint(url, { ...portalAccess, limits }));
    const ask = (portal: string) =>
      probing({
        portal,
        sdl: FEED_SDL,
        url: `http://127.0.0.1:${port}/graphql`,
        whenUnreachable: 'error',
      });
    const asked = [ask('techmart'), ask('techmart')];
    await expect(ask('techmart')).rejects.toThrow('techmart is being probed already');
    const findings = (await Promise.all([...asked, ask('mosti')])).flat();
    silent.closeAllConnections();
    silent.close();
    expect(findings.map(({ message }) => message)).toEqual(
      Array(3).fill('The endpoint does not answer in time.'),
    );
    await expect(
      probeEndpoint({
        portal: 'techmart',
        sdl: FEED_SDL,
        whenUnreachable: 'error',
        deadlineMs: 50,
        post: () => new Promise(() => {}),
      }),
    ).resolves.toMatchObject([{ message: 'The endpoint does not answer in time.' }]);
  });
});

describe('a registry that probes', () => {
  let database: TestDb;
  let registry: TestRegistry;
  let portal: ServedSubgraph;
  const sdl = portalSdl('techmart');

  beforeAll(async () => {
    portal = await servePortal('techmart');
  });
  afterAll(() => portal.stop());
  beforeEach(async () => {
    database = await createTestDb();
    const probing = createProbe((url) => callEndpoint(url, portalAccess));
    registry = await openTestRegistry(database, { probe: probing, isQuick: true });
  });
  afterEach(() => database.drop());

  const publish = (more: object = {}) =>
    registry.publishSubgraph({ portal: 'techmart', sdl, url: portal.url, by: 'a test', ...more });

  it('publishes what the endpoint serves, and refuses another schema whoever answers for it', async () => {
    expect(await publish()).toMatchObject({ status: 'published', report: { findings: [] } });
    const override = { name: 'Zeynep', reason: 'later' };
    const other = portalSdl('techmart', 'grants: String');
    expect(await publish({ sdl: other, override })).toMatchObject({
      status: 'refused',
      report: {
        findings: [{ code: 'ENDPOINT_SERVES_OTHER_SCHEMA', coordinate: 'TechmartQuery.grants' }],
      },
    });
    expect((await registry.store.newestHead())?._id).toBe(2);
  });

  it('publishes before the server runs when someone answers for it, and checks with a warning', async () => {
    expect(await publish({ url: NOWHERE })).toMatchObject({
      status: 'refused',
      report: { findings: [{ code: 'ENDPOINT_UNREACHABLE', severity: 'error' }] },
    });
    expect(await registry.checkPortal({ portal: 'techmart', sdl, url: NOWHERE })).toMatchObject({
      verdict: 'passed',
      findings: [{ code: 'ENDPOINT_UNREACHABLE', severity: 'warning' }],
    });
    expect(
      await registry.checkPortal({ portal: 'techmart', sdl, url: 'ftp://techmart.example' }),
    ).toMatchObject({
      findings: [{ message: expect.stringContaining('The hub does not call the endpoint: ') }],
    });
    const override = { name: 'Zeynep', reason: 'deployed tonight' };
    // Who answers for clients that break has said nothing of the endpoint.
    expect(await publish({ url: NOWHERE, override })).toMatchObject({
      status: 'refused',
      report: { findings: [{ code: 'ENDPOINT_UNREACHABLE', severity: 'error' }] },
    });
    expect(await publish({ url: NOWHERE, unreachable: true })).toMatchObject({
      status: 'published',
      report: { findings: [{ code: 'ENDPOINT_UNREACHABLE', severity: 'warning' }] },
    });
    expect((await registry.store.newestHead())?.note).toBe('published before its server runs');
    expect(await registry.store.newestVersions('techmart', 1)).toMatchObject([
      { unreachable: true, override: null },
    ]);
  });

  it('returns to an older version whatever the endpoint serves, and says what it lacks', async () => {
    expect(await publish()).toMatchObject({ status: 'published', version: 'techmart:1' });
    const richer = await servePortal('techmart', 'grants: String');
    const grants = { sdl: portalSdl('techmart', 'grants: String'), url: richer.url };
    expect(await publish(grants)).toMatchObject({ version: 'techmart:2' });
    expect(await publish({ override: { name: 'Zeynep', reason: 'back' } })).toMatchObject({
      version: 'techmart:3',
    });
    await richer.stop();
    const back = { portal: 'techmart', number: 2, by: 'a test' };
    expect(await registry.republish(back)).toMatchObject({
      status: 'published',
      version: 'techmart:4',
      report: { findings: [{ code: 'ENDPOINT_UNREACHABLE', severity: 'warning' }] },
    });

    // The same address, where by now another schema is served.
    const sdlBefore = portalSdl('techmart', 'prizes: Int');
    const stored = await registry.store.newestVersions('techmart', 1);
    for (const version of stored) {
      await registry.store.addVersion({
        ...version,
        ...{ _id: 'techmart:5', number: 5, sdl: sdlBefore, url: portal.url },
      });
    }
    const override = { name: 'Zeynep', reason: 'the new server is broken' };
    expect(await registry.republish({ ...back, number: 5, override })).toMatchObject({
      status: 'published',
      report: {
        findings: [
          {
            code: 'ENDPOINT_SERVES_OTHER_SCHEMA',
            severity: 'warning',
            coordinate: 'TechmartQuery.prizes',
          },
        ],
      },
    });
  });
});
