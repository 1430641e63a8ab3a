import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { createAuthenticate } from '../../gateway/registry/authenticate.js';
import { createLimitFailures } from '../../gateway/registry/limitFailures.js';
import { openPortalStore, type PortalStore } from '../../gateway/registry/portalStore.js';
import { registryRoutes } from '../../gateway/registry/registryRoutes.js';
import { silentLog } from '../support/askSubgraph.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { openTestRegistry, portalSdl, type TestRegistry } from './registryTestBed.js';

const ADMIN = 'administrator-of-the-tests';
const url = 'http://127.0.0.1:4999/graphql';
const sdl = portalSdl('techmart');

let database: TestDb;
let registry: TestRegistry;
let portals: PortalStore;
let app: FastifyInstance;
let techmart: string;
let mosti: string;
let waits: number[];

beforeAll(async () => {
  database = await createTestDb();
  registry = await openTestRegistry(database);
  portals = openPortalStore(database.db);
  const facts = { enriches: false, urlHost: null };
  await portals.add({ _id: 'techmart', country: 'IR', ...facts });
  await portals.add({ _id: 'mosti', country: 'MY', ...facts, urlHost: 'portal.mosti.example' });
  techmart = (await portals.issueToken('techmart')) ?? '';
  mosti = (await portals.issueToken('mosti')) ?? '';
});

afterAll(() => database.drop());

beforeEach(async () => {
  waits = [];
  app = fastify();
  await app.register(registryRoutes, {
    registry,
    authenticate: createAuthenticate({ portals, adminToken: ADMIN }),
    limitFailures: createLimitFailures({
      perMinute: 3,
      wait: async (ms) => waits.push(ms),
      now: () => 0,
    }),
    currentSupergraph: () => current,
    log: silentLog,
  });
  const { revision } = await registry.ensureDeployed();
  const current = { revision: revision._id, supergraphSdl: revision.supergraphSdl };
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function post(path: string, token: string, payload: object = {}) {
  return app.inject({ method: 'POST', url: `/registry/${path}`, headers: bearer(token), payload });
}

describe('the registry over HTTP', () => {
  it('checks without changing anything', async () => {
    const response = await post('techmart/check', techmart, { sdl });
    expect(response.statusCode).toBe(200);
    expect(response.json().report).toMatchObject({ portal: 'techmart', verdict: 'passed' });
    expect((await registry.store.newestHead())?._id).toBe(1);
  });

  it('refuses a schema with its report', async () => {
    const response = await post('techmart/publish', techmart, {
      sdl: 'type Query { technologies: Int }',
      url,
    });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({
      error: { code: 'SCHEMA_REFUSED', message: expect.stringMatching(/found \d+ errors/) },
      report: { verdict: 'refused' },
    });
  });

  it('publishes, tells the status, asks before it breaks clients, retires and rolls back', async () => {
    const richer = portalSdl('techmart', 'grants: String');
    expect((await post('techmart/publish', techmart, { sdl: richer, url })).json()).toMatchObject({
      status: 'published',
      revision: 2,
      version: 'techmart:1',
    });
    const breaking = await post('techmart/publish', techmart, { sdl, url });
    expect([breaking.statusCode, breaking.json().error.code]).toEqual([409, 'BREAKING_CHANGES']);
    const override = { name: 'Zeynep', reason: 'unused' };
    const forced = await post('techmart/publish', techmart, { sdl, url, override });
    expect(forced.json()).toMatchObject({ status: 'published', revision: 3 });

    const status = await app.inject({ url: '/registry/techmart', headers: bearer(techmart) });
    expect(status.json()).toMatchObject({
      state: 'live',
      revision: 3,
      versions: [{ _id: 'techmart:2', override }, { _id: 'techmart:1' }],
    });

    const asked = await post('techmart/retire', techmart);
    expect([asked.statusCode, asked.json().error.code]).toEqual([409, 'CONFIRMATION_REQUIRED']);
    expect(JSON.stringify(asked.json().changes)).toContain('Query.techmart');
    const retired = await post('techmart/retire', techmart, { confirm: true });
    expect(retired.json()).toMatchObject({ status: 'retired', revision: 4 });
    const again = await post('techmart/retire', techmart, { confirm: true });
    expect([again.statusCode, again.json().error.code]).toEqual([404, 'NOT_FOUND']);

    const body = { revision: 3, reason: 'too early' };
    expect((await post('rollback', techmart, body)).json().error.code).toBe('NOT_ALLOWED');
    expect((await post('rollback', ADMIN, body)).json()).toMatchObject({
      status: 'rolledBack',
      revision: 5,
      versions: { techmart: 'techmart:2' },
    });
    expect((await registry.store.newestHead())?.by).toBe('administrator');
  });

  it('returns one portal to a version of its own, with the checks of a publish', async () => {
    const first = await post('techmart/rollback', techmart, { version: 1 });
    expect(first.json()).toMatchObject({
      status: 'published',
      revision: 6,
      version: 'techmart:3',
    });
    const back = await post('techmart/rollback', techmart, { version: 2 });
    expect([back.statusCode, back.json().error.code]).toEqual([409, 'BREAKING_CHANGES']);
    const none = await post('techmart/rollback', techmart, { version: 99 });
    expect([none.statusCode, none.json().error.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('gives everyone the supergraph, without addresses, and once', async () => {
    const response = await app.inject({ url: '/registry/supergraph' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['x-tten-revision']).toBe('6');
    expect(response.body).toContain('url: "portal:techmart"');
    expect(response.body).toContain('url: "bundled:events"');
    expect(response.body).not.toMatch(/127\.0\.0\.1|https?:\/\/[^/]*:\d/);
    const { etag } = response.headers;
    const second = await app.inject({
      url: '/registry/supergraph',
      headers: { 'if-none-match': etag },
    });
    expect([second.statusCode, second.body]).toEqual([304, '']);
  });

  it.each([
    ['no body', 'publish', {}, 400, 'BAD_REQUEST', /^sdl: /],
    ['no address', 'publish', { sdl: 'a' }, 400, 'BAD_REQUEST', /^url: /],
    ['an unknown key', 'publish', { sdl: 'a', url, x: 1 }, 400, 'BAD_REQUEST', /"x"/],
    [
      'a file as address',
      'publish',
      { sdl: 'a', url: 'file:///etc/passwd' },
      400,
      'BAD_REQUEST',
      /^url: /,
    ],
    [
      'an override without a reason',
      'publish',
      { sdl: 'a', url, override: { name: 'Z', reason: ' ' } },
      400,
      'BAD_REQUEST',
      /^override.reason: /,
    ],
    [
      'a mail server as address',
      'publish',
      { sdl, url: 'http://127.0.0.1:25/' },
      422,
      'ADDRESS_REFUSED',
      /^url: the port/,
    ],
    [
      'a schema beyond all limits',
      'check',
      { sdl: 'x'.repeat(1_600_000) },
      413,
      'BODY_TOO_LARGE',
      /1500000 bytes/,
    ],
    [
      'an answer that is no boolean',
      'retire',
      { confirm: 'yes' },
      400,
      'BAD_REQUEST',
      /^confirm: /,
    ],
  ])('refuses %s', async (_name, action, payload, status, code, message) => {
    const response = await post(`techmart/${action}`, techmart, payload);
    expect([response.statusCode, response.json()]).toEqual([
      status,
      { error: { code, message: expect.stringMatching(message) } },
    ]);
  });

  it('refuses an address that is not at the host of the portal', async () => {
    const response = await post('mosti/publish', mosti, { sdl: portalSdl('mosti'), url });
    expect([response.statusCode, response.json().error]).toEqual([
      422,
      { code: 'ADDRESS_REFUSED', message: 'url: the host must be portal.mosti.example' },
    ]);
    const checked = await post('mosti/check', mosti, { sdl: portalSdl('mosti'), url });
    expect(checked.json().report.findings).toMatchObject([
      {
        code: 'ENDPOINT_UNREACHABLE',
        message: 'The hub does not call the endpoint: the host must be portal.mosti.example.',
      },
    ]);
  });
});

describe('tokens', () => {
  it.each(['check', 'publish', 'retire', 'rollback'])(
    'of another portal do not %s',
    async (action) => {
      const response = await post(`techmart/${action}`, mosti, { sdl, url });
      expect([response.statusCode, response.json()]).toEqual([
        403,
        {
          error: { code: 'NOT_ALLOWED', message: 'This token is not for the portal techmart' },
        },
      ]);
    },
  );

  it('of another portal do not read', async () => {
    const response = await app.inject({ url: '/registry/techmart', headers: bearer(mosti) });
    expect(response.statusCode).toBe(403);
  });

  it('that are wrong are slowed down and then refused, while right ones pass', async () => {
    const wrong = `tten_techmart_${'A'.repeat(43)}`;
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      statuses.push((await post('techmart/check', wrong, { sdl })).statusCode);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect(waits).toEqual([250, 250, 250]);
    expect((await post('techmart/check', techmart, { sdl })).statusCode).toBe(200);
  });

  it.each([
    ['none', {}],
    ['another scheme', { authorization: 'Basic dGVjaG1hcnQ6eA==' }],
    ['one that is no token', { authorization: 'Bearer techmart' }],
    ['one of an unknown portal', bearer(`tten_nowhere_${'A'.repeat(43)}`)],
  ])('are required: %s', async (_name, headers) => {
    const response = await app.inject({ url: '/registry/techmart', headers });
    expect([response.statusCode, response.json().error.code]).toEqual([401, 'TOKEN_REQUIRED']);
    expect(response.headers['www-authenticate']).toBe('Bearer');
  });

  it('are valid two at a time, and no more once revoked', async () => {
    const isValid = async (token: string | null) => {
      const headers = bearer(token ?? '');
      return (await app.inject({ url: '/registry/mosti', headers })).statusCode === 200;
    };
    const today = () => new Date().toISOString().slice(0, 10);
    const firstDay = today();
    const second = await portals.issueToken('mosti');
    expect([await isValid(mosti), await isValid(second)]).toEqual([true, true]);
    const third = await portals.issueToken('mosti');
    expect([await isValid(mosti), await isValid(second), await isValid(third)]).toEqual([
      false,
      true,
      true,
    ]);
    const stored = (await portals.find('mosti'))?.tokens.at(-1);
    // The day may end while this runs.
    expect([firstDay, today()]).toContain(stored?.lastUsedOn);
    expect(await portals.revokeTokens('mosti', stored?.id)).toBe(1);
    expect([await isValid(second), await isValid(third)]).toEqual([true, false]);
    expect(await portals.revokeTokens('mosti')).toBe(1);
    expect(await isValid(second)).toBe(false);
    expect(JSON.stringify(await portals.find('mosti'))).not.toContain(third);
    expect(await portals.issueToken('nowhere')).toBeNull();
  });
});
