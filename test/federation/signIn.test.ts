import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import type { Identify } from '../../gateway/identity/createIdentify.js';
import { signDevelopmentToken } from '../../gateway/identity/developmentIssuer.js';
import type { IssuerSettings } from '../../gateway/identity/issuerSettings.js';
import {
  type MachineTokenStore,
  openMachineTokenStore,
} from '../../gateway/identity/machineTokenStore.js';
import { type Identity, openIdentity } from '../../gateway/identity/openIdentity.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aPlatform } from '../builders/aPlatform.js';
import { silentLog } from '../support/askSubgraph.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { AUDIENCE, type OidcIssuer, startOidcIssuer } from '../support/oidcIssuer.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

const START = new Date('2026-06-01T00:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const VIEWER =
  '{ viewer { subject roles country { code } institutions { id } platform { code } } }';
const PUBLIC = {
  subject: null,
  roles: ['PUBLIC'],
  country: null,
  institutions: [],
  platform: null,
};
const lab = anInstitution();

let time = START;
const now = () => time;
const later = (ms: number) => {
  time = new Date(time.getTime() + ms);
};

let dataDir: string;
let database: TestDb;
let hub: TestHub;
let issuer: OidcIssuer;
let machineTokens: MachineTokenStore;
let identity: Identity;
let forgers: OidcIssuer[] = [];

// A hub lives for the whole file, and its identity for one test.
const identify: Identify = (...args) => identity.identify(...args);

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tten-identity-'));
  database = await createTestDb();
  machineTokens = openMachineTokenStore(database.db, now);
  hub = await startTestHub({ database, identify });
  await hub.stores.institutions.institutions.save([lab], START);
  await hub.stores.platforms.platforms.save([aPlatform({ code: 'techmart' })], START);
});
beforeEach(async () => {
  time = START;
  issuer = await startOidcIssuer(now);
  identity = openWith();
});
afterEach(async () => {
  await identity.close();
  await Promise.all([issuer, ...forgers].map((each) => each.close()));
  forgers = [];
});
afterAll(async () => {
  await hub.stop();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

function openWith(settings: Partial<IssuerSettings> = {}, isProduction = false): Identity {
  const trusted: IssuerSettings = {
    issuer: issuer.issuer,
    jwks: null,
    audience: AUDIENCE,
    claims: { roles: 'roles', country: 'country', institutions: 'institutions', portal: 'portal' },
    roleNames: {},
    grants: ['MEMBER', 'INSTITUTION_EDITOR', 'MODERATOR'],
    country: null,
    ...settings,
  };
  const config = { oidcIssuers: [trusted], dataDir, isProduction };
  return openIdentity({ config, machineTokens, log: silentLog, now });
}

/** Someone with keys and a discovery document of their own. */
async function startForger(): Promise<OidcIssuer> {
  const forger = await startOidcIssuer(now);
  forgers.push(forger);
  return forger;
}

async function ask(authorization?: string) {
  const response = await hub.app.inject({
    method: 'POST',
    url: '/graphql',
    ...(authorization !== undefined && { headers: { authorization } }),
    payload: { query: VIEWER },
  });
  const { data, errors } = response.json();
  return { status: response.statusCode, viewer: data?.viewer, errors, response };
}

async function askWith(token: string) {
  return ask(`Bearer ${token}`);
}

async function refusalOf(token: string) {
  const { status, viewer, errors, response } = await askWith(token);
  expect({ status, viewer }).toEqual({ status: 401, viewer: undefined });
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
  expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  expect(response.headers['x-request-id']).toMatch(/^[\w-]+$/);
  if (token !== '') expect(response.body).not.toContain(token);
  return errors[0].message;
}

describe('a request', () => {
  it('without a token is by the public', async () => {
    expect(await ask()).toMatchObject({ status: 200, viewer: PUBLIC });
    expect(await ask('')).toMatchObject({ status: 200, viewer: PUBLIC });
  });

  it.each([
    ['no token', 'Bearer'],
    ['an empty token', 'Bearer '],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
    ['two tokens', 'Bearer a b'],
    ['no scheme', 'nonsense'],
    ['a token too long', `Bearer ${'x'.repeat(9_000)}`],
  ])('with %s in its header is refused with what is right', async (_name, authorization) => {
    const { status, errors } = await ask(authorization);
    expect(status).toBe(401);
    expect(errors[0].message).toMatch(/^Authorization must be Bearer and a token, 8192 characters/);
  });

  it('is answered with 401 whatever nonsense its token is', async () => {
    const part = fc.oneof(
      fc.base64String(),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc
        .record(
          {
            iss: fc.constantFrom('', issuer.issuer, 'urn:tten:development'),
            alg: fc.string(),
            kid: fc.string(),
          },
          { requiredKeys: [] },
        )
        .map((header) => Buffer.from(JSON.stringify(header)).toString('base64url')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
        const { status } = await askWith(parts.join('.'));
        expect(status).toBe(401);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a token of an OpenID Connect issuer', () => {
  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'])(
    'signed with %s says who asks',
    async (algorithm) => {
      await issuer.rotate({ algorithm });
      const token = await issuer.token({
        roles: ['institution-editor', 'MEMBER', 'offline_access'],
        country: 'TR',
        institutions: [lab._id],
      });

      expect(await askWith(token)).toMatchObject({
        status: 200,
        viewer: {
          subject: `${issuer.issuer}|someone`,
          roles: ['PUBLIC', 'MEMBER', 'INSTITUTION_EDITOR'],
          country: { code: 'TR' },
          institutions: [{ id: lab._id }],
          platform: null,
        },
      });
    },
  );

  it('is read by the claims and the names of its issuer', async () => {
    await identity.close();
    identity = openWith({
      claims: {
        roles: 'realm_access.roles',
        country: 'https://id.example/country',
        institutions: 'org',
        portal: 'portal',
      },
      roleNames: { 'reviewer-tr': 'MODERATOR' },
    });
    const token = await issuer.token({
      realm_access: { roles: ['reviewer-tr'] },
      'https://id.example/country': 'TR',
      org: lab._id,
    });

    expect((await askWith(token)).viewer).toMatchObject({
      roles: ['PUBLIC', 'MODERATOR'],
      country: { code: 'TR' },
      institutions: [{ id: lab._id }],
    });
  });

  it('gives no role and no country beyond what its issuer may give', async () => {
    await identity.close();
    identity = openWith({ grants: ['MEMBER'], country: 'TR' });
    const token = await issuer.token({ roles: 'member administrator', country: 'IR' });

    expect((await askWith(token)).viewer).toMatchObject({
      roles: ['PUBLIC', 'MEMBER'],
      country: { code: 'TR' },
    });
  });

  it.each([
    ['a member of no country', { roles: ['member'] }, 'the role MEMBER needs a country'],
    [
      'a country that is none',
      { country: 'Turkey' },
      'the country must be an ISO 3166-1 alpha-2 code in capitals, as TR',
    ],
    [
      'an editor of nothing',
      { roles: ['institution-editor'] },
      'the role INSTITUTION_EDITOR needs an institution',
    ],
    ['roles that are numbers', { roles: [1] }, 'the claim roles must be a text or a list of texts'],
    [
      'an institution that is none',
      { institutions: ['$where'] },
      'the institutions must be ids of records, as institution:hub:example',
    ],
    ['no subject', { sub: undefined }, 'its claim sub is missing or wrong'],
    ['no end', { exp: undefined }, 'its claim exp is missing or wrong'],
    ['another audience', { aud: 'someone-else' }, 'it is for another audience than this hub'],
    ['another issuer', { iss: 'https://evil.example' }, 'its issuer is not one this hub accepts'],
    ['no issuer', { iss: undefined }, 'its issuer is not one this hub accepts'],
    ['an end in the past', { exp: START.getTime() / 1000 - 31 }, 'it has expired'],
    ['a beginning in the future', { nbf: START.getTime() / 1000 + 31 }, 'it is not valid yet'],
  ])('with %s is refused', async (_name, claims, reason) => {
    expect(await refusalOf(await issuer.token(claims))).toBe(
      `The token is not accepted: ${reason}`,
    );
  });

  it('is accepted while clocks differ by some seconds', async () => {
    const ended = await issuer.token({ exp: START.getTime() / 1000 - 20 });
    expect((await askWith(ended)).status).toBe(200);
  });

  it('is refused without a signature', async () => {
    const token = new UnsecuredJWT({ roles: ['moderator'] })
      .setIssuer(issuer.issuer)
      .setAudience(AUDIENCE)
      .setSubject('someone')
      .setExpirationTime('1h')
      .encode();
    expect(await refusalOf(token)).toMatch(/^The token is not accepted: it is/);
  });

  it('is refused when it is signed with the public key as a shared secret', async () => {
    const [jwk] = issuer.publicKeys();
    if (jwk === undefined) throw new Error('no key');
    const pem = await exportSPKI(
      (await importJWK(jwk, 'RS256')) as Parameters<typeof exportSPKI>[0],
    );
    for (const secret of [pem, JSON.stringify(jwk), String(jwk.n)]) {
      const token = await new SignJWT({
        roles: ['moderator'],
        iss: issuer.issuer,
        aud: AUDIENCE,
        sub: 'x',
      })
        .setProtectedHeader({ alg: 'HS256', ...(jwk.kid !== undefined && { kid: jwk.kid }) })
        .setExpirationTime(new Date(START.getTime() + HOUR))
        .sign(new TextEncoder().encode(secret));
      expect(await refusalOf(token)).toMatch(
        /^The token is not accepted: it is signed with another algorithm than RS256/,
      );
    }
  });

  it('is refused when someone else signed it, whatever key its header brings or points at', async () => {
    const forger = await startForger();
    const [jwk] = forger.publicKeys();
    const claims = { iss: issuer.issuer, roles: ['moderator'] };
    const forged = [
      await forger.token(claims),
      await forger.token(claims, { jwk: jwk ?? {}, kid: 'theirs' }),
      await forger.token(claims, { jku: `${forger.issuer}/jwks`, kid: 'theirs' }),
      await forger.token(claims, { kid: '../../../../etc/passwd' }),
      await forger.token(claims, { kid: "' OR 1=1 --" }),
    ];
    for (const token of forged) {
      expect(await refusalOf(token)).toMatch(
        /its signature is wrong|a key that its issuer does not publish/,
      );
    }
    expect(forger.keyRequests()).toBe(0);
  });

  it('is refused once it was changed', async () => {
    const [header, , signature] = (await issuer.token()).split('.');
    const [, payload] = (await issuer.token({ sub: 'someone-else' })).split('.');
    expect(await refusalOf([header, payload, signature].join('.'))).toBe(
      'The token is not accepted: its signature is wrong',
    );
  });
});

describe('the keys of an issuer', () => {
  it('are fetched once for many tokens', async () => {
    for (let sub = 0; sub < 5; sub += 1) {
      expect((await askWith(await issuer.token({ sub: `user-${sub}` }))).status).toBe(200);
    }
    expect(issuer.keyRequests()).toBe(1);
  });

  it('may be rotated', async () => {
    const before = await issuer.token({ sub: 'before' });
    expect((await askWith(before)).status).toBe(200);

    await issuer.rotate();
    later(MINUTE);
    expect((await askWith(await issuer.token({ sub: 'after' }))).status).toBe(200);
    // What was verified is remembered for some minutes, and then the old key is not good any more.
    expect((await askWith(before)).status).toBe(200);
    later(5 * MINUTE);
    expect(await refusalOf(before)).toMatch(/a key that its issuer does not publish/);
  });

  it('are asked for at most twice a minute, however many unknown ones tokens name', async () => {
    const forger = await startForger();
    await askWith(await issuer.token());
    expect(issuer.keyRequests()).toBe(1);
    later(MINUTE);
    const flood = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        forger.token({ iss: issuer.issuer }, { kid: `unknown-${index}` }),
      ),
    );
    const statuses = await Promise.all(flood.map(async (token) => (await askWith(token)).status));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(issuer.keyRequests()).toBe(2);
  });

  it('go on serving for a day while the issuer is away, and no longer', async () => {
    expect((await askWith(await issuer.token())).status).toBe(200);
    issuer.setAway(true);

    later(23 * HOUR);
    expect((await askWith(await issuer.token({ sub: 'late' }))).status).toBe(200);
    later(2 * HOUR);
    const { status, errors } = await askWith(await issuer.token({ sub: 'too late' }));
    expect(status).toBe(503);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^The token cannot be verified at the moment; try again/),
      extensions: { code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) },
    });
    expect(JSON.stringify(errors)).not.toContain('127.0.0.1');

    issuer.setAway(false);
    later(MINUTE);
    expect((await askWith(await issuer.token({ sub: 'again' }))).status).toBe(200);
  });

  it('that were never had leave the public alone', async () => {
    issuer.setAway(true);
    expect((await askWith(await issuer.token())).status).toBe(503);
    expect(await ask()).toMatchObject({ status: 200, viewer: PUBLIC });
  });
});

describe('a token of a machine', () => {
  const scope = {
    name: 'crawler',
    roles: ['PORTAL' as const],
    country: null,
    institutionIds: [],
    portal: 'techmart',
    expiresAt: new Date(START.getTime() + 24 * HOUR),
  };

  it('says who asks, is kept as a hash, and is noted when used', async () => {
    const { id, token } = await machineTokens.issue(scope);

    expect(await askWith(token)).toMatchObject({
      status: 200,
      viewer: {
        subject: `machine|${id}`,
        roles: ['PUBLIC', 'PORTAL'],
        country: null,
        institutions: [],
        platform: { code: 'techmart' },
      },
    });
    const stored = await machineTokens.find(id);
    expect(JSON.stringify(stored)).not.toContain(token.slice(-43));
    expect(stored?.lastUsedOn).toBe('2026-06-01');
  });

  it('ends when it is revoked', async () => {
    const { id, token } = await machineTokens.issue(scope);
    expect((await askWith(token)).status).toBe(200);

    expect(await machineTokens.revoke(id)).toBe(true);
    expect(await machineTokens.revoke(id)).toBe(false);
    later(2_000);
    expect(await refusalOf(token)).toBe('The token is not accepted: it was revoked');
  });

  it('ends by itself', async () => {
    const { token } = await machineTokens.issue(scope);
    later(24 * HOUR);
    expect(await refusalOf(token)).toBe('The token is not accepted: it has expired');
  });

  it('is refused when its secret is another', async () => {
    const { id, token } = await machineTokens.issue(scope);
    const { token: other } = await machineTokens.issue(scope);
    const mixed = `ttenm_${id}_${other.slice(-43)}`;
    expect(mixed).not.toBe(token);
    expect(await refusalOf(mixed)).toBe(
      'The token is not accepted: it is no machine token of this hub',
    );
    expect(await refusalOf(`ttenm_000000000000_${'a'.repeat(43)}`)).toBe(
      'The token is not accepted: it is no machine token of this hub',
    );
  });
});

describe('a token for development', () => {
  const draft = {
    subject: 'developer',
    roles: ['MODERATOR'],
    country: 'TR',
    institutionIds: [],
    portal: null,
  };
  const sign = (expiresAt = new Date(START.getTime() + HOUR)) =>
    signDevelopmentToken({ dataDir, isProduction: false }, draft, expiresAt);

  it('says who asks, by a key that only its owner may read', async () => {
    expect((await askWith(await sign())).viewer).toEqual({
      ...PUBLIC,
      subject: 'urn:tten:development|developer',
      roles: ['PUBLIC', 'MODERATOR'],
      country: { code: 'TR' },
    });
    const { mode } = await stat(path.join(dataDir, 'identity', 'development-key.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('ends', async () => {
    const token = await sign();
    later(HOUR + MINUTE);
    expect(await refusalOf(token)).toBe('The token is not accepted: it has expired');
  });

  it('is neither made nor accepted in production', async () => {
    const token = await sign();
    await identity.close();
    identity = openWith({}, true);

    expect(await refusalOf(token)).toBe(
      'The token is not accepted: its issuer is not one this hub accepts',
    );
    await expect(
      signDevelopmentToken({ dataDir, isProduction: true }, draft, time),
    ).rejects.toThrow(/^NODE_ENV: is production, where development tokens are neither made nor/);
  });

  it('is made with one key by all who make the first at once', async () => {
    const fresh = await mkdtemp(path.join(tmpdir(), 'tten-identity-'));
    const end = new Date(START.getTime() + HOUR);
    const tokens = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        signDevelopmentToken(
          { dataDir: fresh, isProduction: false },
          { ...draft, subject: `${index}` },
          end,
        ),
      ),
    );
    await identity.close();
    const config = { oidcIssuers: [], dataDir: fresh, isProduction: false };
    identity = openIdentity({ config, machineTokens, log: silentLog, now });
    for (const token of tokens) expect((await askWith(token)).status).toBe(200);
    await rm(fresh, { recursive: true });
  });
});
