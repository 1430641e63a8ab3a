import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Identify } from '../../gateway/identity/createIdentify.js';
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

export const START = new Date('2026-06-01T00:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const VIEWER =
  '{ viewer { subject roles country { code } institutions { id } platform { code } } }';
export const PUBLIC = {
  subject: null,
  roles: ['PUBLIC'],
  country: null,
  institutions: [],
  platform: null,
};
export const lab = anInstitution();

let time = START;
const now = () => time;
export const later = (ms: number) => {
  time = new Date(time.getTime() + ms);
};

export let dataDir: string;
let database: TestDb;
let hub: TestHub;
export let issuer: OidcIssuer;
export let machineTokens: MachineTokenStore;
let identity: Identity;
let forgers: OidcIssuer[] = [];

// A hub lives for the whole file, and its identity for one test.
const identify: Identify = (...args) => identity.identify(...args);

/** Gives a test file a hub, and each of its tests an issuer, an identity and a clock of its own. */
export function withSignIn(): void {
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
}

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

/** Opens the identity of the hub anew, with other settings of the issuer. */
export async function reopen(
  settings: Partial<IssuerSettings> = {},
  isProduction = false,
): Promise<void> {
  await identity.close();
  identity = openWith(settings, isProduction);
}

/** Opens it over another folder. */
export async function reopenIn(folder: string): Promise<void> {
  await identity.close();
  const config = { oidcIssuers: [], dataDir: folder, isProduction: false };
  identity = openIdentity({ config, machineTokens, log: silentLog, now });
}

/** Someone with keys and a discovery document of their own. */
export async function startForger(): Promise<OidcIssuer> {
  const forger = await startOidcIssuer(now);
  forgers.push(forger);
  return forger;
}

/** Asks who asks, with an Authorization header or without. */
export async function ask(authorization?: string) {
  const response = await hub.app.inject({
    method: 'POST',
    url: '/graphql',
    ...(authorization !== undefined && { headers: { authorization } }),
    payload: { query: VIEWER },
  });
  const { data, errors } = response.json();
  return { status: response.statusCode, viewer: data?.viewer, errors, response };
}

/** Asks with a token. */
export async function askWith(token: string) {
  return ask(`Bearer ${token}`);
}

/** The one error of a token that is refused as all are. */
export async function refusalOf(token: string) {
  const { status, viewer, errors, response } = await askWith(token);
  expect({ status, viewer }).toEqual({ status: 401, viewer: undefined });
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
  expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  expect(response.headers['x-request-id']).toMatch(/^[\w-]+$/);
  if (token !== '') expect(response.body).not.toContain(token);
  return errors[0].message;
}
