import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signDevelopmentToken } from '../../gateway/identity/developmentIssuer.js';
import { openMachineTokenStore } from '../../gateway/identity/machineTokenStore.js';
import { type Identity, openIdentity } from '../../gateway/identity/openIdentity.js';
import { type ServedSubgraph, serveSubgraph } from '../../scripts/serveSubgraph.js';
import { openSubgraph, SUBGRAPH_NAMES } from '../../subgraphs/index.js';
import {
  createReadViewer,
  createSignViewer,
  everyoneIsPublic,
  VIEWER_HEADER,
} from '../../subgraphs/kit/signedViewer.js';
import { PUBLIC_VIEWER, type Viewer } from '../../subgraphs/kit/viewer.js';
import { mayReadTechnology } from '../../subgraphs/technologies/access.js';
import { aBody } from '../builders/aBody.js';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aPlatform } from '../builders/aPlatform.js';
import { aProject } from '../builders/aProject.js';
import { aSource } from '../builders/aSource.js';
import { anOffer } from '../builders/aTechnology.js';
import { type Answer, silentLog } from '../support/askSubgraph.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { startTestHub, TEST_VIEWER_SECRET, type TestHub } from '../support/testHub.js';

const NOW = new Date('2026-06-01T00:00:00Z');
const lab = anInstitution();
const fair = anEvent();
const study = aProject();
const body = aBody();
const STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REJECTED',
  'PUBLISHED',
  'EXPIRED',
  'WITHDRAWN',
  'FULFILLED',
] as const;

/** A listing of each access in each state; the title of each is a word that a search finds. */
const listings = (['PUBLIC', 'MEMBERS', 'LISTED_COUNTRIES', 'ON_REQUEST'] as const).flatMap(
  (access) =>
    STATES.map((state) =>
      anOffer({
        _id: `offer:techmart:${access}-${state}`,
        title: [{ value: `secret ${access} ${state}`, language: 'en' }],
        access,
        state,
        country: 'TR',
        targetCountries: ['MY'],
        institutionId: lab._id,
        exhibitedAtIds: [fair._id],
        originProjectId: study._id,
        taskForceId: body._id,
        source: aSource(`${access}-${state}`, { platform: 'techmart' }),
      }),
    ),
);
const ALL_IDS = listings.map(({ _id }) => _id);

const VIEWERS: readonly (readonly [string, Partial<Viewer>])[] = [
  ['the public', {}],
  ['a member', { roles: ['MEMBER'], country: 'EG' }],
  ['a member of a listed country', { roles: ['MEMBER'], country: 'MY' }],
  ['a member of no member country', { roles: ['MEMBER'], country: 'DE' }],
  [
    'an editor of the institution',
    { roles: ['INSTITUTION_EDITOR'], country: 'TR', institutionIds: [lab._id] },
  ],
  [
    'an editor of another institution',
    { roles: ['INSTITUTION_EDITOR'], country: 'TR', institutionIds: ['institution:hub:other'] },
  ],
  ['the portal that gave them', { roles: ['PORTAL'], portal: 'techmart' }],
  ['another portal', { roles: ['PORTAL'], portal: 'tubitak' }],
  ['a moderator of the country', { roles: ['MODERATOR'], country: 'TR' }],
  ['a moderator of another country', { roles: ['MODERATOR'], country: 'IR' }],
  ['the secretariat', { roles: ['SECRETARIAT'] }],
  ["a minister's office", { roles: ['MINISTERS_OFFICE'], country: 'MY' }],
  ['an administrator', { roles: ['ADMINISTRATOR'] }],
];
const viewerOf = (overrides: Partial<Viewer>): Viewer =>
  Object.keys(overrides).length === 0
    ? PUBLIC_VIEWER
    : { ...PUBLIC_VIEWER, subject: 'urn:tten:development|someone', ...overrides };

const LIST = `(first: 100, filter: { states: [${STATES.join(', ')}] }) { totalCount nodes { id } }`;
const EVERY_ROUTE = `query ($ids: [ID!]!, $lab: ID!, $fair: ID!, $study: ID!, $body: ID!) {
  list: technologies${LIST}
  facets: technologies(filter: { states: [${STATES.join(', ')}] }) { facets { states { value count } countries { count } platforms { count } kinds { count } } }
  search: technologies(first: 100, query: "secret", filter: { states: [${STATES.join(', ')}] }) { totalCount nodes { id } facets { kinds { count } } }
  nodes(ids: $ids) { id }
  institution(id: $lab) { technologies${LIST} }
  event(id: $fair) { exhibits${LIST} }
  project(id: $study) { outputs${LIST} }
  body(id: $body) { technologies${LIST} }
  platform(code: "techmart") { technologies${LIST} }
}`;
const VARIABLES = { ids: ALL_IDS, lab: lab._id, fair: fair._id, study: study._id, body: body._id };

let dataDir: string;
let database: TestDb;
let identity: Identity;
let hub: TestHub;
let byAddress: TestHub;
let alone: ServedSubgraph;
const served: ServedSubgraph[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tten-restricted-'));
  database = await createTestDb();
  identity = openIdentity({
    config: { oidcIssuers: [], dataDir, isProduction: false },
    machineTokens: openMachineTokenStore(database.db),
    log: silentLog,
  });
  const { identify } = identity;
  hub = await startTestHub({ database, identify });
  const { stores } = hub;
  await stores.institutions.institutions.save([lab], NOW);
  await stores.institutions.bodies.save([body], NOW);
  await stores.events.events.save([fair], NOW);
  await stores.projects.projects.save([study], NOW);
  await stores.platforms.platforms.save([aPlatform({ code: 'techmart' })], NOW);
  await stores.technologies.technologies.save(listings, NOW);
  const subgraphUrls: Record<string, string> = {};
  for (const name of SUBGRAPH_NAMES) {
    const one = await serveSubgraph(openSubgraph(name, stores[name]), {
      host: '127.0.0.1',
      port: 0,
      log: silentLog,
      readViewer: createReadViewer(TEST_VIEWER_SECRET, name),
    });
    served.push(one);
    subgraphUrls[name] = one.url;
    if (name === 'technologies') alone = one;
  }
  byAddress = await startTestHub({ database, identify, subgraphUrls });
});

afterAll(async () => {
  await byAddress.stop();
  await Promise.all(served.map((one) => one.stop()));
  await hub.stop();
  await identity.close();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

async function headersOf(viewer: Viewer): Promise<Record<string, string>> {
  if (viewer.subject === null) return {};
  const draft = { ...viewer, subject: 'someone' };
  const expiresAt = new Date(Date.now() + 3_600_000);
  const token = await signDevelopmentToken({ dataDir, isProduction: false }, draft, expiresAt);
  return { authorization: `Bearer ${token}` };
}

/** Posts to the technologies subgraph itself. */
async function postAlone(payload: object, headers: Record<string, string> = {}) {
  const response = await fetch(alone.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(payload),
  });
  const { data, errors }: Answer = JSON.parse(await response.text());
  return { status: response.status, data, errors: errors ?? [] };
}

describe.each(VIEWERS)('%s', (_name, overrides) => {
  const viewer = viewerOf(overrides);
  const readable = listings.filter((each) => mayReadTechnology(viewer, each, new Date()));
  const ids = readable.map(({ _id }) => _id);
  const whole = { totalCount: ids.length, nodes: expect.anything() };
  const idsOf = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id).sort();

  it('gets what it may read, and nothing else, by every route through the gateway', async () => {
    const headers = await headersOf(viewer);
    for (const gateway of [hub, byAddress]) {
      const { data, errors } = await gateway.query(EVERY_ROUTE, VARIABLES, headers);
      expect(errors).toBeUndefined();
      const lists = [
        data.list,
        data.institution.technologies,
        data.event.exhibits,
        data.project.outputs,
        data.body.technologies,
        data.platform.technologies,
      ];
      for (const list of lists) {
        expect(list).toEqual(whole);
        expect(idsOf(list)).toEqual(ids.toSorted());
      }
      expect(idsOf(data.search)).toEqual(ids.toSorted());
      expect(data.search).toMatchObject({
        totalCount: ids.length,
        facets: { kinds: [{ count: ids.length }] },
      });
      expect(data.nodes).toEqual(ALL_IDS.map((id) => (ids.includes(id) ? { id } : null)));
      const { states, countries, platforms, kinds } = data.facets.facets;
      for (const facet of [countries, platforms, kinds])
        expect(facet).toEqual([{ count: ids.length }]);
      const inStates = new Map<string, number>();
      for (const { state } of readable) inStates.set(state, (inStates.get(state) ?? 0) + 1);
      expect(
        new Map(states.map((each: { value: string; count: number }) => [each.value, each.count])),
      ).toEqual(inStates);
    }
  });

  it('gets null for each of the others, whatever it asks of it', async () => {
    const headers = await headersOf(viewer);
    const hidden = listings.filter(({ _id }) => !ids.includes(_id));
    for (const { _id: id } of hidden) {
      const { data, errors } = await hub.query(
        `query ($id: ID!) {
          technology(id: $id) { id title { value } }
          node(id: $id) { __typename id ... on TechnologyOffer { title { value } institution { name } } }
        }`,
        { id },
        headers,
      );
      expect({ errors, data }).toEqual({
        errors: undefined,
        data: { technology: null, node: null },
      });
    }
  });

  it('gets the same from the subgraph alone, by its signature', async () => {
    const signed = await createSignViewer(TEST_VIEWER_SECRET)(viewer, 'technologies');
    const { data, errors } = await postAlone(
      {
        query: `query ($of: [_Any!]!) { technologies${LIST} _entities(representations: $of) { ... on TechnologyOffer { id title { value } } } }`,
        variables: { of: ALL_IDS.map((id) => ({ __typename: 'TechnologyOffer', id })) },
      },
      { [VIEWER_HEADER]: signed },
    );
    expect(errors).toEqual([]);
    expect(idsOf(data.technologies)).toEqual(ids.toSorted());
    expect(data._entities.map((entity: { id: string } | null) => entity?.id ?? null)).toEqual(
      ALL_IDS.map((id) => (ids.includes(id) ? id : null)),
    );
  });

  it('is told who it is, alike in one process and by address', async () => {
    const headers = await headersOf(viewer);
    const query =
      '{ viewer { subject roles country { code } institutions { id } platform { code } } }';
    const inProcess = await hub.query(query, {}, headers);
    expect(inProcess.data.viewer).toMatchObject({
      subject: viewer.subject,
      roles: ['PUBLIC', ...viewer.roles],
      country: viewer.country === null ? null : { code: viewer.country },
    });
    expect(await byAddress.query(query, {}, headers)).toEqual(inProcess);
  });
});

describe('a subgraph on its own', () => {
  const query = '{ technologies { totalCount } }';
  const someone = viewerOf({ roles: ['ADMINISTRATOR'] });
  const sign = (secret: string, subgraph = 'technologies', now = () => new Date()) =>
    createSignViewer(secret, now)(someone, subgraph);
  const asPublic = async () => {
    const token = (await headersOf(someone))['authorization'] ?? '';
    return { authorization: token };
  };

  it.each<[string, () => Promise<Record<string, string>>, RegExp]>([
    ['nothing', async () => ({}), /it has no signed viewer/],
    ["a client's token", asPublic, /it has no signed viewer/],
    [
      'a signature by another secret',
      async () => ({ [VIEWER_HEADER]: await sign('x'.repeat(32)) }),
      /was not signed with the VIEWER_SECRET/,
    ],
    [
      'a signature for another subgraph',
      async () => ({ [VIEWER_HEADER]: await sign(TEST_VIEWER_SECRET, 'events') }),
      /another aud/,
    ],
    [
      'an old signature',
      async () => ({
        [VIEWER_HEADER]: await sign(
          TEST_VIEWER_SECRET,
          'technologies',
          () => new Date(Date.now() - 120_000),
        ),
      }),
      /has expired/,
    ],
    ['plain JSON', async () => ({ [VIEWER_HEADER]: JSON.stringify(someone) }), /was not signed/],
    [
      'a token without a signature',
      async () => ({ [VIEWER_HEADER]: 'eyJhbGciOiJub25lIn0.e30.' }),
      /was not signed/,
    ],
    ['something huge', async () => ({ [VIEWER_HEADER]: 'x'.repeat(12_000) }), /sensible length/],
  ])('refuses a request that says who asks by %s', async (_name, headers, reason) => {
    const given = await headers();
    const { status, data, errors } = await postAlone({ query }, given);
    expect({ status, data }).toEqual({ status: 401, data: undefined });
    const [error] = errors;
    expect(error?.message).toMatch(reason);
    expect(error?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    for (const value of Object.values(given)) expect(error?.message).not.toContain(value);
  });

  it('answers everyone as the public when it is started for trying it out', async () => {
    const open = await serveSubgraph(openSubgraph('technologies', hub.stores.technologies), {
      host: '127.0.0.1',
      port: 0,
      log: silentLog,
      readViewer: everyoneIsPublic,
    });
    const response = await fetch(open.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [VIEWER_HEADER]: await sign(TEST_VIEWER_SECRET),
      },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({ data: { technologies: { totalCount: 1 } } });
    await open.stop();
  });

  it('with another secret than the gateway costs its fields, and says nothing of it to clients', async () => {
    const other = await serveSubgraph(openSubgraph('institutions', hub.stores.institutions), {
      host: '127.0.0.1',
      port: 0,
      log: silentLog,
      readViewer: createReadViewer('y'.repeat(32), 'institutions'),
    });
    const mismatched = await startTestHub({ database, subgraphUrls: { institutions: other.url } });
    const { data, errors } = await mismatched.query(
      '{ technologies { nodes { institution { name } } } }',
    );
    await mismatched.stop();
    await other.stop();
    expect(data).toEqual({ technologies: { nodes: [{ institution: null }] } });
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'The subgraph institutions cannot be reached at the moment',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'institutions' },
      }),
    ]);
  });
});
